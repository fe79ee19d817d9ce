/**
 * How long a phone stood still at most: it is neither away on purpose nor asked, nobody at its table has anything to
 * answer, and the game is not over; or the server does not answer it at all. From then until somebody is asked again, however
 * many bots answer meanwhile.
 */
import type { Phone } from './phone.ts'

/** Milliseconds between two looks. */
const LOOK = 100

export class Stalls {
  longest = 0
  /** How the phone of the longest stood then, and when: for whoever has to find out. */
  worst: { readonly seconds: number; readonly phones: readonly Phone['told'][] } | undefined
  private readonly began = performance.now()
  private readonly since = new Map<Phone, number>()
  private readonly timer: ReturnType<typeof setInterval>

  constructor(phones: () => readonly Phone[]) {
    this.timer = setInterval(() => this.look(phones()), LOOK)
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private look(phones: readonly Phone[]): void {
    const now = performance.now()
    for (const phone of phones) {
      const since = this.since.get(phone)
      if (!standsStill(phone, phones)) this.since.delete(phone)
      else if (since === undefined) this.since.set(phone, now)
      else if (now - since > this.longest) {
        this.longest = now - since
        const seconds = (since - this.began) / 1000
        this.worst = { seconds, phones: atTableOf(phone, phones).map(({ told }) => told) }
      }
    }
  }
}

function standsStill(phone: Phone, phones: readonly Phone[]): boolean {
  const { room } = phone.room
  if (phone.isAway || phone.room.gone || room?.phase !== 'playing') return false
  if (!phone.isUp) return true
  if (phone.table?.table?.phase === 'over') return false
  // A delegation talks for as long as it likes: what it decides is for the teacher and the clock.
  if (room.plan.way === 'delegation' && room.vote) return false
  return !atTableOf(phone, phones).some((other) => !other.isAway && other.isUp && other.isAsked)
}

/** All at the table of a phone, it among them. */
function atTableOf(phone: Phone, phones: readonly Phone[]): readonly Phone[] {
  return phones.filter((other) => other.at?.table === phone.at?.table)
}
