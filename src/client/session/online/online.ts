/** A table online as this page has it: who is there, what is said, and the game that is played at it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Choice } from '../../../game/index.ts'
import type { BotRunner } from '../../../game/thinking/index.ts'
import type { Seat } from '../../../game/vocabulary.ts'
import {
  type Gone,
  type OwnTable,
  type SaidView,
  type TableAct,
  type TableView,
  type ToClient,
  type ToServer,
  type Turn,
  WIRE_VERSION,
  type WireAnswer,
} from '../../../game/wire/index.ts'
import type { Answer, SessionTrouble } from '../session.ts'
import { OnlineGame } from './game.ts'
import { type Connection, Link, type LinkOptions } from './link.ts'
import type { Lost } from './requests.ts'
import { type SeedCheck, type SeenHashes, seedCheck } from './seed.ts'

export interface OnlineOptions extends LinkOptions<ToServer, ToClient, WireAnswer> {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  readonly seen: SeenHashes
  readonly runner?: BotRunner | undefined
  /** What becomes of a choice where the viewer does not choose itself: it goes to a vote. */
  readonly propose?: Propose | undefined
  /** What people are called, by their numbers, where the table knows no names: at a table of a room. */
  readonly names?: Names | undefined
}

export type Names = ReadonlySignal<ReadonlyMap<number, string>>

/** Hands a choice to those who vote on it. */
export type Propose = (turn: Turn, choice: Choice) => Promise<Answer>

/** What a request of this table's came to. */
export type Answered = WireAnswer | Lost

/** Why a choice, or a proposal in its stead, was not taken. What is refused of joining and of talk cannot come here. */
export function refusedChoice(why: Extract<Answered, { ok: false }>['why']): Answer {
  return { accepted: false, why: why === 'full' || why === 'no-phrase' ? 'not-now' : why }
}

/** Until when a question is open, by the clock of the options; `stopped` while the table is paused. */
export interface Deadline {
  readonly each: number
  readonly at: number
  readonly stopped?: number
}

type StateMessage = Extract<ToClient, { t: 'state' }>

export class OnlineTable {
  readonly connection: Signal<Connection>
  readonly gone: Signal<Gone | undefined>
  readonly table: ReadonlySignal<TableView | undefined>
  readonly own: Signal<OwnTable | undefined> = signal(undefined)
  readonly game: Signal<OnlineGame | undefined> = signal(undefined)
  readonly said: Signal<readonly SaidView[]> = signal([])
  readonly deadline: Signal<Deadline | undefined> = signal(undefined)
  readonly seed: Signal<SeedCheck> = signal('none')
  /** What stands in the way of a choice now. */
  readonly trouble: ReadonlySignal<SessionTrouble | undefined>
  private readonly options: OnlineOptions
  private readonly told: Signal<TableView | undefined> = signal(undefined)
  private readonly link: Link<ToServer, ToClient, WireAnswer, Gone>
  /** The number of the last message; nothing while a state is awaited. */
  private seq: number | undefined

  constructor(options: OnlineOptions) {
    this.options = options
    this.table = computed(() => withNames(this.told.value, options.names?.value))
    this.link = new Link(options, {
      hello: () => this.hello(),
      lost: () => {
        this.seq = undefined
      },
      hear: (message) => this.hear(message),
      over: () => this.game.peek()?.close(),
      refused: 'unknown',
    })
    this.connection = this.link.connection
    this.gone = this.link.gone
    this.trouble = computed(() => troubleOf(this.connection.value, this.table.value))
  }

  act(act: TableAct): Promise<Answered> {
    return this.link.ask((key) => ({ t: 'act', key, act }))
  }

  /** Says a phrase by its id. */
  say(to: Seat | 'all', phrase: string): Promise<Answered> {
    return this.link.ask((key) => ({ t: 'say', key, to, phrase }))
  }

  write(to: Seat | 'all', text: string): Promise<Answered> {
    return this.link.ask((key) => ({ t: 'write', key, to, text }))
  }

