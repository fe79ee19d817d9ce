/** How much somebody may ask for: at once, and over time. */

export interface Rate {
  /** So many at once. */
  readonly burst: number
  /** So many more each second. */
  readonly perSecond: number
}

/** What was left, and when. */
interface Left {
  count: number
  at: number
}

/** More are not remembered: whoever is forgotten has been quiet for longest. */
const MOST_NAMES = 20_000

/** Allowances by name: a ticket, or an address. `now` in milliseconds. */
export class Allowance {
  private readonly rate: Rate
  private readonly now: () => number
  private readonly left = new Map<string, Left>()

  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.rate = rate
    this.now = now
  }

  /** Whether there is one left for this name. */
  has(name: string): boolean {
    return this.leftOf(name, this.now()) >= 1
  }

  /** Takes one, if there is one left for this name. */
  take(name: string): boolean {
    const now = this.now()
    const count = this.leftOf(name, now)
    // Taken out and put in again, so that the map is in the order of use.
    this.left.delete(name)
    this.left.set(name, { count: count >= 1 ? count - 1 : count, at: now })
    if (this.left.size > MOST_NAMES) this.forgetOldest()
    return count >= 1
  }

  private leftOf(name: string, now: number): number {
    const { burst, perSecond } = this.rate
    const before = this.left.get(name)
    const grown = before ? before.count + ((now - before.at) / 1000) * perSecond : burst
    return Math.min(grown, burst)
  }

  private forgetOldest(): void {
    for (const name of this.left.keys()) {
      this.left.delete(name)
      return
    }
  }
}

/** How many of something each name has at once. */
export class Held {
  private readonly most: number
  private readonly held = new Map<string, number>()

  constructor(most: number) {
    this.most = most
  }

  /** Whether the name may have one more. */
  fits(name: string): boolean {
    return (this.held.get(name) ?? 0) < this.most
  }

  /** Takes one, if the name has fewer than it may. */
  take(name: string): boolean {
    if (!this.fits(name)) return false
    this.held.set(name, (this.held.get(name) ?? 0) + 1)
    return true
  }

  give(name: string): void {
    const count = this.held.get(name) ?? 0
    if (count > 1) this.held.set(name, count - 1)
    else this.held.delete(name)
  }
}
