/**
 * What opening a room, joining it and coming back to it must look like. With which scenario, bots and clock a room can be
 * opened, the rooms say (../rooms/plan.ts).
 */
import { flag, list, oneOf, oneOfValues, record, whole } from '../../game/checks.ts'
import { TUNING } from '../../game/vocabulary.ts'
import {
  type JoinRoom,
  LATE_WAYS,
  LONGEST_LABEL,
  MOST_PUPILS,
  type OpenRoom,
  ROOM_WAYS,
  SEATINGS,
} from '../../game/wire/index.ts'
import { planRefused } from '../rooms/plan.ts'
import { idOrScenario, LONGEST_ID, MOST, type Read, reader } from './requests.ts'
import { line, word } from './texts.ts'

const LONGEST_SECRET = 100

const open = record(
  {
    secret: word(LONGEST_SECRET),
    way: oneOf(ROOM_WAYS),
    scenario: idOrScenario,
    options: record(
      { attention: oneOfValues(TUNING.attention.standard, TUNING.attention.easy), lesson: flag },
      { level: word(LONGEST_ID) },
    ),
    minutes: whole(5, 180),
    bot: word(LONGEST_ID),
    language: word(20),
    seating: oneOf(SEATINGS),
    perSeat: whole(1, 3),
    late: oneOf(LATE_WAYS),
    phrases: flag,
    freeText: flag,
    labels: list(line(LONGEST_LABEL), 0, MOST_PUPILS),
  },
  { each: whole(0, MOST) },
)

const shapeOfOpen = reader<OpenRoom>(open)
export const readJoinRoom = reader<JoinRoom>(record({}, { label: line(LONGEST_LABEL) }))

export function readOpenRoom(value: unknown): Read<OpenRoom> {
  const read = shapeOfOpen(value)
  const refused = 'value' in read ? planRefused(read.value) : undefined
  return refused ? { problem: { path: refused.detail ?? '' } } : read
}
