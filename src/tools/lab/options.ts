/** What the lab is asked on the command line. */
import { parseArgs } from 'node:util'
import { LEVELS } from '../../game/bots/index.ts'
import { SCENARIOS, SEATS, type Seat } from '../../game/index.ts'
import { GAMES_OPTIONS, gamesOf, SETTING_LEVELS, type Setting, whole } from './games-wanted.ts'
import { isPlayer } from './players.ts'
import { PARTS, type Run } from './run.ts'
import { levelNamed } from './shortened.ts'

export const USAGE = `npm run lab -- [--scenario ID[,ID]|all] [--quick | --full | --games N] [--seed S] [--workers N] [--search BOT] [--powers BOT]
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

export function optionsOf(args: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'all' },
      games: { type: 'string' },
      quick: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'lab' },
      workers: { type: 'string' },
      search: { type: 'string', default: 'master~40' },
      powers: { type: 'string', default: 'expert' },
      players: { type: 'string' },
      levels: { type: 'string' },
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
  const setting = settingOf(values)
  const base = whole(values.games ?? '200', 1)
  const levels = setting ? SETTING_LEVELS : LEVELS
  const given = values as Readonly<Record<string, unknown>>
  return {
    scenarios: scenariosOf(values.scenario),
    games: gamesOf({ base: setting ?? base, parts: values.parts, given }),
    base,
    seed,
    workers: values.workers === undefined ? undefined : whole(values.workers, 1),
    search: playerOf(values.search),
    powers: playerOf(values.powers),
    against: against && playerOf(against),
    ...(values.players && { players: values.players.split(',').map(kazakhstanOf) }),
    levels: (values.levels?.split(',') ?? levels).map(levelOf),
    repeats: whole(values.repeats, 2),
    ...{ json, html, out, from, calibrate, exploit },
  }
}

/** A setting says how many games each part plays, and so does a number: one of them at most. */
function settingOf({
  quick,
  full,
  games,
}: {
  quick: boolean
  full: boolean
  games?: string
}): Setting | undefined {
  const asked = [quick, full, games !== undefined].filter((one) => one).length
  if (asked > 1) throw new Error('--quick, --full and --games leave each other out')
  return quick ? 'quick' : full ? 'full' : undefined
}

function scenariosOf(text: string): string[] {
  const all = Object.keys(SCENARIOS)
  if (text === 'all') return all
  const ids = text.split(',')
  const unknown = ids.find((id) => !all.includes(id))
  if (unknown !== undefined) throw new Error(`there is no scenario '${unknown}': ${all.join(', ')}`)
  return ids
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
