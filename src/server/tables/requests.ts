/** What a person asks of a table, in its turn: carried out, or answered with why not. */
import type { ToServer, WireAnswer } from '../../game/wire/index.ts'
import { answeredAtOnce } from '../bots/promises.ts'
import { entriesOf } from './acts.ts'
import { commit, isBotSeat, type Writable } from './choosing.ts'
import type { Asked, SaidEntry, Undated } from './entries.ts'
import { newSeed, type Random } from './secrets.ts'
import { type Person, personOf } from './table-state.ts'
import { saidEntry } from './talk.ts'
import { turnRefused } from './turns.ts'

/** A request that is answered. */
export type Keyed = Exclude<ToServer, { readonly t: 'hello' | 'here' }>
type Of<T extends Keyed['t']> = Extract<Keyed, { readonly t: T }>

const OK: WireAnswer = { ok: true }

/** Carries out a request of the person of this number. A key that was carried out before is answered and no more. */
export async function carryOut(
  table: Writable,
  number: number,
  message: Keyed,
  random: Random,
): Promise<WireAnswer> {
  const { state } = table
  if (state.keys.get(number)?.includes(message.key)) return OK
  const one = personOf(state, number)
  if (!one || state.phase === 'closed') return { ok: false, why: 'not-yours' }
  if (message.t === 'choose') return choose(table, one, message)
  return message.t === 'act' ? act(table, one, message, random) : say(table, one, message)
}

function choose(table: Writable, one: Person, { turn, choice, key }: Of<'choose'>): Promise<WireAnswer> {
  const { state, game } = table
  const refused = turnRefused(state, one, turn, one.seat && game.asked(state, one.seat))
  if (refused) return Promise.resolve(refused)
  const { seat, round, decision } = turn
  const { person } = one
  return commit(table, { seat, round, decision }, choice, { person }, { person, key })
}

function act(
  table: Writable,
  one: Person,
  { act: asked, key }: Of<'act'>,
  random: Random,
): Promise<WireAnswer> {
  const { state, game, time } = table
  const entries = entriesOf(state, one, asked, {
    newSeed: () => newSeed(random),
    left: time.left,
    asked: (seat) => game.asked(state, seat),
  })
  return done(table, entries, { person: one.person, key })
}

function say(table: Writable, one: Person, message: Of<'say' | 'write'>): Promise<WireAnswer> {
  const said = saidEntry(table.state, one, message)
  const entries = typeof said === 'string' ? said : [said, ...answersAtOnce(table, said)]
  return done(table, entries, { person: one.person, key: message.key })
}

/** What a bot has to say at once to what is said to it. */
function answersAtOnce({ state, game }: Writable, said: SaidEntry): Undated[] {
  const { to, from, step, game: number } = said
  const moment = game.at(state)
  if (to === 'all' || !moment || !isBotSeat(state, to)) return []
  const phrase = answeredAtOnce(moment.state, said)
  return phrase === undefined ? [] : [{ e: 'said', game: number, step, from: to, to: from, phrase }]
}

async function done(
  table: Writable,
  entries: ReturnType<typeof entriesOf>,
  asked: Asked,
): Promise<WireAnswer> {
  if (typeof entries === 'string') return { ok: false, why: entries }
  const [first, ...rest] = entries
  if (!first) return OK
  return (await table.write([{ ...first, asked }, ...rest])) ? OK : { ok: false, why: 'storage' }
}
