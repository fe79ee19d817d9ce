/** Devices at a table: who is connected, says hello, looks away and is gone; whatever else they ask has an answer. */
import { type SeatWord, type ToServer, WIRE_VERSION, type WireAnswer } from '../../game/wire/index.ts'
import type { Devices, Link } from './devices.ts'
import { KnownAnswers } from './known-answers.ts'
import type { Publisher } from './publish.ts'
import type { Keyed } from './requests.ts'
import type { TableState } from './table-state.ts'
import type { Connection, Device } from './tables.ts'
import type { Present } from './telling.ts'

type Hello = Extract<ToServer, { readonly t: 'hello' }>

/** What the reception needs of its table. */
export interface Received {
  readonly state: TableState
  readonly present: Present
  /** Carries out a request in its turn. May reject: then something failed. */
  answer(person: number, message: Keyed): Promise<WireAnswer>
  /** Somebody has come, gone, or given a sign of life. */
  noticed(isAwake: boolean): void
  trouble(error: unknown): void
}

export class Reception {
  private readonly table: Received
  private readonly devices: Devices
  private readonly publisher: Publisher
  private readonly known = new KnownAnswers()

  constructor(table: Received, devices: Devices, publisher: Publisher) {
    this.table = table
    this.devices = devices
    this.publisher = publisher
  }

  connect(person: number, word: SeatWord, device: Device): Connection {
    this.publisher.know(person, word)
    const link = this.devices.add(person, device)
    this.tellAll()
    this.table.noticed(true)
    return {
      receive: (message) => this.receive(link, message),
      end: (quiet) => {
        if (!this.devices.drop(link, quiet)) return
        this.tellAll()
        this.table.noticed(false)
      },
    }
  }

  /** Somebody has left for good. */
  forget(person: number): void {
    this.known.forget(person)
  }

  private async receive(link: Link, message: ToServer): Promise<WireAnswer | undefined> {
    const isTheirs = this.devices.has(link)
    if (message.t === 'hello' || message.t === 'here') {
      if (isTheirs && message.t === 'hello') this.hello(link, message)
      if (isTheirs && message.t === 'here') this.look(link, message.here)
      return undefined
    }
    if (!isTheirs) return { ok: false, why: 'not-yours' }
    return this.known.of(link.person, message.key, () => this.answered(link.person, message))
  }

  private answered(person: number, message: Keyed): Promise<WireAnswer> {
    return this.table.answer(person, message).catch((error: unknown) => {
      this.table.trouble(error)
      return { ok: false, why: 'storage' }
    })
  }

  private hello(link: Link, { v, has }: Hello): void {
    if (v !== WIRE_VERSION) {
      this.devices.dismiss(link.person, 'old-page')
      this.tellAll()
      this.table.noticed(false)
      return
    }
    try {
      this.publisher.begin(link, this.table.state, this.table.present, has)
    } catch (error) {
      this.table.trouble(error)
    }
    this.table.noticed(true)
  }

  private look(link: Link, looking: boolean): void {
    if (link.looking === looking) return
    link.looking = looking
    this.tellAll()
    if (looking) this.table.noticed(true)
  }

  private tellAll(): void {
    this.publisher.tellTable(this.table.state, this.table.present)
  }
}
