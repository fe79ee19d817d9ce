/** What the lab is asked on the command line. */
import { parseArgs } from 'node:util'
import { LEVELS } from '../../game/bots/index.ts'
import { SCENARIOS, SEATS, type Seat } from '../../game/index.ts'
import { isPlayer } from './players.ts'
import { PARTS, type Part, type Run } from './run.ts'
import { levelNamed } from './shortened.ts'

export const USAGE = `npm run lab -- [--scenario ID[,ID]|all] [--games N] [--seed S] [--workers N] [--search BOT] [--powers BOT]
  [--players BOT,BOT...] [--levels LEVEL,LEVEL...]
  [--parts ${PARTS.join(',')}] [--PART-games N] [--repeats N]
  [--json] [--html FILE] [--out FILE]
npm run lab -- --from FILE [--from FILE ...]     reports on saved runs without playing
npm run lab -- --calibrate [--games N]           pars and spreads of every level
npm run lab -- --exploit SEAT [--games N]        hunts for a simple policy that beats search in a seat`

export interface Wanted extends Omit<Run, 'scenario' | 'pool'> {
  scenarios: string[]
  workers: number | undefined
  json: boolean
  html: string | undefined
  out: string | undefined
  from: string[]
  calibrate: boolean
  exploit: string | undefined
  /** The exploit hunt trains against these, and is judged against search. */
  against: string | undefined
  /** As given; the parts' numbers follow from it. */
  base: number
}

/** How many games a part plays, for each of `--games`. */
const SHARE: Readonly<Record<Part, number>> = {
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
}

const GAMES_OPTIONS = Object.fromEntries(PARTS.map((part) => [`${part}-games`, { type: 'string' as const }]))

export function optionsOf(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'all' },
      games: { type: 'string', default: '200' },
      seed: { type: 'string', default: 'lab' },
      workers: { type: 'string' },
      search: { type: 'string', default: 'master~40' },
      powers: { type: 'string', default: 'expert' },
      players: { type: 'string' },
      levels: { type: 'string', default: LEVELS.join(',') },
      parts: { type: 'string', default: PARTS.join(',') },
      repeats: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      out: { type: 'string' },
      from: { type: 'string', multiple: true, default: [] },
      calibrate: { type: 'boolean', default: false },
      exploit: { type: 'string' },
      against: { type: 'string' },
      ...GAMES_OPTIONS,
    },
  })
  const { json, html, out, from, calibrate, exploit, seed, against } = values
  const base = whole(values.games, 1)
  const given = values as Readonly<Record<string, unknown>>
  return {
    scenarios: scenariosOf(values.scenario),
    games: gamesOf(base, values.parts, given),
    base,
    seed,
    workers: values.workers === undefined ? undefined : whole(values.workers, 1),
    search: playerOf(values.search),
    powers: playerOf(values.powers),
    against: against && playerOf(against),
    ...(values.players && { players: values.players.split(',').map(kazakhstanOf) }),
    levels: values.levels.split(',').map(levelOf),
    repeats: whole(values.repeats, 2),
    ...{ json, html, out, from, calibrate, exploit },
  }
}

function scenariosOf(text: string): string[] {
  const all = Object.keys(SCENARIOS)
  if (text === 'all') return all
  const ids = text.split(',')
  const unknown = ids.find((id) => !all.includes(id))
  if (unknown !== undefined) throw new Error(`there is no scenario '${unknown}': ${all.join(', ')}`)
  return ids
}

function gamesOf(
  base: number,
  parts: string,
  given: Readonly<Record<string, unknown>>,
): Record<Part, number> {
  const wanted = parts.split(',')
  const unknown = wanted.find((name) => !(PARTS as readonly string[]).includes(name))
  if (unknown !== undefined) throw new Error(`there is no part '${unknown}': ${PARTS.join(', ')}`)
  const counts = PARTS.map((part) => {
    const own = given[`${part}-games`]
    if (typeof own === 'string') return [part, whole(own, 0)]
    return [part, wanted.includes(part) ? Math.max(2, Math.round(base * SHARE[part])) : 0]
  })
  return Object.fromEntries(counts) as Record<Part, number>
}

function levelOf(name: string): string {
  if (!levelNamed(name)) throw new Error(`there is no level '${name}': ${LEVELS.join(', ')}`)
  return name
}

function kazakhstanOf(name: string): string {
  return playerOf(name, ['KZ'])
}

function playerOf(name: string, seats: readonly Seat[] = SEATS): string {
  const missing = seats.find((seat) => !isPlayer(name, seat))
  if (missing) throw new Error(`there is no player '${name}' for ${missing}`)
  return name
}

function whole(text: string, least: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least)
    throw new Error(`'${text}' is not a whole number from ${least} up`)
  return value
}
