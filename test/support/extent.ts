/** How much is tried: what a developer waits for, what must hold before it lands, or everything. */

/** Everything: `npm test -- --thorough`. */
export const isThorough = Boolean(process.env.THOROUGH)

/** What must hold before it lands, and what everything holds too: `CI=true npm test`, as `.ci/run` does. */
export const isGate = isThorough || Boolean(process.env.CI)

/** A number for each extent: of games, kills, packets. */
interface Extents {
  readonly quick: number
  readonly gate: number
  readonly thorough?: number
}

export function tried({ quick, gate, thorough = gate }: Extents): number {
  if (isThorough) return thorough
  return isGate ? gate : quick
}
