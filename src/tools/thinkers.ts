/** Every bot there is for a seat, and quick ones of the same kind: search at a depth that tests can pay for. */
import { botNamed, CHARACTERS, LEVELS, SIMPLE, settle, type Thinker, think } from '../game/bots/index.ts'
import { DEPTHS } from '../game/bots/levels.ts'
import type { Depth } from '../game/bots/search/problems.ts'
import { searching } from '../game/bots/search/search.ts'
import { SEATS, type Seat } from '../game/vocabulary.ts'

/** Names of all bots of a seat: the simple ones, the levels, and every level with every character. */
export function namesOf(seat: Seat): string[] {
  const schools = CHARACTERS.filter((one) => one.seat === seat)
  return [...SIMPLE, ...LEVELS, ...schools.flatMap(({ id }) => LEVELS.map((level) => `${level}/${id}`))]
}

/** At most so many plans and tries. */
export interface Haste {
  readonly plans: number
  readonly tries: number
}

/** The bot of a name, but that it weighs no more plans and makes no more tries than told. */
export function hasty(name: string, seat: Seat, haste: Haste): Thinker {
  const named = botNamed(name, seat)
  if (!named) throw new Error(`${seat} has no bot '${name}'`)
  if ('simple' in named) return (view, menu, seed) => think(name, view, menu, seed)
  return searching(hurried(DEPTHS[named.level], haste), named.character?.tastes ?? [])
}

/** A depth that is no deeper than told. */
export function hurried(depth: Depth, { plans, tries }: Haste): Depth {
  return { ...depth, plans: Math.min(depth.plans, plans), tries: Math.min(depth.tries, tries) }
}

/** Whether a name's bot would do more than haste allows. */
export function isDeep(name: string, { plans, tries }: Haste): boolean {
  const named = SEATS.map((seat) => botNamed(name, seat)).find((one) => one !== undefined)
  if (!named || 'simple' in named) return false
  const depth = DEPTHS[named.level]
  return depth.plans > plans || depth.tries > tries
}

export { settle }
