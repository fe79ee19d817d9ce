/**
 * What if: a game gone on with otherwise from one of its moments, on the same deal: the same news, the same aims, whoever
 * plays. It is played as a game of its own, and kept as a branch in the record it left.
 */
import { forSeats, SEATS, type Seat } from '../index.ts'
import type { Branch, Place, RecordFile, SeatHolder } from './file.ts'
import { MOST_BRANCHES } from './file-schema.ts'
import type { GameRecord, Move, Refused } from './format.ts'
import { type Line, linesOf } from './line.ts'
import { recordIn, retold } from './make-file.ts'
import type { Rules } from './rules.ts'

/** Where a branch leaves, and who plays on in it. */
export interface Departure {
  readonly from: Place
  readonly seats: Readonly<Record<Seat, SeatHolder>>
}

/**
 * The game up to the place a branch leaves from, as a record to play on from, in these seats. Refuses a place the record has
 * not, and what its rules refuse.
 */
export function departing(file: RecordFile, { from, seats }: Departure, rules: Rules): GameRecord | Refused {
  const line = lineAt(file, from)
  if ('refused' in line) return line
  const { branches: _, handovers: __, ...rest } = file
  return recordIn({ ...rest, seats, moves: line.moves.slice(0, from.step) }, rules)
}

/**
 * The record with one more branch: `moves` from the opening on, as the game that left it has them. One of the same id takes
 * its place, unless others have left from there. Refuses moves that are not legal or not those of the line up to there, and
 * more branches than a record holds.
 */
export function withBranch(
  file: RecordFile,
  { from, seats }: Departure,
  moves: readonly Move[],
  rules: Rules,
  { id = freeId(file), title }: { readonly id?: string; readonly title?: string } = {},
): RecordFile | Refused {
  const line = lineAt(file, from)
  if ('refused' in line) return line
  if (!beginsAs(moves, line.moves.slice(0, from.step)))
    return { refused: 'bad-moves', detail: `branches.${id}`, expected: 'the moves up to its place' }
  const branches = file.branches ?? []
  const isLeft = branches.some((one) => one.from.branch === id)
  const others = isLeft ? branches : branches.filter((one) => one.id !== id)
  if (others.length >= MOST_BRANCHES || others.some((one) => one.id === id))
    return { refused: 'not-a-record', detail: 'branches', expected: `0..${MOST_BRANCHES}` }
  const { branch, step } = from
  const made: Branch = {
    id,
    from: branch === undefined ? { step } : { branch, step },
    ...(title === undefined ? {} : { title }),
    seats: forSeats((seat) => seats[seat]),
    moves: moves.slice(step),
    chain: [],
  }
  return retold({ ...file, branches: [...others, made] }, rules)
}

/** The line a place is on, if it is there. */
function lineAt(file: RecordFile, { branch, step }: Place): Line | Refused {
  const line = linesOf(file).find((one) => one.branch === branch)
  if (!line) return { refused: 'not-a-record', detail: 'branches', expected: branch ?? '' }
  if (step > line.moves.length)
    return { refused: 'not-a-record', detail: 'from.step', expected: `0..${line.moves.length}` }
  return line
}

function beginsAs(moves: readonly Move[], line: readonly Move[]): boolean {
  return line.every(({ seat, choice }, at) => {
    const move = moves[at]
    return move?.seat === seat && move.choice.join(' ') === choice.join(' ')
  })
}

/** The first of `1`, `2`, ... that no branch is called. */
function freeId({ branches = [] }: RecordFile): string {
  const taken = new Set(branches.map(({ id }) => id))
  for (let n = 1; ; n++) if (!taken.has(`${n}`)) return `${n}`
}

/** Bots in every seat but one. */
export function againstBots(person: Seat, bot: string): Record<Seat, SeatHolder> {
  const held = SEATS.map(
    (seat) => [seat, seat === person ? { kind: 'person' } : { kind: 'bot', bot }] as const,
  )
  return Object.fromEntries(held) as Record<Seat, SeatHolder>
}

/**
 * Who holds the seats where one person plays on in one of them: bots stay where they were, and others come for whoever is
 * not there, of the level the game counts its pars by, or else experts.
 */
export function seatsToPlayOn(
  { seats, options }: Pick<RecordFile, 'seats' | 'options'>,
  person: Seat,
): Record<Seat, SeatHolder> {
  const others = againstBots(person, options.level ?? 'expert')
  return forSeats((seat) => (seat !== person && seats[seat].kind === 'bot' ? seats[seat] : others[seat]))
}
