/** How far cubes meet a pressure that is not complied with (RULES.md, "Attention" and "Pressures"). */
import { TUNING } from './tuning.ts'

/** Cubes that meet a pressure of this strength in full. */
export function cubesToResist(strength: number): number {
  return Math.ceil(strength / TUNING.resist.meets)
}

/** Whether a pressure that is not complied with wears a contract of this level down: a tight one holds. */
export function erodes(contract: number): boolean {
  return contract < TUNING.resist.holdsFrom
}

/** What is left of a pressure's strength when so many cubes resist it, 0 or more. */
export function unmet(strength: number, cubes: number): number {
  return Math.max(0, strength - TUNING.resist.meets * cubes)
}
