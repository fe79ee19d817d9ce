/** A class that nobody sat in: tables played by bots, as a room leaves them behind. For tests, and to measure by. */
import { decide } from '../../game/bots/index.ts'
import {
  type Choice,
  checkChoice,
  forSeats,
  type Menu,
  SEATS,
  type Seat,
  scenarioNamed,
  setup,
  view,
} from '../../game/index.ts'
import { encodeFile, fileOf, type LoggedMove, type SeatHolder } from '../../game/record/index.ts'
import type { RoomPlan, RoomWay } from '../../game/wire/index.ts'
import type {
  ClassRecords,
  RecordedProposal,
  RecordedPupil,
  RecordedTable,
} from '../../server/rooms/debrief/class-records.ts'
import { mustApply, turnsOf } from '../turns.ts'

/** What a seat does instead of what its bot would, at one table. */
export type Instead = (at: { readonly table: number; readonly menu: Menu; readonly choice: Choice }) => Choice

export interface SimulatedClass {
  readonly way: RoomWay
  readonly scenario: string
  readonly seed: string
  /** Pupils of the room; in a duplicate room as many tables. */
  readonly pupils: number
  /** Bots that play as pupils, in turn; and who sits where no pupil does. */
  readonly players: readonly string[]
  readonly bot: string
  /** Rounds until the room stops; to the end, if not given. */
  readonly rounds?: number
  readonly instead?: Instead
}

/** What such a class leaves behind. The same gives the same. */
export function simulatedClass(given: SimulatedClass): ClassRecords {
  const seated = seatsOf(given)
  const tables = [...new Set(seated.map(({ table }) => table))].map((table) => playedAt(table, seated, given))
  return {
    code: '271828',
    phase: 'stopped',
    plan: planOf(given),
    openedAt: Date.UTC(2026, 10, 29, 8),
    tables,
    pupils: seated.map(({ pupil, table, seat, role }): RecordedPupil => {
      const nick = { noun: pupil, number: 100 + pupil }
      return { pupil, nick, table, role, ...(seat ? { seat } : {}) }
    }),
    proposals: given.way === 'delegation' ? proposalsOf(tables[0], given) : [],
    polls: [],
    exits: [],
  }
}

interface Seated {
  readonly pupil: number
  readonly table: number
  readonly seat?: Seat
  readonly role: 'player' | 'mirror'
}

function seatsOf({ way, pupils }: SimulatedClass): Seated[] {
  return Array.from({ length: pupils }, (_, n): Seated => {
    const pupil = n + 1
    if (way === 'delegation') return { pupil, table: 1, seat: 'KZ', role: 'mirror' }
    if (way === 'duplicate') return { pupil, table: pupil, seat: 'KZ', role: 'player' }
    return {
      pupil,
      table: Math.floor(n / SEATS.length) + 1,
      seat: SEATS[n % SEATS.length] ?? 'KZ',
      role: 'player',
    }
  })
}

function planOf({ way, scenario, bot }: SimulatedClass): RoomPlan {
  return {
    ...{ way, scenario, bot, options: { attention: 5, lesson: false }, minutes: 25, language: 'en' },
    ...{ seating: 'chance', perSeat: 1, late: 'observe', phrases: true, freeText: false, labels: [] },
  }
}

function playedAt(table: number, seated: readonly Seated[], given: SimulatedClass): RecordedTable {
  const scenario = scenarioNamed(given.scenario)
  if (!scenario) throw new Error(`there is no scenario '${given.scenario}'`)
  const options = { attention: 5, lesson: false } as const
  const own = seated.filter((one) => one.table === table)
  const pupilAt = (seat: Seat) => own.find((one) => one.seat === seat)?.pupil
  const state = setup(scenario, options, given.seed)
  const moves: LoggedMove[] = []
  for (const { seat, menu } of turnsOf(state)) {
    if (given.rounds !== undefined && menu.round > given.rounds) break
    const pupil = pupilAt(seat)
    const bot = pupil === undefined ? given.bot : playerOf(pupil, given)
    const thought = decide(bot, view(state, seat), menu, `${given.seed} ${menu.round} ${menu.decision}`)
    const choice =
      pupil === undefined ? thought : (given.instead?.({ table, menu, choice: thought }) ?? thought)
    mustApply(state, { seat, choice })
    moves.push({ seat, choice, at: moves.length * 7000 + table * 100 })
  }
  const seats = forSeats(
    (seat): SeatHolder =>
      pupilAt(seat) === undefined ? { kind: 'bot', bot: given.bot } : { kind: 'person' },
  )
  const opening = { scenario, options, seed: given.seed, seats: forSeats(() => 'person' as const) }
  const file = fileOf(opening, moves, undefined, { seats })
  if ('refused' in file) throw new Error(`the game is refused: ${file.refused} ${file.detail ?? ''}`)
  return {
    table,
    id: `simulated${table}`,
    game: 1,
    record: encodeFile(file),
    stoppedEarly: state.outcome === undefined,
    madeBy: moves.map(({ seat }) => pupilAt(seat)),
    people: Object.fromEntries(
      SEATS.flatMap((seat) => {
        const pupils = own.filter((one) => one.seat === seat).map(({ pupil }) => pupil)
        return pupils.length > 0 ? [[seat, pupils]] : []
      }),
    ),
  }
}

function playerOf(pupil: number, { players, bot }: SimulatedClass): string {
  return players[(pupil - 1) % players.length] ?? bot
}

/** In a delegation each pupil would have chosen as its bot does; whoever would choose the same votes for the same. */
function proposalsOf(table: RecordedTable | undefined, given: SimulatedClass): RecordedProposal[] {
  const scenario = scenarioNamed(given.scenario)
  if (!table || !scenario) return []
  const { moves } = JSON.parse(table.record) as { moves: LoggedMove[] }
  const state = setup(scenario, { attention: 5, lesson: false }, given.seed)
  const found: RecordedProposal[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const move = moves.shift()
    if (!move) break
    if (seat === 'KZ') {
      const { round, decision } = menu
      const votes = new Map<string, { choice: Choice; by: number[] }>()
      for (let pupil = 1; pupil <= given.pupils; pupil++) {
        const thought = decide(
          playerOf(pupil, given),
          view(state, seat),
          menu,
          `${given.seed} ${round} ${decision}`,
        )
        const choice = given.instead?.({ table: pupil, menu, choice: thought }) ?? thought
        const key = [...choice].sort().join(' ')
        const known = votes.get(key)
        if (known) known.by.push(pupil)
        else votes.set(key, { choice, by: [pupil] })
      }
      for (const { choice, by } of votes.values())
        found.push({
          proposal: found.length + 1,
          table: 1,
          turn: { game: 1, seat, round, decision },
          choice,
          by: by[0] ?? 1,
          votes: by,
          hands: 0,
          on: Date.UTC(2026, 10, 29, 8, 10) + found.length * 3000,
          played: [...move.choice].sort().join(' ') === [...choice].sort().join(' '),
        })
    }
    mustApply(state, move)
  }
  return found
}

/** A choice with some items instead of others, and what else there is room for beside them. */
export function withItems(menu: Menu, choice: Choice, wanted: Choice, unwanted: Choice): Choice {
  let made: Choice = checkChoice(menu, wanted) === undefined ? wanted : []
  for (const id of choice) {
    if (unwanted.includes(id) || made.includes(id)) continue
    if (checkChoice(menu, [...made, id]) === undefined) made = [...made, id]
  }
  return made
}
