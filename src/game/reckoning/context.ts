/** What the steps of the reckoning share. */

import type { MenuItem } from '../choice.ts'
import type { CardId } from '../deck/card-types.ts'
import type { Fact } from '../facts.ts'
import type { Power } from '../ids.ts'
import type { Table } from '../state.ts'
import type { Writer } from '../write.ts'

/** A reckoning under way: what Kazakhstan chose, and how things stood when the reckoning began. */
export interface Reckoning extends Writer {
  readonly chosen: readonly MenuItem[]
  /** Cubes that count toward each power's expectation. */
  readonly cubes: Record<Power, number>
  /** Cubes that count toward nobody's. */
  readonly atHome: number
  readonly envoy: Power | undefined
  readonly before: { prosperity: number; sovereignty: number; trust: Record<Power, number> }
}

/** The reckoning of a table before its first step. `chosen` are items of Kazakhstan's attention menu. */
export function openReckoning(
  table: Table,
  facts: Fact[] | undefined,
  chosen: readonly MenuItem[],
): Reckoning {
  const cubes = { RU: 0, CN: 0, US: 0, EU: 0 }
  let atHome = 0
  let envoy: Power | undefined
  for (const item of chosen) {
    if (item.counts && item.power) cubes[item.power] += item.price
    else atHome += item.price
    if (item.kind === 'envoy') envoy = item.power
  }
  const { prosperity, sovereignty } = table.tracks
  const { RU, CN, US, EU } = table.trust
  return {
    table,
    facts,
    rule: 'response',
    card: undefined,
    chosen,
    cubes,
    atHome,
    envoy,
    before: { prosperity, sovereignty, trust: { RU, CN, US, EU } },
  }
}

/** The chosen item of a kind that works through this card, if any. */
export function chosenFor(r: Reckoning, kind: MenuItem['kind'], card: CardId): MenuItem | undefined {
  for (const item of r.chosen) if (item.kind === kind && item.card === card) return item
  return undefined
}
