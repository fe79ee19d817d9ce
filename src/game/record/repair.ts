/** What can be saved of a record that is damaged: everything up to the first wrong round, with a new chain and seal. */
import { isObject, SEATS } from '../vocabulary.ts'
import { FILE_VERSION, type RecordFile, type Unsealed } from './file.ts'
import { problemsOfFile } from './file-schema.ts'
import { decodeFile } from './file-text.ts'
import { FORMAT, type Refused } from './format.ts'
import { retold } from './make-file.ts'
import { openingOf, playThrough } from './playthrough.ts'
import type { Rules } from './rules.ts'
import { guarded, verify, type Wrong } from './verify.ts'

export interface Salvaged {
  readonly file: RecordFile
  /** Paths of the fields that made no sense and were left out. */
  readonly dropped: readonly string[]
  readonly refused?: undefined
}

export interface Repaired {
  readonly file: RecordFile
  /** Choices that are lost of those the text still held. */
  readonly lost: number
}

/** A field may be dropped as often as this before a text counts as no record. */
const MOST_DROPPED = 500

/** A text as a file, without what makes no sense in it. Refuses what lacks its rules, scenario, options or seed. */
export function salvaged(text: string): Salvaged | Refused {
  const read = decodeFile(text)
  if (!read.refused) return { file: read.file, dropped: [] }
  if (read.refused !== 'not-json' && read.refused !== 'not-a-record') return read
  const value = jsonIn(text)
  if (!isObject(value) || value.format !== FORMAT || value.version !== FILE_VERSION) return read
  return withoutProblems(value) ?? read
}

/** The JSON of a text, or of its whole lines if it was cut off: moves stand one on a line, and the head before them. */
function jsonIn(text: string): unknown {
  const lines = text.split('\n')
  const last = Math.max(-1, ...lines.flatMap((line, at) => (/^ {4}\{"seat":.*\},?$/.test(line) ? at : [])))
  const cut = `${lines
    .slice(0, last + 1)
    .join('\n')
    .replace(/,$/, '')}\n]}`
  for (const one of [text, cut]) {
    try {
      return JSON.parse(one)
    } catch {
      // The next is shorter.
    }
  }
  return undefined
}

function withoutProblems(read: Record<string, unknown>): Salvaged | undefined {
  const value: Record<string, unknown> = { seal: '0'.repeat(64), chain: [], moves: [], ...read }
  const dropped: string[] = []
  while (dropped.length < MOST_DROPPED) {
    const problem = problemsOfFile(value)[0]
    if (!problem) return { file: value as unknown as RecordFile, dropped }
    if (!drop(value, problem.path)) return undefined
    dropped.push(problem.path)
  }
  return undefined
}

/** Leaves out what a problem is about, or puts something harmless in its place. Gives whether that could be done. */
function drop(value: Record<string, unknown>, path: string): boolean {
  const [field = '', at] = path.split('.')
  if (field === 'seats') value.seats = seatsIn(value.seats, path.split('.')[1])
  else if (field === 'seal') value.seal = '0'.repeat(64)
  else if (field === 'chain') value.chain = []
  else if (field === 'moves')
    value.moves = Array.isArray(value.moves) ? value.moves.slice(0, Number(at ?? 0)) : []
  else if (['rules', 'scenario', 'options', 'seed', 'format', 'version'].includes(field)) return false
  else delete value[field]
  return true
}

/** Holders with a person where there was nobody that makes sense. */
function seatsIn(seats: unknown, wrong: string | undefined): unknown {
  const there = isObject(seats) ? seats : {}
  return Object.fromEntries(
    SEATS.map((seat) => [seat, seat === wrong || !isObject(there[seat]) ? { kind: 'person' } : there[seat]]),
  )
}

/** A file up to its first wrong round, told and sealed anew. Refuses what its rules cannot begin. */
export function repaired(file: RecordFile, rules: Rules): Repaired | Refused {
  const whole = withoutBranches(file, rules)
  const found = verify(whole, rules)
  if ('refused' in found) return found
  const moves = found.firstWrong ? movesBefore(whole, found.firstWrong, rules) : whole.moves.length
  if (typeof moves !== 'number') return moves
  const cut = { ...whole, moves: whole.moves.slice(0, moves) }
  const told = retold({ ...cut, ...withinReach(cut, moves) }, rules)
  return 'refused' in told ? told : { file: told, lost: file.moves.length - moves }
}

/** Without branches that are not sound: what leads on from them leads from nowhere. */
function withoutBranches(file: RecordFile, rules: Rules): RecordFile {
  const { branches, ...bare } = file
  const found = branches && verify(file, rules)
  const isSound = found && !('refused' in found) && !found.firstWrong
  return branches && !isSound ? bare : file
}

/** How many moves stand before a wrong round. A file that tells no rounds is sound up to what the rules refuse. */
function movesBefore(file: RecordFile, wrong: Wrong, rules: Rules): number | Refused {
  const opening = openingOf(file, rules)
  if ('refused' in opening) return opening
  if (wrong.why === 'other-outcome' || wrong.why === 'other-length') return file.moves.length
  if (file.chain.length === 0) return wrong.move === undefined ? file.moves.length : wrong.move - 1
  return guarded(() => {
    const staysBefore = (count: number): boolean => {
      const { chain, illegal } = playThrough(opening, file.moves.slice(0, count), rules)
      return !illegal && chain.length < wrong.round
    }
    let before = 0
    while (before < file.moves.length && staysBefore(before + 1)) before += 1
    return before
  })
}

/** What was noted of moments that are still there. */
function withinReach({ handovers, said, notes }: RecordFile, moves: number): Partial<Unsealed> {
  const isThere = ({ at }: { readonly at: { readonly step: number } }): boolean => at.step <= moves
  return {
    ...(handovers ? { handovers: handovers.filter(({ step }) => step <= moves) } : {}),
    ...(said ? { said: said.filter(isThere) } : {}),
    ...(notes ? { notes: notes.filter(isThere) } : {}),
  }
}
