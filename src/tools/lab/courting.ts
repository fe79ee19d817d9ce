/**
 * Characters of the lab alone: Kazakhstan searches as its level does, with a strong taste for one power's business, or
 * for business at home. Where the cubes go is all they are for: they open games for others, see parts/openings.ts.
 */
import type { Taste, Thinker } from '../../game/bots/index.ts'
import { searchingBot } from '../../game/bots/search/search.ts'
import { POWERS, type Power, type Seat } from '../../game/vocabulary.ts'
import { levelNamed } from './shortened.ts'

interface Worths {
  readonly power: number
  readonly home: number
}

/**
 * Points of Kazakhstan's score that it sees in each item of its taste, beside what its level sees. Who courts puts about a
 * fifth of its cubes or more in other places than one who courts another does. It costs points of the verdict: who
 * favours is content with less of both.
 */
const WORTHS: Readonly<Record<string, Worths>> = {
  courts: { power: 3, home: 1.5 },
  favours: { power: 2, home: 1 },
}

/** By the id that follows a level's, after `/`: `expert/courts-CN`. */
const COURTS: ReadonlyMap<string, readonly Taste[]> = new Map(
  Object.entries(WORTHS).flatMap(([how, { power: each, home }]) => [
    ...POWERS.map((power) => [`${how}-${power}`, courting(power, each)] as const),
    [`${how}-home`, atHome(home)] as const,
  ]),
)

/** Those who court at the level of search; none if search is no level. */
export function courtingAs(search: string): string[] {
  const [level = ''] = search.split('/')
  return levelNamed(level) ? [...COURTS.keys()].map((id) => `${level}/${id}`) : []
}

/** Kazakhstan as one who courts; nothing if nobody courts by this name, or for another seat. */
export function courtingThinker(name: string, seat: Seat): Thinker | undefined {
  const [level = '', id = '', ...rest] = name.split('/')
  const tastes = COURTS.get(id)
  const settings = levelNamed(level)?.settings
  if (seat !== 'KZ' || !tastes || !settings || rest.length > 0) return undefined
  return searchingBot(settings, tastes, 0)
}

function courting(power: Power, worth: number): Taste[] {
  return (['take', 'envoy', 'respond'] as const).map((kind) => ({ of: 'item', kind, power, worth }))
}

/** A crisis met with a power's help is no business at home: what the second taste gives, the last ones take back. */
function atHome(worth: number): Taste[] {
  return [
    { of: 'item', kind: 'initiative', worth },
    { of: 'item', kind: 'respond', worth },
    ...POWERS.map((power) => ({ of: 'item', kind: 'respond', power, worth: -worth }) as const),
  ]
}
