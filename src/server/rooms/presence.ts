/** Who is connected to a room: pupils with one device, the newest; teacher and projectors with several. */
import type { FromRoom, RoomGone } from '../../game/wire/index.ts'
import type { Clock } from '../tables/clock.ts'
import type { Holder, RoomDevice } from './rooms.ts'

/** Milliseconds of absence from which on a pupil's row is amber. */
export const AMBER = 10_000

export interface Link {
  readonly holder: Holder
  readonly device: RoomDevice
  /** The word of its ticket: it is in that ticket, and nowhere else. */
  readonly word: { readonly noun: number; readonly number: number }
  /** Of the last message; 0: it has not asked for the room. */
  seq: number
  /** Whether its page is looked at. */
  looking: boolean
}

/** Devices of a teacher, and of projectors. */
const MOST_STAFF = 4

export class Presence {
  private readonly clock: Clock
  private readonly built: number
  private links: readonly Link[] = []
  /** Since when pupils are gone, by the clock; and when they did something last. */
  private readonly away = new Map<number, number>()
  private readonly acted = new Map<number, number>()

  constructor(clock: Clock) {
    this.clock = clock
    this.built = clock.now()
  }

  all(): readonly Link[] {
    return this.links
  }

  get size(): number {
    return this.links.length
  }

  /** Takes the place of a pupil's device before, and of the oldest of too many others. */
  add(link: Link): void {
    const same = this.links.filter(({ holder }) => nameOf(holder) === nameOf(link.holder))
    const most = link.holder.is === 'pupil' ? 1 : MOST_STAFF
    for (const old of same.slice(0, Math.max(0, same.length - most + 1))) this.dismiss(old, 'elsewhere')
    this.links = [...this.links, link]
    if (link.holder.is !== 'pupil') return
    this.away.delete(link.holder.pupil)
    this.did(link.holder.pupil)
  }

  has(link: Link): boolean {
    return this.links.includes(link)
  }

  /** Whether the device was still there. `quiet`: milliseconds since it was last heard. */
  drop(link: Link, quiet = 0): boolean {
    if (!this.has(link)) return false
    this.links = this.links.filter((one) => one !== link)
    if (link.holder.is === 'pupil') this.away.set(link.holder.pupil, this.clock.now() - quiet)
    return true
  }

  look(link: Link, looking: boolean): void {
    link.looking = looking
    if (link.holder.is !== 'pupil') return
    if (looking) this.did(link.holder.pupil)
    else this.away.set(link.holder.pupil, this.clock.now())
  }

  /** A pupil has done something. */
  did(pupil: number): void {
    this.acted.set(pupil, this.clock.now())
  }

  isHere(pupil: number): boolean {
    return this.links.some((link) => link.looking && isOf(link.holder, pupil))
  }

  /** Milliseconds since a pupil did something, or since it was gone. */
  since(pupil: number): number {
    const at = this.isHere(pupil) ? this.acted : this.away
    return Math.max(0, Math.round(this.clock.now() - (at.get(pupil) ?? this.built)))
  }

  isAmber(pupil: number): boolean {
    return !this.isHere(pupil) && this.since(pupil) >= AMBER
  }

  /** Milliseconds until the next of these pupils is amber, if nobody comes; nothing where none will be. */
  nextAmber(pupils: readonly number[]): number | undefined {
    const left = pupils
      .filter((pupil) => !this.isHere(pupil))
      .map((pupil) => AMBER - this.since(pupil))
      .filter((milliseconds) => milliseconds > 0)
    return left.length > 0 ? Math.min(...left) : undefined
  }

  /** Says a last thing to a device and lets go of it. */
  dismiss(link: Link, why: RoomGone): void {
    if (!this.drop(link)) return
    deliver(link.device, { t: 'gone', why })
    link.device.close()
  }

  dismissPupil(pupil: number, why: RoomGone): void {
    for (const link of this.links) if (isOf(link.holder, pupil)) this.dismiss(link, why)
  }

  dismissAll(why: RoomGone): void {
    for (const link of this.links) this.dismiss(link, why)
  }

  /** Lets go of all devices without a word: they are to come back. */
  close(): void {
    for (const link of this.links) if (this.drop(link)) link.device.close()
  }

  tell(link: Link, message: Omit<Extract<FromRoom, { t: 'room' }>, 'seq' | 't'>): void {
    link.seq += 1
    deliver(link.device, { t: 'room', seq: link.seq, ...message })
  }
}

function isOf(holder: Holder, pupil: number): boolean {
  return holder.is === 'pupil' && holder.pupil === pupil
}

function nameOf(holder: Holder): string {
  return holder.is === 'pupil' ? `${holder.pupil}` : holder.is
}

/** A device that fails is its own trouble, not that of the room. */
function deliver(device: RoomDevice, message: FromRoom): void {
  try {
    device.send(message)
  } catch {
    device.close()
  }
}
