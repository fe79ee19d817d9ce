/**
 * What opening, joining and returning must look like. With which scenario, bots and clock a table can be opened, the tables
 * say (../tables/door.ts): it is asked there, and nowhere twice in words of its own.
 */
import {
  type Check,
  flag,
  oneOf,
  oneOfValues,
  type Problem,
  problemsIn,
  record,
  whole,
} from '../../game/checks.ts'
import { isObject, SEATS, TUNING } from '../../game/vocabulary.ts'
import { type JoinTable, LONGEST_NICK, type OpenTable, type ReturnToTable } from '../../game/wire/index.ts'
import { openingRefused } from '../tables/door.ts'
import { line, word } from './texts.ts'

export const LONGEST_ID = 80
export const MOST = 1_000_000_000

const seatOrNone = oneOf([...SEATS, 'none'])
const nick = line(LONGEST_NICK)
const id = word(LONGEST_ID)

/** By its id, or whole. */
export const idOrScenario: Check = (value, path, problems) => {
  if (!isObject(value)) id(value, path, problems)
}

const open = record(
  {
    scenario: idOrScenario,
    options: record(
      { attention: oneOfValues(TUNING.attention.standard, TUNING.attention.easy), lesson: flag },
      { level: id },
    ),
    bots: record({}, Object.fromEntries(SEATS.map((seat) => [seat, id]))),
    seat: seatOrNone,
    nick,
    spectators: flag,
    freeText: flag,
  },
  { each: whole(0, MOST) },
)
const join = record({ nick, seat: seatOrNone })
const returning = record({ noun: whole(0, 255), number: whole(0, 999) })

/** What was read of a request, or the first thing that is wrong with it: which field. */
export type Read<T> = { readonly value: T } | { readonly problem: Pick<Problem, 'path' | 'detail'> }

export function reader<T>(check: Check): (value: unknown) => Read<T> {
  return (value) => {
    const [problem] = problemsIn(value, check)
    return problem ? { problem } : { value: value as T }
  }
}

const shapeOfOpen = reader<OpenTable>(open)
export const readJoin = reader<JoinTable>(join)
export const readReturn = reader<ReturnToTable>(returning)

export function readOpen(value: unknown): Read<OpenTable> {
  const read = shapeOfOpen(value)
  const refused = 'value' in read ? openingRefused(read.value) : undefined
  return refused ? { problem: { path: refused.detail ?? '' } } : read
}
