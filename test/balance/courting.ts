/**
 * Characters of the lab alone: Kazakhstan searches as its level does, with a strong taste for one power's business, or
 * for business at home. Where the cubes go is all they are for: they open games for others, see parts/openings.ts.
 */
import { type Bot, isLevel, type Level, settle, type Taste } from '../../src/game/bots/index.ts'
import { DEPTHS } from '../../src/game/bots/levels.ts'
import { searching } from '../../src/game/bots/search/search.ts'
import { POWERS, type Power } from '../../src/game/index.ts'

/**
 * Points of Kazakhstan's score that it sees in each item of its taste, beside what its level sees: so many that openings
 * of two tastes put about a fifth of their cubes in other places or more, and no more, for it costs points of the verdict.
 */
const WORTH = { power: 3, home: 1.5 }

/** By the id that follows a level's, after `/`: `expert/courts-CN`. */
const COURTS: ReadonlyMap<string, readonly Taste[]> = new Map([
  ...POWERS.map((power) => [`courts-${power}`, courting(power)] as const),
  ['courts-home', atHome()],
])

/** Those who court at the level of search; none if search is no level. */
export function courtingAs(search: string): string[] {
  const [level = ''] = search.split('/')
  return isLevel(level) ? [...COURTS.keys()].map((id) => `${level}/${id}`) : []
}

export function isCourting(name: string): boolean {
  return read(name) !== undefined
}

export function courtingBot(name: string): Bot {
  const found = read(name)
  if (!found) throw new Error(`nobody courts by the name of '${name}'`)
  const thinker = searching(DEPTHS[found.level], found.tastes, 0)
  return (view, menu, seed) => settle(thinker(view, menu, seed)).choice
}

function read(name: string): { level: Level; tastes: readonly Taste[] } | undefined {
  const [level = '', id = '', ...rest] = name.split('/')
  const tastes = COURTS.get(id)
  return tastes && isLevel(level) && rest.length === 0 ? { level, tastes } : undefined
}

function courting(power: Power): Taste[] {
  return (['take', 'envoy', 'respond'] as const).map((kind) => ({
    of: 'item',
    kind,
    power,
    worth: WORTH.power,
  }))
}

/** A crisis met with a power's help is no business at home: what the second taste gives, the last ones take back. */
function atHome(): Taste[] {
  return [
    { of: 'item', kind: 'initiative', worth: WORTH.home },
    { of: 'item', kind: 'respond', worth: WORTH.home },
    ...POWERS.map((power) => ({ of: 'item', kind: 'respond', power, worth: -WORTH.home }) as const),
  ]
}
