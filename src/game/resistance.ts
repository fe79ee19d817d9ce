/** How far cubes meet a pressure that is not complied with (RULES.md, "Attention" and "Pressures"). */
import { TUNING } from './tuning.ts'

/** Cubes that meet a pressure of this strength in full. */
export function cubesToResist(strength: number): number {
  return Math.ceil(strength / TUNING.resist.meets)
}

/** Whether so many cubes of resistance wear a contract of this level down: a tight one bears a blow that nobody meets. */
export function erodes(contract: number, cubes: number): boolean {
  const { erodesFrom, holdsFrom } = TUNING.resist
  return cubes >= erodesFrom || contract < holdsFrom
}

/** What is left of a pressure's strength when so many cubes resist it, 0 or more. */
export function unmet(strength: number, cubes: number): number {
  return Math.max(0, strength - TUNING.resist.meets * cubes)
}
