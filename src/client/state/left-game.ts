/** The game that was left for another: it is kept, and who began the other is told where it is to be taken up again. */
import { newestOf } from '../session/session.ts'
import { scenarioText, t } from '../text/index.ts'
import { tell, withdraw } from './notices.ts'
import type { Running } from './open-game.ts'
import { go } from './route.ts'

const ABOUT = 'game left'

interface Left {
  readonly id: string
  readonly scenario: string
  readonly round: number
  readonly rounds: number
}

let left: Left | undefined

/** Remembers a game that is left before its end. */
export function noteLeft({ id, session }: Pick<Running, 'id' | 'session'>): void {
  withdraw(ABOUT)
  const { scenario, round, outcome } = newestOf(session).view
  left = outcome ? undefined : { id, scenario: scenario.id, round, rounds: scenario.rounds.length }
}

/** Tells of it once another has been begun, with the way back. Once for each game left. */
export function tellOfLeft(): void {
  const game = left
  left = undefined
  if (!game) return
  tell({
    kind: 'lasting',
    about: ABOUT,
    text: () => t('save.left', { ...game, scenario: scenarioText(game.scenario).title }),
    remedies: [{ name: () => t('save.left.back'), act: () => go({ at: 'game', id: game.id }) }],
    dismissable: true,
  })
}
