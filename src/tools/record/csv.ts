/** `npm run record -- csv`: a tidy row for each decision of a game, and how things stood when it was made. */
import type { State } from '../../game/index.ts'
import type { Cell, LoggedMove, RecordFile, Refused, Rules, SeatHolder } from '../../game/record/index.ts'
import { STATE_COLUMNS, stateCells, timelineOf } from '../../game/record/index.ts'

/** The names of the columns. */
export const COLUMNS: readonly string[] = [
  ...[
    'file',
    'rules',
    'scenario',
    'seed',
    'move',
    'round',
    'event',
    'decision',
    'seat',
    'holder',
    'by',
    'at_ms',
  ],
  ...['options', 'budget', 'chosen', 'choice'],
  ...STATE_COLUMNS,
  ...['ending', 'winner', 'margin'],
]

/** The rows of a game, each as wide as `COLUMNS`. Refuses what its rules cannot play, as `timelineOf` does. */
export function rowsOf(name: string, file: RecordFile, rules: Rules): Cell[][] | Refused {
  const timeline = timelineOf(file, rules)
  if ('refused' in timeline) return timeline
  const { states } = timeline
  const last = states.at(-1)
  return file.moves.flatMap((move, at) => {
    const state = states[at]
    // What the rules refuse has no moment after it.
    return state && states[at + 1]
      ? [rowOf({ name, file, rules, move, at, state, outcome: last?.outcome })]
      : []
  })
}

interface Row {
  readonly name: string
  readonly file: RecordFile
  readonly rules: Rules
  readonly move: LoggedMove
  readonly at: number
  readonly state: State
  readonly outcome: State['outcome']
}

function rowOf({ name, file, rules, move, at, state, outcome }: Row): Cell[] {
  const { seat, choice } = move
  const offered = rules.menu(state, seat)
  const holder = holderAt(file, at, seat)
  return [
    ...[
      name,
      file.rules.version,
      state.scenario.id,
      file.seed,
      at + 1,
      state.round,
      state.event,
      state.decision,
    ],
    ...[seat, holder.bot ?? holder.kind, move.by, move.at],
    ...[offered?.items.length, offered?.budget, choice.length, choice.join(' ')],
    ...stateCells(state),
    ...[outcome?.ending, outcome?.winner, outcome?.margins[seat]],
  ]
}

/** Who held a seat when a move was made. */
function holderAt({ seats, handovers = [] }: RecordFile, at: number, seat: LoggedMove['seat']): SeatHolder {
  return handovers.filter((one) => one.seat === seat && one.step <= at).at(-1) ?? seats[seat]
}
