/** events.csv: everything that was chosen, proposed, answered and handed in, a row each. */
import { eventCard, type State, yearOf } from '../../../game/index.ts'
import { type Cell, STATE_COLUMNS, stateCells } from '../../../game/record/index.ts'
import type { ClassRecords } from '../debrief/class-records.ts'
import type { PlayedTable } from '../debrief/played.ts'
import { madeAt } from '../debrief/played.ts'
import { type Row, timeOf } from './rows.ts'

/** Choices table by table in the order they were made, then proposals, polls and exit tickets. */
export function eventRows(records: ClassRecords, tables: readonly PlayedTable[]): Row[] {
  const room = { room: records.code, way: records.plan.way }
  return [
    ...tables.flatMap((table) => choiceRows(room, table)),
    ...records.proposals.map((one) => proposalRow(room, one, tables)),
    ...records.polls.map(({ pupil, moment, answer, on }, at): Row => {
      const said = { time: timeOf(on), moment: moment + 1, answer: `${answer + 1}` }
      return { ...room, kind: 'poll', number: at + 1, by: 'pupil', pupil, ...said }
    }),
    ...records.exits.flatMap(({ pupil, answers, on }) =>
      answers.map(
        (answer, at): Row => ({
          ...room,
          ...{ kind: 'exit', number: at + 1, by: 'pupil', pupil, time: timeOf(on), answer },
        }),
      ),
    ),
  ]
}

function choiceRows(room: Row, table: PlayedTable): Row[] {
  return table.moves.flatMap(({ seat, choice, at, by }, step): Row[] => {
    const made = madeAt(table, step, seat, choice, table.madeBy[step])
    if (!made) return []
    const { state, menu } = made
    return [
      {
        ...room,
        ...{ table: table.table, table_id: table.id, game: table.game },
        ...{ kind: 'choice', number: step + 1, ...askedAt(state), seat },
        ...whoMade(table, seat, step, made.by, by),
        ...{ at_ms: at, options: menu.items.length, budget: menu.budget },
        ...{ chosen: choice.length, choice: choice.join(' ') },
        ...stateRow(state),
      },
    ]
  })
}

function whoMade(
  { holders }: PlayedTable,
  seat: PlayedTable['moves'][number]['seat'],
  step: number,
  pupil: number | undefined,
  deputy: PlayedTable['moves'][number]['by'],
): Row {
  if (pupil !== undefined) return { by: 'pupil', pupil }
  const { bot } = holders(seat, step)
  if (bot === undefined && deputy === undefined) return { by: 'class' }
  return deputy ? { by: 'deputy', deputy, bot } : { by: 'bot', bot }
}

function proposalRow(
  room: Row,
  { proposal, table: number, turn, choice, by, votes, hands, on, played }: ClassRecords['proposals'][number],
  tables: readonly PlayedTable[],
): Row {
  const table = tables.find((one) => one.table === number)
  const state = table?.states.find((one) => one.round === turn.round && one.decision === turn.decision)
  return {
    ...room,
    ...{ table: number, table_id: table?.id, game: turn.game, kind: 'proposal', number: proposal },
    ...(state ? askedAt(state) : { round: turn.round, decision: turn.decision }),
    ...{ seat: turn.seat, ...(by === 0 ? { by: 'class' } : { by: 'pupil', pupil: by }), time: timeOf(on) },
    ...{ chosen: choice.length, choice: choice.join(' ') },
    ...{ votes: votes.length, voters: votes.join(' '), hands, played: played ? 1 : 0 },
    ...(state ? stateRow(state) : {}),
  }
}

function askedAt({ round, event, decision }: State): Row {
  return { round, year: yearOf(eventCard(event)), news: event, decision }
}

function stateRow(state: State): Row {
  const cells = stateCells(state)
  return Object.fromEntries(STATE_COLUMNS.map((name, at): [string, Cell] => [name, cells[at]]))
}
