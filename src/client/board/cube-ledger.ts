/** Follows the cubes of a round while its facts are told: which lie where already, and which are accounted for. */
import { POWERS, type Power } from '../../game/vocabulary.ts'
import type { BoardPicture, Place } from './picture.ts'

export class CubeLedger {
  private lying: Record<Place, number>
  private spent: Record<Place, number> = nothing()

  constructor(shown: BoardPicture) {
    this.lying = { ...nothing(), home: shown.home.cubes }
    for (const power of POWERS) this.lying[power] = shown.powers[power].cubes
  }

  /** Accounts for cubes spent on a place. Gives how many of them do not lie there yet. */
  spend(to: Place, count: number): number {
    const there = Math.min(this.lying[to], count)
    this.lying[to] -= there
    this.spent[to] += count
    return count - there
  }

  /** Of all that a power got, what no fact has told of so far: the envoy's cube. */
  untold(power: Power, total: number): number {
    return Math.max(0, total - this.spent[power])
  }

  /** A new round: the table is cleared. */
  empty(): void {
    this.lying = nothing()
    this.spent = nothing()
  }
}

function nothing(): Record<Place, number> {
  return { RU: 0, CN: 0, US: 0, EU: 0, home: 0 }
}
