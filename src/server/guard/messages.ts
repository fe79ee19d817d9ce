/** The only way from a socket to a table: each message has exactly the shape it should, at every depth, or is none. */
import { anyText, type Check, flag, list, oneOf, problemsIn, record, whole } from '../../game/checks.ts'
import { DECISIONS, isObject, SEATS, valueAt } from '../../game/vocabulary.ts'
import { LONGEST_KEY, LONGEST_TEXT, type ToServer } from '../../game/wire/index.ts'
import { line, word } from './texts.ts'

export const MOST_ITEMS = 40
export const LONGEST_ITEM = 80
export const MOST = 1_000_000

const seat = oneOf(SEATS)
const toWhom = oneOf([...SEATS, 'all'])
export const key = line(LONGEST_KEY)
export const turn = record({
  game: whole(1, MOST),
  seat,
  round: whole(1, MOST),
  decision: oneOf(DECISIONS),
})

const known = record({ game: whole(1, MOST), step: whole(0, MOST), viewer: oneOf([...SEATS, 'observer']) })

const bare = (name: string) => record({ do: oneOf([name]) })

const ACTS: Readonly<Record<string, Check>> = {
  start: bare('start'),
  pause: bare('pause'),
  resume: bare('resume'),
  sit: record({ do: oneOf(['sit']), seat: oneOf([...SEATS, 'none']) }),
  bot: record({ do: oneOf(['bot']), seat }, { bot: word(LONGEST_ITEM) }),
  remove: record({ do: oneOf(['remove']), person: whole(1, MOST) }),
  hold: record({ do: oneOf(['hold']), seat }),
  release: record({ do: oneOf(['release']), seat }),
  leave: bare('leave'),
  rematch: bare('rematch'),
  close: bare('close'),
}

const act: Check = (value, path, problems) => {
  const check = isObject(value) && typeof value.do === 'string' ? valueAt(ACTS, value.do) : undefined
  if (check) check(value, path, problems)
  else problems.push({ path, expected: 'one-of', detail: Object.keys(ACTS).join(', ') })
}

const MESSAGES: Readonly<Record<ToServer['t'], Check>> = {
  hello: record({ t: oneOf(['hello']), v: whole(0, MOST) }, { has: known }),
  choose: record({
    t: oneOf(['choose']),
    key,
    turn,
    choice: list(anyText(LONGEST_ITEM), 0, MOST_ITEMS),
  }),
  say: record({ t: oneOf(['say']), key, to: toWhom, phrase: word(LONGEST_ITEM) }),
  write: record({ t: oneOf(['write']), key, to: toWhom, text: line(LONGEST_TEXT) }),
  act: record({ t: oneOf(['act']), key, act }),
  here: record({ t: oneOf(['here']), here: flag }),
}

/** The message a value is; nothing if it is none. */
export function messageIn(value: unknown): ToServer | undefined {
  const check = isObject(value) && typeof value.t === 'string' ? valueAt(MESSAGES, value.t) : undefined
  return check && problemsIn(value, check).length === 0 ? (value as unknown as ToServer) : undefined
}

/** Whether a value that is no message is a choice with a key: whoever sent it waits for an answer. */
export function isKeyedChoice(value: unknown): boolean {
  return isObject(value) && value.t === 'choose' && problemsIn(value.key, key).length === 0
}
