/** Records as text: JSON out, and in again with every doubt checked, for files come from anywhere. */
import {
  checkRecordedScenario,
  forSeats,
  isObject,
  isSeat,
  LEVELS,
  type Options,
  RULES_VERSION,
  SEATS,
  TUNING,
} from '../index.ts'
import { readDraws } from './draws.ts'
import { FORMAT, FORMAT_VERSION, type GameRecord, MOST_MOVES, type Move, type Refused } from './format.ts'

const MOST_TEXT = 200

/** The record as JSON, one move a line, so that a person can read it and a diff shows a move. */
export function encode(record: GameRecord): string {
  const { moves, ...head } = record
  const lines = moves.map((move) => `    ${JSON.stringify(move)}`).join(',\n')
  const opened = JSON.stringify(head, undefined, 2).slice(0, -2)
  return `${opened},\n  "moves": [\n${lines}\n  ]\n}\n`
}

/** The record of a text of format 1, or why it is none. Legality of the moves is for `rerun` to say. */
export function decodeKept(text: string): { record: GameRecord; refused?: undefined } | Refused {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { refused: 'not-json' }
  }
  const refused = refusalOf(value)
  return refused ?? { record: plainRecord(value as GameRecord) }
}

/** What a record is made of and nothing more: whatever else the text held has no way in. */
function plainRecord(read: GameRecord): GameRecord {
  const { format, version, rulesVersion, scenario, options, seed, seats, moves, hash } = read
  const draws = readDraws(read.draws)
  const { attention, lesson, level } = options
  return {
    format,
    version,
    rulesVersion,
    scenario,
    options: { attention, lesson, ...(level ? { level } : {}) },
    seed,
    ...(draws ? { draws } : {}),
    seats: forSeats((seat) => seats[seat]),
    moves: moves.map(({ seat, choice }) => ({ seat, choice })),
    hash,
  }
}

function refusalOf(value: unknown): Refused | undefined {
  if (!isObject(value) || value.format !== FORMAT) return { refused: 'not-a-record' }
  if (typeof value.version !== 'number') return { refused: 'not-a-record', detail: 'version' }
  if (value.version > FORMAT_VERSION) return { refused: 'newer-format', detail: String(value.version) }
  if (value.version !== FORMAT_VERSION) return { refused: 'not-a-record', detail: 'version' }
  if (typeof value.rulesVersion !== 'number') return { refused: 'not-a-record', detail: 'rulesVersion' }
  if (value.rulesVersion !== RULES_VERSION)
    return { refused: 'other-rules', detail: String(value.rulesVersion) }
  const problem = checkRecordedScenario(value.scenario)[0]
  if (problem) return { refused: 'bad-scenario', detail: problem.path }
  if (!isOptions(value.options)) return { refused: 'not-a-record', detail: 'options' }
  if (!isText(value.seed)) return { refused: 'not-a-record', detail: 'seed' }
  if (value.draws !== undefined && !readDraws(value.draws))
    return { refused: 'not-a-record', detail: 'draws' }
  if (!areHolders(value.seats)) return { refused: 'not-a-record', detail: 'seats' }
  if (!isText(value.hash)) return { refused: 'not-a-record', detail: 'hash' }
  return areMoves(value.moves) ? undefined : { refused: 'bad-moves' }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_TEXT
}

function isOptions(value: unknown): value is Options {
  return (
    isObject(value) &&
    (value.attention === TUNING.attention.standard || value.attention === TUNING.attention.easy) &&
    typeof value.lesson === 'boolean' &&
    (value.level === undefined || LEVELS.some((level) => level === value.level))
  )
}

function areHolders(value: unknown): boolean {
  return isObject(value) && SEATS.every((seat) => isHolder(value[seat]))
}

function isHolder(value: unknown): boolean {
  return value === 'person' || (isText(value) && value.startsWith('bot:'))
}

function areMoves(value: unknown): value is Move[] {
  return Array.isArray(value) && value.length <= MOST_MOVES && value.every(isMove)
}

function isMove(value: unknown): boolean {
  return isObject(value) && isSeat(value.seat) && Array.isArray(value.choice) && value.choice.every(isText)
}
