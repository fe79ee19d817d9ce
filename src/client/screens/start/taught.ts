/** What a game takes that teaches: the first draws that go with it, and who sits in Russia's seat. Pure. */
import type { Scenario, Seat } from '../../../game/index.ts'
import type { NewGame } from '../../state/begin.ts'
import type { Modules } from '../../state/modules.ts'
import { holders, type Others } from './holders.ts'
import { FIRST_LEVEL } from './opponents.tsx'

/** The scenario whose first draws are fixed for a lesson. */
export const TAUGHT_SCENARIO = 'pivots'

/** The draws of a lesson in this scenario; nothing where its own shuffle is as good. */
export function taughtDraws(game: Modules['game'], { id }: Scenario): Pick<NewGame, 'draws'> {
  return id === TAUGHT_SCENARIO ? { draws: game.TAUGHT_DRAWS } : {}
}

/** The opponents of a lesson: as asked for, and in Russia's seat, unless asked otherwise, one that presses. */
export function taughtOthers(game: Modules['game'], others: Others): Others {
  return { RU: game.TAUGHT_RUSSIA, ...others }
}

/** The first game of whoever has none behind them: Kazakhstan, the pivots, each rule as it comes in. */
export function taughtGame(game: Modules['game'], seat: Seat = 'KZ'): NewGame | undefined {
  const scenario = game.SCENARIOS[TAUGHT_SCENARIO]
  if (!scenario) return undefined
  return {
    scenario,
    options: { attention: 5, lesson: true, level: FIRST_LEVEL },
    seats: holders(seat, FIRST_LEVEL, taughtOthers(game, {}), game.SEATS),
    seed: '',
    ...taughtDraws(game, scenario),
  }
}