  /** Tells that the page is looked at, or no more. */
  look(here: boolean): void {
    if (this.connection.peek() === 'on') this.link.send({ t: 'here', here })
  }

  close(): void {
    this.link.close()
  }

  private hello(): void {
    this.seq = undefined
    const has = this.game.peek()?.known
    this.link.send({ t: 'hello', v: WIRE_VERSION, ...(has ? { has } : {}) })
  }

  private hear(message: ToClient): void {
    if (message.t === 'gone') this.link.leave(message.why)
    else if (message.t === 'state') this.begin(message)
    else if (this.seq === undefined) return
    else if (message.seq !== this.seq + 1) this.hello()
    else {
      this.seq = message.seq
      this.follow(message)
    }
  }

  private begin(message: StateMessage): void {
    const wasOn = this.seq !== undefined
    this.seq = message.seq
    this.seat(message.table, message.own)
    this.said.value = message.said
    this.goOn(message)
    this.checkSeed(message.table)
    this.link.told(!wasOn)
  }

  private follow(message: Exclude<ToClient, { t: 'state' | 'gone' }>): void {
    if (message.t === 'table') {
      this.seat(message.table, message.own)
      this.checkSeed(message.table)
    } else if (message.t === 'said') this.said.value = [...this.said.peek(), message.said]
    else {
      this.game.peek()?.step(message)
      this.count(message.left)
    }
  }

  private seat(table: TableView, own: OwnTable): void {
    this.told.value = table
    this.own.value = own
    this.count(table.clock?.left)
  }

  private checkSeed(table: TableView): void {
    this.seed.value = seedCheck(table, this.options.seen, this.game.peek()?.opening)
  }

  private goOn({ table, game }: StateMessage): void {
    const now = this.game.peek()
    if (game && now?.isOf(table.game, game)) {
      now.resume(game)
      return
    }
    now?.close()
    const { timer, runner, propose } = this.options
    this.game.value =
      game &&
      new OnlineGame(game, {
        ...{ game: table.game, timer, runner, trouble: this.trouble },
        proposes: propose !== undefined,
        commit: (turn, choice) => this.commit(turn, choice),
      })
  }

  private count(left: number | undefined): void {
    const { clock, phase } = this.table.peek() ?? {}
    if (!clock || left === undefined) this.deadline.value = undefined
    else {
      const at = this.options.now() + left
      this.deadline.value = { each: clock.each, at, ...(phase === 'playing' ? {} : { stopped: left }) }
    }
  }

  /** Sends a choice, where it can be sent: else the draft is kept as it is. */
  private async commit(turn: Turn, choice: Choice): Promise<Answer> {
    const trouble = this.trouble.peek()
    if (trouble?.kind === 'paused') return { accepted: false, why: 'paused' }
    if (trouble) return { accepted: false, why: 'offline' }
    if (this.options.propose) return this.options.propose(turn, choice)
    const answer = await this.link.ask((key) => ({ t: 'choose', key, turn, choice }))
    if (answer.ok) return { accepted: true }
    if (answer.why !== 'taken') return refusedChoice(answer.why)
    const by = this.nickOf(answer.by)
    return { accepted: false, why: 'taken', ...(by === undefined ? {} : { by }) }
  }

  private nickOf(person: number | undefined): string | undefined {
    return this.table.peek()?.people.find((one) => one.person === person)?.nick
  }
}

function troubleOf(connection: Connection, table: TableView | undefined): SessionTrouble | undefined {
  if (connection !== 'on') return { kind: 'offline', lasting: connection === 'gone' }
  return table?.phase === 'paused' ? { kind: 'paused', why: table.pausedFor ?? 'owner' } : undefined
}

function withNames(
  table: TableView | undefined,
  names: ReadonlyMap<number, string> | undefined,
): TableView | undefined {
  if (!table || !names) return table
  const people = table.people.map((one) => ({ ...one, nick: names.get(one.person) ?? one.nick }))
  return { ...table, people }
}
