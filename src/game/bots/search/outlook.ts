/**
 * What comes on top of what a search foresees. Its rollouts end after a round and value the rest by games of simpler
 * players, so for a seat that plays well they come out too low or too high; by how much has been measured.
 */
import type { Seat, View } from '../../index.ts'
import { MISSED } from './missed.ts'

/** Points a seat scores by the end beyond what is foreseen in this round, on average; 0 where it was not measured. */
export function outlookOf({ scenario, round }: Pick<View, 'scenario' | 'round'>, seat: Seat): number {
  return MISSED[scenario.id]?.[seat][round - 1] ?? 0
}
