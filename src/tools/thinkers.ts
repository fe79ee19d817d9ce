/** Every bot there is for a seat, and quick ones of the same kind: searches cut short to what tests can pay for. */
import { botNamed, CHARACTERS, LEVELS, SIMPLE, settle, type Thinker, think } from '../game/bots/index.ts'
import { SETTINGS } from '../game/bots/levels.ts'
import { searchingBot } from '../game/bots/search/search.ts'
import type { SearchSettings } from '../game/bots/search/search-problem.ts'
import { SEATS, type Seat } from '../game/vocabulary.ts'

/** Names of all bots of a seat: the simple ones, the levels, and every level with every character. */
export function namesOf(seat: Seat): string[] {
  const schools = CHARACTERS.filter((one) => one.seat === seat)
  return [...SIMPLE, ...LEVELS, ...schools.flatMap(({ id }) => LEVELS.map((level) => `${level}/${id}`))]
}

/** At most so many plans and rollouts. */
export interface Cut {
  readonly plans: number
  readonly rollouts: number
}

/** The bot of a name, but that it keeps no more plans and runs no more rollouts than the cut allows. */
export function shortenedBot(name: string, seat: Seat, cut: Cut): Thinker {
  const named = botNamed(name, seat)
  if (!named) throw new Error(`${seat} has no bot '${name}'`)
  if ('simple' in named) return (view, menu, seed) => think(name, view, menu, seed)
  return searchingBot(shortened(SETTINGS[named.level], cut), named.character?.tastes ?? [])
}

/** Settings with no more plans and rollouts than the cut allows. */
export function shortened(settings: SearchSettings, { plans, rollouts }: Cut): SearchSettings {
  return {
    ...settings,
    plans: Math.min(settings.plans, plans),
    rollouts: Math.min(settings.rollouts, rollouts),
  }
}

/** Whether a name's bot would do more than the cut allows. */
export function isCutBy(name: string, { plans, rollouts }: Cut): boolean {
  const named = SEATS.map((seat) => botNamed(name, seat)).find((one) => one !== undefined)
  if (!named || 'simple' in named) return false
  const settings = SETTINGS[named.level]
  return settings.plans > plans || settings.rollouts > rollouts
}

export { settle }
