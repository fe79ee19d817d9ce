/** How many games each part of a run plays. */
import { PARTS, type Part } from './run.ts'

export type Games = Readonly<Record<Part, number>>

/** How many games a part plays, for each of `--games`. */
const SHARE: Games = {
  equal: 1,
  players: 1,
  versus: 0.5,
  rivals: 0.5,
  levels: 0.5,
  ratings: 0.2,
  shuffle: 0.1,
  openings: 0.5,
  answers: 0.5,
  last: 0.5,
  drops: 0.5,
  sticks: 0.5,
  pressures: 1,
  decisions: 0.2,
  winning: 0.5,
  additions: 0.5,
}

/**
 * `quick`: points 7 to 11 alone, in some twenty minutes of one core for pivots, to see which way a change goes; what is
 * nearer to its bound than that many games can tell stays open. `full`: every point, with games enough for the bounds;
 * many hours of every core for all scenarios.
 */
export const SETTINGS = {
  quick: {
    ...{
      equal: 0,
      players: 0,
      versus: 0,
      levels: 0,
      ratings: 0,
      shuffle: 0,
      openings: 0,
      answers: 0,
      last: 0,
    },
    ...{ rivals: 30, drops: 40, sticks: 40, pressures: 150, decisions: 20, winning: 40, additions: 40 },
  },
  full: {
    ...{ equal: 1000, players: 200, versus: 200, levels: 200, ratings: 50, shuffle: 100, openings: 100 },
    ...{ answers: 200, last: 200, rivals: 200, drops: 200, sticks: 600, pressures: 1000, decisions: 100 },
    ...{ winning: 400, additions: 400 },
  },
} as const satisfies Readonly<Record<string, Games>>
export type Setting = keyof typeof SETTINGS

/** Who counts as the highest level where the games of a setting are counted: the master itself would take days. */
export const SETTING_LEVELS = ['novice', 'learner', 'seasoned', 'expert', 'master~40']

/** The options that set the games of one part. */
export const GAMES_OPTIONS = Object.fromEntries(
  PARTS.map((part) => [`${part}-games`, { type: 'string' as const }]),
)

interface Asked {
  /** Games of a whole run, or the setting that says how many each part plays. */
  readonly base: number | Setting
  /** The parts played, by name, with commas between them. */
  readonly parts: string
  /** The options as given; those of single parts stand above everything. */
  readonly given: Readonly<Record<string, unknown>>
}

/** Games of each part; 0 of those that are left out. Throws where a part or a number is none. */
export function gamesOf({ base, parts, given }: Asked): Record<Part, number> {
  const wanted = parts.split(',')
  const unknown = wanted.find((name) => !(PARTS as readonly string[]).includes(name))
  if (unknown !== undefined) throw new Error(`there is no part '${unknown}': ${PARTS.join(', ')}`)
  const usual = (part: Part): number =>
    typeof base === 'string' ? SETTINGS[base][part] : Math.max(2, Math.round(base * SHARE[part]))
  const counts = PARTS.map((part) => {
    const own = given[`${part}-games`]
    if (typeof own === 'string') return [part, whole(own, 0)]
    return [part, wanted.includes(part) ? usual(part) : 0]
  })
  return Object.fromEntries(counts) as Record<Part, number>
}

export function whole(text: string, least: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least)
    throw new Error(`'${text}' is not a whole number from ${least} up`)
  return value
}
