/** The only way from a socket to a room: each message has exactly the shape it should, at every depth, or is none. */
import {
  anyText,
  type Check,
  flag,
  list,
  oneOf,
  oneOfValues,
  problemsIn,
  record,
  whole,
} from '../../game/checks.ts'
import { isObject, SEATS, valueAt } from '../../game/vocabulary.ts'
import {
  LONGEST_ANSWER,
  LONGEST_NOTE,
  MOST_ANSWERS,
  MOST_MOMENTS,
  MOST_PUPILS,
  MOST_ROOM_TABLES,
  ROLES,
  type RoomAct,
  type ToRoom,
} from '../../game/wire/index.ts'
import { key, LONGEST_ITEM, MOST, MOST_ITEMS, turn } from './messages.ts'
import { line } from './texts.ts'

const MOST_PAGES = 100
const MOST_MINUTES = 60

const number = whole(1, MOST)
const table = whole(1, MOST_ROOM_TABLES)
const seat = oneOf(SEATS)
const moment = whole(0, MOST_MOMENTS - 1)

/** Fields of an act beside its name: those it has, and those it may have. */
type Fields = readonly [Readonly<Record<string, Check>>, Readonly<Record<string, Check>>?]

/** May be empty, as what nobody has written is. */
const words =
  (most: number): Check =>
  (value, path, problems) => {
    if (value !== '') line(most)(value, path, problems)
  }

const FIELDS: Readonly<Record<RoomAct['do'], Fields>> = {
  begin: [{}],
  place: [{ pupil: number, table, role: oneOf(ROLES) }, { seat }],
  pause: [{ why: words(LONGEST_NOTE) }],
  resume: [{}],
  'more-time': [{ minutes: whole(1, MOST_MINUTES) }],
  advance: [{ table }],
  fill: [{ pupil: number }],
  'hand-back': [{ pupil: number }],
  remove: [{ pupil: number }],
  note: [{ text: words(LONGEST_NOTE) }],
  'last-round': [{}, { off: oneOfValues(true) }],
  stop: [{}],
  show: [{ page: whole(0, MOST_PAGES), revealed: flag }, { moment }],
  close: [{}],
  delete: [{}],
  decide: [{}, { proposal: number }],
  hands: [{ proposal: number, count: whole(0, MOST_PUPILS) }],
  swap: [{}],
  sit: [{ table, seat }],
  propose: [{ turn, choice: list(anyText(LONGEST_ITEM), 0, MOST_ITEMS) }],
  vote: [{ proposal: number }],
  poll: [{ moment, answer: whole(0, MOST_ANSWERS - 1) }],
  'hand-in': [{ answers: list(words(LONGEST_ANSWER), 2, 2) }],
  leave: [{}],
}

const ACTS: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(FIELDS).map(([name, [has, may]]) => [name, record({ do: oneOf([name]), ...has }, may)]),
)

const act: Check = (value, path, problems) => {
  const check = isObject(value) && typeof value.do === 'string' ? valueAt(ACTS, value.do) : undefined
  if (check) check(value, path, problems)
  else problems.push({ path, expected: 'one-of', detail: Object.keys(ACTS).join(', ') })
}

const MESSAGES: Readonly<Record<ToRoom['t'], Check>> = {
  hello: record({ t: oneOf(['hello']), v: whole(0, MOST) }),
  act: record({ t: oneOf(['act']), key, act }),
  here: record({ t: oneOf(['here']), here: flag }),
}

/** The message a value is; nothing if it is none. */
export function roomMessageIn(value: unknown): ToRoom | undefined {
  const check = isObject(value) && typeof value.t === 'string' ? valueAt(MESSAGES, value.t) : undefined
  return check && problemsIn(value, check).length === 0 ? (value as unknown as ToRoom) : undefined
}

/** Whether a value that is no message is an act with a key: whoever sent it waits for an answer. */
export function isKeyedAct(value: unknown): boolean {
  return isObject(value) && value.t === 'act' && problemsIn(value.key, key).length === 0
}
