/**
 * The first draws of the taught game, the pivots as a lesson: each rule is met when it is taught. The powers open with
 * plain offers; no pressure can be drawn before round 2 is revealed, Russia draws nothing else after it, and the news of
 * round 3 is a crisis. What follows the cards named is shuffled as in any game.
 */
import type { Draws } from '../state.ts'

export const TAUGHT_DRAWS: Draws = {
  events: ['belt-announced', 'silk-road-fund', 'ukraine-crisis'],
  decks: {
    '2011': {
      RU: [
        ...[
          'ru-southern-watch',
          'ru-pipes-north',
          'ru-air-defence-aid',
          'ru-common-space',
          'ru-joint-drills',
        ],
        ...['ru-borrowed-idea', 'ru-belt-blessing', 'ru-csto-guarantee'],
        ...['ru-more-bases', 'ru-duty-to-russians', 'ru-pipeline-squeeze', 'ru-loyalty-for-stability'],
      ],
      CN: [
        ...['cn-grain-market', 'cn-drones', 'cn-all-round-partner', 'cn-gas-transit', 'cn-qingdao-praise'],
        ...['cn-no-interference', 'cn-bright-path', 'cn-caspian-stake'],
        ...['cn-oil-share', 'cn-no-other-bank', 'cn-extradition'],
      ],
      US: [
        ...[
          'us-farm-technology',
          'us-study-ties',
          'us-chamber-contracts',
          'us-nato-advice',
          'us-afghan-buffer',
        ],
        ...['us-new-silk-road', 'us-partnership-dialogue', 'us-supply-line'],
        ...['us-rights-report', 'us-sanctions-line'],
      ],
      EU: [
        'eu-climate-chapter',
        'eu-ministers-table',
        'eu-investors',
        'eu-transport-chapter',
        'eu-shock-absorber',
      ],
    },
  },
}

/** Whom the player meets in Russia's seat: a hand that presses, and reads what a pressure is worth. */
export const TAUGHT_RUSSIA = { level: 'expert', character: 'discipline' } as const
