/** One table: what is asked of it is done one thing at a time, written down, and only then told and answered. */
import { type Choice, type Question, type Refusal, type Seat, sameQuestion } from '../../game/index.ts'
import type { OpenHost } from '../../game/match/index.ts'
import type { SeatWord, TableDoor, WireAnswer } from '../../game/wire/index.ts'
import type { ServerBots } from '../bots/bots.ts'
import { type Askable, Asking, type BotBy } from './asking.ts'
import { commit, isTheirs, type Writable } from './choosing.ts'
import { type Clock, QuestionClock } from './clock.ts'
import { Devices } from './devices.ts'
import type { Decided, DirectedTable, Director, Order, TableStatus } from './directed.ts'
import type { Undated } from './entries.ts'
import type { TableLedger } from './ledger.ts'
import { LiveGame } from './live-game.ts'
import { Publisher } from './publish.ts'
import { Queue } from './queue.ts'
import { type Received, Reception } from './reception.ts'
import { recordSoFar } from './record.ts'
import { carryOut, type Keyed } from './requests.ts'
import type { Random } from './secrets.ts'
import { askedNow, refusalOf, statusOf } from './status.ts'
import { currentGame, type TableState } from './table-state.ts'
import type { Connection, Device } from './tables.ts'
import { doorOf, type Present } from './telling.ts'
import { type Kept, Upkeep } from './upkeep.ts'

/** What tables share. */
export interface TableParts {
  readonly clock: Clock
  readonly random: Random
  readonly hosts: OpenHost
  readonly bots: ServerBots
  /** Something failed that nobody at the table can mend. */
  onTrouble(table: string, error: unknown): void
  /** A choice was taken. */
  onChoice(): void
  /** Tickets of the table are new, or worth nothing any more. */
  onTickets(table: Table): void
}

const TICKETED: readonly Undated['e'][] = ['joined', 'returned', 'left']
const STORAGE: WireAnswer = { ok: false, why: 'storage' }

export class Table implements Kept, Askable, Writable, Received, DirectedTable {
  readonly id: string
  readonly devices: Devices
  readonly game: LiveGame
  time: QuestionClock
  director: Director | undefined
  private readonly parts: TableParts
  private readonly ledger: TableLedger
  private readonly queue = new Queue()
  private readonly publisher: Publisher
  private readonly upkeep: Upkeep
  private readonly reception: Reception
  private closed = false
  private known: { readonly state: TableState; readonly status: TableStatus } | undefined

  /** `from`: since when nobody has been here, by the clock; now where it is not given. */
  constructor(id: string, ledger: TableLedger, parts: TableParts, from?: number) {
    this.id = id
    this.ledger = ledger
    this.parts = parts
    this.devices = new Devices(parts.clock, from)
    this.game = new LiveGame(parts.hosts)
    this.publisher = new Publisher(id, this.devices, this.game)
    this.reception = new Reception(this, this.devices, this.publisher)
    this.upkeep = new Upkeep(this, parts.clock, new Asking(this, parts.clock, parts.bots))
    this.time = this.timeOf(ledger.state)
    this.callUpkeep()
  }

  get state(): TableState {
    return this.ledger.state
  }

  get present(): Present {
    const { devices, time } = this
    const isAsked = this.state.phase === 'playing' || this.state.phase === 'paused'
    return { isHere: (person) => devices.isHere(person), left: isAsked ? time.left : undefined }
  }

  door(): TableDoor {
    return doorOf(this.id, this.state)
  }

