/** A pupil's phone: its page of the room and that of its table on one connection, and somebody who thinks a while. */
import { randomItems } from '../../../game/bots/index.ts'
import { below, seeded } from '../../../game/kernel.ts'
import type { Turn } from '../../../game/wire/index.ts'
import { BenchPage } from '../server/page.ts'
import { RoomPage } from './room-page.ts'

/** A choice, proposal or vote that was answered with yes. */
export type Accepted =
  | {
      readonly kind: 'choice'
      readonly table: string
      readonly turn: Turn
      readonly choice: readonly string[]
    }
  | { readonly kind: 'act'; readonly by: number; readonly key: string }

export interface PhoneOptions {
  readonly origin: string
  readonly ticket: string
  readonly polling?: boolean
  /** Its own name in the keys of what it asks for: no two of a pupil's devices have the same. */
  readonly device: string
  readonly seed: string
  /** Milliseconds that its pupil thinks, at least and at most. */
  readonly thinks: readonly [number, number]
  readonly onAccepted: (accepted: Accepted) => void
  /** Told after whatever it was told. */
  readonly onChange: (phone: Phone) => void
}

interface Pending {
  readonly key: string
  readonly turn: Turn
  readonly choice: readonly string[]
}

export class Phone {
  readonly room: RoomPage
  table: BenchPage | undefined
  /** It was taken away on purpose: nobody waits for it to come back. */
  isAway = false
  private readonly options: PhoneOptions
  private readonly rng
  private pending: Pending | undefined
  /** The ticket its table's page has. */
  private ticket = ''
  private thinking: ReturnType<typeof setTimeout> | undefined
  private isStopped = false
  private voted = ''
  private keys = 0

  constructor(options: PhoneOptions) {
    const { origin, ticket, device, polling = false } = options
    this.options = options
    this.rng = seeded(options.seed)
    this.room = new RoomPage({ origin, ticket, device, polling, onChange: () => this.heardRoom() })
  }

  get pupil(): number {
    return this.room.own?.is === 'pupil' ? this.room.own.pupil : 0
  }

  get word() {
    return this.room.own?.is === 'pupil' ? this.room.own.word : undefined
  }

  get at() {
    return this.room.own?.is === 'pupil' ? this.room.own.at : undefined
  }

  /** Whether both its pages have been told how things stand. */
  get isUp(): boolean {
    return this.room.isUp && (this.table?.isUp ?? this.at === undefined)
  }

  /** Whether somebody at it has something to answer now. */
  get isAsked(): boolean {
    const { table, at } = this
    return at?.role === 'player' && table?.turn !== undefined && this.pending === undefined
  }

  /** How it stands, for whoever has to find out. */
  get told() {
    const { pupil, isUp, isAway, isAsked, pending, table, room } = this
    const sockets = [room.socket, ...(table ? [table.socket] : [])].map(({ connected, active }) => ({
      connected,
      active,
    }))
    const { trouble } = room
    return { pupil, isUp, isAway, isAsked, pending, sockets, trouble, phase: table?.table?.phase }
  }

  /** The connection is gone at once, as of a phone that is switched off; `silent`: it says nothing more, as out of reach. */
  drop(silent: boolean): void {
    this.isAway = true
    const { manager } = this.room
    manager.reconnection(false)
    if (!silent) manager.engine.close()
    // What it would send, heartbeats too, goes nowhere: the server has to find out.
    else {
      const { transport } = manager.engine
      if (typeof transport.send !== 'function') throw new Error('the phone cannot be made silent')
      Object.assign(transport, { send: () => undefined })
    }
  }

  back(): void {
    const { manager } = this.room
    manager.engine?.close()
    manager.reconnection(true)
    this.isAway = false
    this.room.socket.connect()
    this.table?.socket.connect()
  }

  stop(): void {
    this.isStopped = true
    clearTimeout(this.thinking)
    this.table?.close()
    this.room.close()
  }

  /** How many milliseconds its pupil takes over what it is asked now. */
  private get thought(): number {
    const [least, most] = this.options.thinks
    return least + below(this.rng, most - least + 1)
  }

  private heardRoom(): void {
    const { at, room } = this
    if (this.isStopped || room.gone) return
    if (at && at.ticket !== this.ticket) this.goTo(at.table, at.ticket)
    if (at?.role === 'mirror') this.takePart()
    this.options.onChange(this)
  }

  /** Sits down at a table, on the connection that the room has. */
  private goTo(table: string, ticket: string): void {
    this.ticket = ticket
    const socket = this.room.manager.socket('/', { auth: { ticket } })
    if (this.table) {
      socket.disconnect()
      socket.auth = { ticket }
      socket.connect()
      return
    }
    this.table = new BenchPage({ socket, onChange: () => this.heardTable(table) })
    socket.on('connect', () => {
      if (this.pending) this.send(table, this.pending)
    })
  }

  private heardTable(table: string): void {
    if (this.isAsked && this.thinking === undefined && !this.isStopped) {
      this.thinking = setTimeout(() => {
        this.thinking = undefined
        this.choose(table)
      }, this.thought)
    }
    this.options.onChange(this)
  }

  private choose(table: string): void {
    const { turn, menu, isUp } = this.table ?? {}
    if (!this.isAsked || !turn || !menu || !isUp || this.table?.table?.phase !== 'playing') return
    this.keys += 1
    const choice = randomItems(menu, this.rng).map(({ id }) => id)
    this.send(table, { key: `${this.options.device} ${this.keys}`, turn, choice })
  }

  private send(table: string, sent: Pending): void {
    this.pending = sent
    void this.table?.choose(sent.key, sent.turn, sent.choice).then((answer) => {
      if (this.pending !== sent) return
      this.pending = undefined
      if (answer.ok) this.options.onAccepted({ kind: 'choice', table, turn: sent.turn, choice: sent.choice })
      this.heardTable(table)
    })
  }

  /** One of a delegation: of three one proposes, the others vote for what was proposed. */
  private takePart(): void {
    const { vote, phase } = this.room.room ?? {}
    const name = vote && JSON.stringify(vote.turn)
    if (!vote || !name || this.voted === name || phase !== 'playing' || this.thinking !== undefined) return
    this.thinking = setTimeout(() => {
      this.thinking = undefined
      this.voted = name
      this.proposeOrVote()
    }, this.thought)
  }

  private proposeOrVote(): void {
    const { vote } = this.room.room ?? {}
    const menu = this.table?.menu
    if (!vote || this.isStopped) return
    const proposal = vote.proposals[below(this.rng, Math.max(1, vote.proposals.length))]?.proposal
    if (proposal !== undefined && below(this.rng, 3) > 0) this.does({ do: 'vote', proposal })
    else if (menu) {
      const choice = randomItems(menu, this.rng).map(({ id }) => id)
      this.does({ do: 'propose', turn: vote.turn, choice })
    }
  }

  private does(act: Parameters<RoomPage['act']>[0]): void {
    const by = this.pupil
    void this.room.act(act).then(({ key, answer }) => {
      if (answer.ok) this.options.onAccepted({ kind: 'act', by, key })
    })
  }
}
