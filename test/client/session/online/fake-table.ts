/** A table as the server keeps one, without a server: a real game, a way that breaks when the test says so. */
import type { Channel, ChannelEvents } from '../../../../src/client/session/online/channel.ts'
import { type Names, OnlineTable } from '../../../../src/client/session/online/online.ts'
import { hashOfSeed } from '../../../../src/client/session/online/seed.ts'
import {
  type Choice,
  type Fact,
  factsFor,
  forSeats,
  type Seat,
  type State,
  type View,
  type Viewer,
  view,
} from '../../../../src/game/index.ts'
import {
  type By,
  deltaOf,
  type Known,
  type MadeView,
  type OwnTable,
  type SaidView,
  type TableView,
  type ToClient,
  type ToServer,
  type WireAnswer,
} from '../../../../src/game/wire/index.ts'
import { mustApply } from '../../../../src/tools/turns.ts'
import { newGame } from '../../../support/play.ts'
import { fakeTimer } from '../../../support/timer.ts'

export const SEED = 'a seed of the server’s'

type Unnumbered = ToClient extends infer M ? (M extends { seq: number } ? Omit<M, 'seq'> : never) : never

export interface Sent {
  readonly message: ToServer
  readonly answer: (answer: WireAnswer) => void
}

export class FakeTable {
  readonly timer = fakeTimer()
  readonly sent: Sent[] = []
  readonly hashes = new Map<number, string>()
  readonly online: OnlineTable
  clock = 0
  /** Messages told while this is so never arrive. */
  loses = false
  view: TableView
  own: OwnTable = { person: 1, seat: 'RU', owner: true, word: { noun: 3, number: 417 } }
  private events: ChannelEvents | undefined
  private seq = 0
  private made: MadeView[] = []
  private said: SaidView[] = []
  private isOpen = false
  private keys = 0
  private readonly moments: { readonly state: State; readonly facts: readonly Fact[] }[]

  constructor(
    public state: State = newGame('online'),
    names?: Names,
  ) {
    this.moments = [{ state: structuredClone(state), facts: [] }]
    this.view = {
      ...{ id: '123456', phase: 'playing', game: 1, spectators: true, freeText: true },
      seats: forSeats(() => ({ is: 'people' })),
      people: [
        { person: 1, nick: 'Marten 7', seat: 'RU', here: true, owner: true },
        { person: 2, nick: 'Steppe 12', seat: 'RU', here: true, owner: false },
      ],
      seedHash: hashOfSeed(SEED),
    }
    this.online = new OnlineTable({
      open: (events) => this.open(events),
      ...{ timer: this.timer, now: () => this.clock },
      newKey: () => `key ${++this.keys}`,
      names,
      seen: { read: (game) => this.hashes.get(game), write: (game, hash) => this.hashes.set(game, hash) },
    })
  }

  /** The way opens; the page says hello and is answered. */
  connect(): void {
    this.isOpen = true
    this.events?.connected()
  }

  disconnect(): void {
    this.isOpen = false
    this.events?.disconnected()
  }

  refuse(): void {
    this.events?.refused()
  }

  /** What the page has asked for with a key, in order. */
  asked(): Sent[] {
    return this.sent.filter(({ message }) => 'key' in message)
  }

  /** A seat chooses; it is told. */
  choose(seat: Seat, choice: Choice, by: By = { person: 2 }): void {
    const { viewer } = this
    // A choice is carried out in the state itself.
    const before = structuredClone(view(this.state, viewer))
    const { round, decision } = this.state
    const facts = mustApply(this.state, { seat, choice })
    if (!decision) throw new Error('nothing is decided')
    this.moments.push({ state: structuredClone(this.state), facts })
    const made = { step: this.made.length + 1, turn: { game: 1, seat, round, decision }, by }
    this.made.push(made)
    const delta = deltaOf(before, view(this.state, viewer))
    this.tell({ t: 'step', made, delta, facts: factsFor(facts, viewer), left: 30_000 })
  }

  table(change: Partial<TableView>): void {
    this.view = { ...this.view, ...change }
    this.tell({ t: 'table', table: this.view, own: this.own })
  }

  talk(said: SaidView): void {
    this.said.push(said)
    this.tell({ t: 'said', said })
  }

  tell(message: Unnumbered): void {
    this.seq += 1
    // As it goes over the wire: nothing is shared, and there is no `undefined` in it.
    const copy = JSON.parse(JSON.stringify({ ...message, seq: this.seq })) as ToClient
    if (this.isOpen && !this.loses) this.events?.message(copy)
  }

  sendAway(why: Extract<ToClient, { t: 'gone' }>['why']): void {
    this.events?.message({ t: 'gone', why })
  }

  private get viewer(): Viewer {
    return this.own.seat ?? 'observer'
  }

  private open(events: ChannelEvents): Channel {
    this.events = events
    return {
      send: (message, answered) => {
        if (!this.isOpen) return
        this.sent.push({ message, answer: (answer) => answered?.(answer) })
        if (message.t === 'hello') this.begin(message.has)
      },
      close: () => {
        this.isOpen = false
      },
    }
  }

  /** Tells the page all there is to know, but for what it has. */
  begin(has?: Known): void {
    this.seq = 0
    const isKnown = has?.game === this.view.game && has.viewer === this.viewer
    const step = isKnown ? has.step : 0
    const views = this.moments.slice(step).map(({ state }) => view(state, this.viewer))
    const [first, ...rest] = views as [View, ...View[]]
    const since = rest.map((after, at) => ({
      delta: deltaOf(views[at] as View, after),
      facts: factsFor(this.moments[step + at + 1]?.facts ?? [], this.viewer),
    }))
    const game = { step, view: first, facts: [], since, made: this.made }
    this.tell({ t: 'state', table: this.view, own: this.own, game, said: this.said })
  }
}
