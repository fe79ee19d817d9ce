/** participants.csv: a row for everyone who ever came. */
import { POWERS, type Seat, type State, TRACKS, weight } from '../../../game/index.ts'
import type { ClassRecords, RecordedPupil } from '../debrief/class-records.ts'
import type { PlayedTable } from '../debrief/played.ts'
import type { Row } from './rows.ts'
import type { Words } from './words.ts'

/** The rounds that the longest game of the room can have; 0 where nothing was played. */
export function roundsOf(tables: readonly PlayedTable[]): number {
  return Math.max(0, ...tables.map(({ states }) => states[0]?.scenario.rounds.length ?? 0))
}

export function participantRows(
  records: ClassRecords,
  tables: readonly PlayedTable[],
  { nick }: Pick<Words, 'nick'>,
): Row[] {
  return records.pupils.map((pupil) => {
    const table = tables.find((one) => one.table === pupil.table)
    return {
      ...{ room: records.code, way: records.plan.way, pupil: pupil.pupil, nick: nick(pupil.nick) },
      ...{ table: pupil.table, table_id: table?.id, seat: pupil.seat, role: pupil.role },
      ...{ late: pupil.late ? 1 : 0, gone: pupil.gone ? 1 : 0 },
      ...countsOf(pupil, records, table),
      ...(table ? { ...endOf(table, pupil.seat), ...choicesOf(table, pupil.seat) } : {}),
      ...saidBy(pupil.pupil, records),
    }
  })
}

function countsOf(
  { pupil, seat }: RecordedPupil,
  { proposals }: ClassRecords,
  table: PlayedTable | undefined,
): Row {
  const own = table?.moves.filter((_, step) => table.madeBy[step] === pupil) ?? []
  const deputed = table?.moves.filter((move) => move.seat === seat && move.by !== undefined) ?? []
  return {
    ...{ choices: own.length, deputed: deputed.length },
    proposals: proposals.filter(({ by }) => by === pupil).length,
    voted: proposals.filter(({ votes }) => votes.includes(pupil)).length,
  }
}

/** How the game stood at its end, or at the stop. Whoever has no seat has the table's, and no score. */
function endOf({ states, stoppedEarly }: PlayedTable, seat: Seat | undefined): Row {
  const last = states.at(-1)
  if (!last) return {}
  const { outcome } = last
  return {
    ...{ rounds: last.history.length, stopped_early: stoppedEarly ? 1 : 0 },
    ...{ ending: outcome?.ending, winner: outcome?.winner },
    ...(seat ? { score: last.score[seat], margin: outcome?.margins[seat] } : {}),
    ...finalRow(last),
  }
}

function finalRow(state: State): Row {
  return {
    ...Object.fromEntries(TRACKS.map((track) => [`final_track_${track}`, state.tracks[track]])),
    ...{ final_dependence: state.dependence, final_treasury: state.treasury },
    ...Object.fromEntries(POWERS.map((power) => [`final_weight_${power}`, weight(state, power)])),
    ...Object.fromEntries(POWERS.map((power) => [`final_trust_${power}`, state.trust[power]])),
  }
}

/** What was chosen at its seat, whoever did. */
function choicesOf({ states, moves }: PlayedTable, seat: Seat | undefined): Row {
  const row: Record<string, string> = {}
  for (const [step, move] of moves.entries()) {
    const { round, decision } = states[step] ?? {}
    if (move.seat !== seat || round === undefined) continue
    row[`r${round}_${decision === 'pledge' ? 'pledge' : 'choice'}`] = move.choice.join(' ')
  }
  return row
}

function saidBy(pupil: number, { polls, exits }: ClassRecords): Row {
  const answers = polls.filter((one) => one.pupil === pupil)
  const exit = exits.find((one) => one.pupil === pupil)?.answers
  return {
    ...Object.fromEntries(answers.map(({ moment, answer }) => [`moment${moment + 1}_answer`, answer + 1])),
    ...(exit ? { exit_1: exit[0], exit_2: exit[1] } : {}),
  }
}
