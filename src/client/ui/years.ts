/** The years a scenario spans. */
import type { Scenario } from '../../game/index.ts'

/** From the first round's first year to the last one's last: `2011–2021`. */
export function yearsOf(rounds: Scenario['rounds']): string {
  const years = (at: number) => (rounds.at(at)?.years ?? '').split(/[-–]/)
  return `${years(0)[0] ?? ''}–${years(-1).at(-1) ?? ''}`
}