  /** Something the registry has to write: entries from the table as it is in their turn, or why not. */
  enter<T>(make: (state: TableState) => readonly Undated[] | T): Promise<'storage' | T | undefined> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return 'storage'
      const made = make(this.state)
      if (!Array.isArray(made)) return made as T
      return (await this.write(made as readonly Undated[])) ? undefined : 'storage'
    })
  }

  directedBy(director: Director): void {
    this.director = director
    this.callUpkeep()
  }

  get left(): number | undefined {
    return this.present.left
  }

  get status(): TableStatus {
    const { state } = this
    if (this.known?.state !== state) this.known = { state, status: statusOf(state, this.game) }
    return this.known.status
  }

  isHere(person: number): boolean {
    return this.devices.isHere(person)
  }

  asked(seat: Seat): Question | undefined {
    return askedNow(this.state, this.game, seat)
  }

  refusal(seat: Seat, choice: Choice): Refusal | undefined {
    return refusalOf(this.state, this.game, seat, choice)
  }

  order(order: Order): Promise<boolean> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return false
      const { state, time, status } = this
      const context = { left: time.left, round: status.round, asked: (seat: Seat) => this.asked(seat) }
      return this.write(order(state, context))
    })
  }

  decide(question: Question, { choice, person }: Decided): Promise<WireAnswer> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return STORAGE
      if (this.state.phase === 'paused') return { ok: false, why: 'paused' }
      const asked = this.asked(question.seat)
      if (!asked || !sameQuestion(asked, question)) return { ok: false, why: 'late' }
      return commit(this, question, choice, { person })
    })
  }

  async carryOut(question: Question, { choice, person }: Decided): Promise<boolean> {
    return (await commit(this, question, choice, { person })).ok
  }

  record(): string | undefined {
    return recordSoFar(this.state, currentGame(this.state))
  }

  connect(person: number, word: SeatWord, device: Device): Connection {
    return this.reception.connect(person, word, device)
  }

  sleep(from: number): void {
    this.upkeep.sleep(from)
  }

  /** Pauses play, writes that down and lets go of every device. */
  async close(): Promise<void> {
    await this.queue.run(async () => {
      if (this.closed) return
      const { left } = this.time
      const pause: Undated = { e: 'paused', for: 'asleep', ...(left === undefined ? {} : { left }) }
      if (this.state.phase === 'playing' && (await this.isKnown())) await this.write([pause])
      this.closed = true
      this.upkeep.close()
    })
    for (const link of this.devices.all()) {
      this.devices.drop(link)
      link.device.close()
    }
  }

  callUpkeep(): void {
    void this.queue
      .run(async () => {
        if (!this.closed) await this.upkeep.run()
      })
      .catch((error: unknown) => this.trouble(error))
  }

  async write(entries: readonly Undated[]): Promise<boolean> {
    if (entries.length === 0) return true
    const before = this.state
    if (!(await this.ledger.append(entries))) {
      this.game.forget()
      await this.isKnown()
      return false
    }
    this.follow(before, entries)
    if (entries.some(({ e }) => e === 'made')) this.parts.onChoice()
    if (entries.some(({ e }) => TICKETED.includes(e))) this.parts.onTickets(this)
    this.publisher.publish(before, this.state, entries, this.present)
    this.director?.noticed(entries)
    if (this.state.phase === 'closed') this.upkeep.close()
    this.callUpkeep()
    return true
  }

  botChooses(question: Question, choice: Choice, by: BotBy): void {
    const game = this.state.games.length
    void this.queue
      .run(async () => {
        if (this.closed || !(await this.isKnown()) || !isTheirs(this, game, question, by)) return
        const answer = await commit(this, question, choice, by)
        if (!answer.ok && answer.why !== 'storage')
          this.trouble(new Error(`a bot's choice is refused: ${answer.why}`))
        if (!answer.ok) this.parts.clock.after(RETRY, () => this.callUpkeep())
      })
      .catch((error: unknown) => this.trouble(error))
  }

  trouble(error: unknown): void {
    this.parts.onTrouble(this.id, error)
  }

  answer(person: number, message: Keyed): Promise<WireAnswer> {
    return this.queue.run(async () => {
      if (this.closed || !(await this.isKnown())) return STORAGE
      return carryOut(this, person, message, this.parts.random)
    })
  }

  noticed(isAwake: boolean): void {
    if (this.closed) return
    if (isAwake) this.upkeep.wake()
    this.director?.noticed([])
    this.callUpkeep()
  }

  /** Whether it is known what is on the disk; whoever was told less is told all of it. */
  private async isKnown(): Promise<boolean> {
    const { entries } = this.ledger
    if (!(await this.ledger.renew())) return false
    if (this.ledger.entries === entries) return true
    this.game.forget()
    this.time = this.timeOf(this.state)
    this.parts.onTickets(this)
    this.publisher.beginAll(this.state, this.present)
    this.director?.noticed([])
    return true
  }

  /** The clocks follow what was written. */
  private follow(before: TableState, entries: readonly Undated[]): void {
    for (const entry of entries) {
      if (entry.e === 'started') this.time = this.timeOf(this.state)
      if (entry.e === 'paused' || isEnd(entry)) this.time.stop()
      if (entry.e === 'started' || entry.e === 'resumed') this.time.run()
      if (entry.e === 'joined') this.devices.expect(entry.person)
      if (entry.e === 'left') this.reception.forget(entry.person)
      if (entry.e === 'made' && this.isNewDecision(before)) this.time.ask()
    }
  }

  private isNewDecision(before: TableState): boolean {
    const was = this.game.at(before)?.state
    const is = this.game.at(this.state)?.state
    return was?.round !== is?.round || was?.decision !== is?.decision
  }

  private timeOf(state: TableState): QuestionClock {
    const { made } = currentGame(state)
    return new QuestionClock(this.parts.clock, state.each, made.at(-1)?.at ?? 0, state.left)
  }
}

function isEnd({ e }: Undated): boolean {
  return e === 'ended' || e === 'stopped'
}

/** Milliseconds after which a bot is asked again whose choice could not be written. */
const RETRY = 1000
