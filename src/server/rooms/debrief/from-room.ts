/** What a room leaves behind, out of all that is known of it. Tickets, words and seeds stay behind. */
import { type Choice, sameQuestion } from '../../../game/index.ts'
import { handsFor, type Proposal, type Pupil, votersOf } from '../room-state.ts'
import type { RoomRecords, TableRecord } from '../rooms.ts'
import type { ClassRecords, RecordedProposal, RecordedPupil, RecordedTable } from './class-records.ts'
import { choicesAt, type PlayedTable, playedTables } from './played.ts'

export function classRecords({ code, plan, state, tables }: RoomRecords): ClassRecords {
  const all = [...state.pupils, ...state.gone].sort((a, b) => a.pupil - b.pupil)
  const gone = new Set(state.gone.map(({ pupil }) => pupil))
  const recorded = tables.flatMap((table) => recordedTable(table) ?? [])
  // Games are played again only where it must be known what came of a proposal.
  const played = state.proposals.length > 0 ? playedTables({ tables: recorded }) : []
  return {
    ...{ code, plan, phase: state.phase, openedAt: state.opened },
    tables: recorded,
    pupils: all.map((pupil) => recordedPupil(pupil, gone.has(pupil.pupil))),
    proposals: state.proposals.map((one) =>
      recordedProposal(one, votersOf(state, one), handsFor(state, one), played),
    ),
    polls: all
      .flatMap(({ pupil, polled }) => [...polled].map(([moment, vote]) => ({ pupil, moment, ...vote })))
      .sort((a, b) => a.on - b.on),
    exits: all.flatMap(({ pupil, handedIn }) => (handedIn ? [{ pupil, ...handedIn }] : [])),
  }
}

/** Nothing before the deal. */
function recordedTable({
  table,
  id,
  game,
  file,
  stopped,
  madeBy,
  people,
}: TableRecord): RecordedTable | undefined {
  if (file === undefined) return undefined
  const seated = new Map<string, number[]>()
  for (const { pupil, seat, role, hasLeft } of people)
    if (seat && role !== 'observer' && !hasLeft) seated.set(seat, [...(seated.get(seat) ?? []), pupil])
  return {
    ...{ table, id, game, record: file, stoppedEarly: stopped },
    madeBy: madeBy.map((by) => (by === 0 ? undefined : by)),
    people: Object.fromEntries(seated),
  }
}

function recordedPupil({ pupil, nick, at, late }: Pupil, gone: boolean): RecordedPupil {
  return {
    ...{ pupil, nick, role: at?.role ?? 'observer' },
    ...(at ? { table: at.table } : {}),
    ...(at?.seat ? { seat: at.seat } : {}),
    ...(late ? { late } : {}),
    ...(gone ? { gone } : {}),
  }
}

function recordedProposal(
  { proposal, table, turn, choice, by, on }: Proposal,
  votes: readonly number[],
  hands: number,
  tables: readonly PlayedTable[],
): RecordedProposal {
  const own = tables.find((one) => one.table === table)
  const made = own && choicesAt(own).find(({ menu }) => sameQuestion(menu, turn))
  return {
    ...{ proposal, table, turn, choice, by, on },
    votes: votes.filter((pupil) => pupil > 0),
    hands,
    played: made !== undefined && isSame(made.choice, choice),
  }
}

/** Kazakhstan's choice does in the order of the menu whatever order it was made in. */
function isSame(a: Choice, b: Choice): boolean {
  return [...a].sort().join(' ') === [...b].sort().join(' ')
}
