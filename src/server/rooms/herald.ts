/** Tells who is connected what the room looks like: at once, or a moment later together with what happens meanwhile. */
import type { Clock } from '../tables/clock.ts'
import type { Around } from './around.ts'
import type { Link, Presence } from './presence.ts'
import type { RoomState } from './room-state.ts'
import { ownRoom, roomTeller } from './telling.ts'

/** Milliseconds that are waited for more to happen. */
export const MOMENT = 200

/** Whom it concerns: everybody; those who watch over all tables; or they and a pupil, by its number. */
export type Concerned = 'all' | 'staff' | number

export class Herald {
  private readonly clock: Clock
  private readonly presence: Presence
  private readonly state: () => RoomState
  private readonly around: () => Around
  private readonly waiting = new Set<Concerned>()
  private stopTimer: () => void = () => undefined

  constructor(clock: Clock, presence: Presence, state: () => RoomState, around: () => Around) {
    this.clock = clock
    this.presence = presence
    this.state = state
    this.around = around
  }

  soon(concerned: Concerned): void {
    if (this.waiting.size === 0) this.stopTimer = this.clock.after(MOMENT, () => this.now())
    this.waiting.add(concerned)
  }

  /** Tells those whom it concerns, and those who were about to be told. */
  now(concerned: Concerned = 'staff'): void {
    const whom = new Set([...this.waiting, concerned])
    this.stop()
    const links = this.presence.all().filter(({ seq, holder }) => {
      const isWatching = holder.is !== 'pupil'
      return seq > 0 && (whom.has('all') || isWatching || whom.has(holder.pupil))
    })
    this.tellAll(links)
  }

  /** Tells one device, also one that has not been told anything yet. */
  tell(link: Link): void {
    this.tellAll([link])
  }

  stop(): void {
    this.stopTimer()
    this.waiting.clear()
  }

  private tellAll(links: readonly Link[]): void {
    const [state, around] = [this.state(), this.around()]
    const roomFor = roomTeller(state, around)
    for (const link of links) {
      const own = ownRoom(state, around, link.holder, link.word)
      this.presence.tell(link, { room: roomFor(link.holder), own })
    }
  }
}
