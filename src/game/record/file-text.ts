/** Record files as text: JSON out, and in again with every doubt checked, for files come from anywhere. */
import { anyText, each, list, oneOf, problemsIn, record, whole } from '../checks.ts'
import { isObject, LEVELS, SEATS } from '../vocabulary.ts'
import type { RecordFile } from './file.ts'
import { FILE_VERSION } from './file.ts'
import { problemsOfFile } from './file-schema.ts'
import { FORMAT, type GameRecord, MOST_MOVES, type Refused } from './format.ts'
import { migrated } from './make-file.ts'

/** Characters: a whole game with all its branches, notes and analysis takes a tenth of it. */
export const LONGEST_FILE = 2_000_000

/** The file as JSON, one move a line, so that a person can read it and a diff shows a move. */
export function encodeFile(file: RecordFile): string {
  const { moves, branches, seal, ...head } = file
  const opened = JSON.stringify(head, undefined, 2).slice(0, -2)
  const parts = [`${opened},\n  "moves": ${lines(moves)}`]
  if (branches) parts.push(`  "branches": ${lines(branches)}`)
  parts.push(`  "seal": ${JSON.stringify(seal)}\n}\n`)
  return parts.join(',\n')
}

function lines(values: readonly unknown[]): string {
  if (values.length === 0) return '[]'
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`
}

/**
 * The file of a text, of format 1 too, or why it is none and where. Whether it is whole, and the game it says it is, is for
 * `verify` to say.
 */
export function decodeFile(text: string): { file: RecordFile; refused?: undefined } | Refused {
  if (text.length > LONGEST_FILE)
    return { refused: 'too-large', detail: `${text.length}`, expected: `..${LONGEST_FILE}` }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { refused: 'not-json' }
  }
  return fileIn(value)
}

function fileIn(value: unknown): { file: RecordFile; refused?: undefined } | Refused {
  if (!isObject(value) || value.format !== FORMAT) return { refused: 'not-a-record' }
  const { version } = value
  if (typeof version === 'number' && version > FILE_VERSION)
    return { refused: 'newer-format', detail: `${version}` }
  const first = version === 1
  const problem = (first ? problemsIn(value, formatOne) : problemsOfFile(value))[0]
  if (problem) {
    const { path, expected, detail } = problem
    return { refused: 'not-a-record', detail: path, expected: detail ? `${expected} ${detail}` : expected }
  }
  const file = first ? fileOfOne(value) : { file: value as unknown as RecordFile }
  return file
}

/** Format 1 as it was, without the scenario and the draws, which version 2 checks. Other fields were let pass. */
const text = anyText(200)
const known = record({
  rulesVersion: whole(1, 255),
  seed: (value, path, problems) => {
    if (value !== '') text(value, path, problems)
  },
  seats: each(SEATS, (value, path, problems) => {
    if (value !== 'person' && !(typeof value === 'string' && value.length <= 200 && /^bot:./s.test(value)))
      problems.push({ path, expected: 'one-of', detail: 'person, bot:...' })
  }),
  moves: list(record({ seat: oneOf(SEATS), choice: list(text, 0, 60) }), 0, MOST_MOVES),
})

function formatOne(value: unknown, path: string, problems: Parameters<typeof known>[2]): void {
  const { rulesVersion, seed, seats, moves } = value as GameRecord
  const plain = Array.isArray(moves)
    ? moves.map((move: unknown) => (isObject(move) ? { seat: move.seat, choice: move.choice } : move))
    : moves
  const holders = isObject(seats) ? Object.fromEntries(SEATS.map((seat) => [seat, seats[seat]])) : seats
  known({ rulesVersion, seed, seats: holders, moves: plain }, path, problems)
}

function fileOfOne(value: Record<string, unknown>): { file: RecordFile; refused?: undefined } | Refused {
  const { attention, lesson, level } = isObject(value.options) ? value.options : {}
  const options = { attention, lesson, ...(LEVELS.some((one) => one === level) ? { level } : {}) }
  const file = migrated({ ...value, options } as unknown as GameRecord)
  const problem = problemsOfFile(file)[0]
  return problem ? { refused: 'not-a-record', detail: problem.path, expected: problem.expected } : { file }
}
