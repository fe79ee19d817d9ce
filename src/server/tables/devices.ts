/** Who is connected to a table, and what each device was sent. One device a person: the newest. */
import type { Gone, ToClient } from '../../game/wire/index.ts'
import type { Clock } from './clock.ts'
import type { Device } from './tables.ts'

/** A message before it is counted. */
type Uncounted<Message> = Message extends { readonly seq: number } ? Omit<Message, 'seq'> : never
export type Telling = Uncounted<ToClient>

/** A device of a person at the table. */
export interface Link {
  readonly person: number
  readonly device: Device
  /** Of the last message; 0: it has not asked for the state. */
  seq: number
  /** Whether its page is looked at. */
  looking: boolean
}

export class Devices {
  private readonly clock: Clock
  private readonly links = new Map<number, Link>()
  /** Since when somebody is away, by the clock. Whoever is not in it has been away from the beginning. */
  private readonly away = new Map<number, number>()
  private readonly from: number

  /** `from`: since when nobody has been here, by the clock. */
  constructor(clock: Clock, from = clock.now()) {
    this.clock = clock
    this.from = from
  }

  get size(): number {
    return this.links.size
  }

  all(): readonly Link[] {
    return [...this.links.values()]
  }

  /** Takes the place of a person's device before. */
  add(person: number, device: Device): Link {
    this.dismiss(person, 'elsewhere')
    const link: Link = { person, device, seq: 0, looking: true }
    this.links.set(person, link)
    this.away.delete(person)
    return link
  }

  /** Whether the device was still the person's. `quiet`: milliseconds since it was last heard: so long it has been away. */
  drop(link: Link, quiet = 0): boolean {
    if (this.links.get(link.person) !== link) return false
    this.links.delete(link.person)
    this.away.set(link.person, this.clock.now() - quiet)
    return true
  }

  has(link: Link): boolean {
    return this.links.get(link.person) === link
  }

  /** Whether a device of this person is connected and looked at. */
  isHere(person: number): boolean {
    return this.links.get(person)?.looking ?? false
  }

  /** Since when nobody of these is connected; nothing while somebody is. */
  goneSince(people: readonly number[]): number | undefined {
    if (people.some((person) => this.links.has(person))) return undefined
    return Math.max(this.from, ...people.map((person) => this.away.get(person) ?? this.from))
  }

  /** Somebody is new, and not connected yet. */
  expect(person: number): void {
    this.away.set(person, this.clock.now())
  }

  /** Says a last thing to a person's device and lets go of it. */
  dismiss(person: number, why: Gone): void {
    const link = this.links.get(person)
    if (!link) return
    this.drop(link)
    deliver(link.device, { t: 'gone', why })
    link.device.close()
  }

  /** Sends a device the state: its messages are counted from here. */
  begin(link: Link, message: Omit<Extract<ToClient, { t: 'state' }>, 'seq'>): void {
    link.seq = 1
    deliver(link.device, { ...message, seq: 1 })
  }

  /** Sends what came since to a device that has the state; others will be told by that. */
  tell(link: Link, message: Telling): void {
    if (link.seq === 0) return
    link.seq += 1
    deliver(link.device, { ...message, seq: link.seq } as ToClient, message)
  }
}

/** A device that fails is its own trouble, not that of the table. */
function deliver(device: Device, message: ToClient, body?: Telling): void {
  try {
    device.send(message, body)
  } catch {
    device.close()
  }
}
