/** The reckoning (rules.md, "A round", 5): home first, then a to g, in this order. No dice; preview runs the same code. */
import type { CardId } from '../deck/types.ts'
import type { Fact } from '../facts.ts'
import type { Power } from '../ids.ts'
import type { MenuItem } from '../menu.ts'
import type { Table } from '../state.ts'
import type { Writer } from '../write.ts'
import { offers } from './a-offers.ts'
import { pressures } from './b-pressures.ts'
import { expectations } from './c-expectations.ts'
import { unravelling } from './d-unravelling.ts'
import { netBenefits } from './e-net-benefits.ts'
import { dependence } from './f-dependence.ts'
import { legitimacy } from './g-legitimacy.ts'
import { home } from './home.ts'

/** What the steps share: what Kazakhstan chose, and how things stood when the reckoning began. */
export interface Reckoning extends Writer {
  readonly chosen: readonly MenuItem[]
  /** Cubes that count toward each power's expectation. */
  readonly cubes: Record<Power, number>
  /** Cubes that count toward nobody's. */
  readonly atHome: number
  readonly envoy: Power | undefined
  readonly before: { prosperity: number; sovereignty: number; trust: Record<Power, number> }
}

/** Runs the steps on a table. `chosen` are items of Kazakhstan's attention menu, already checked. */
export function reckon(table: Table, facts: Fact[] | undefined, chosen: readonly MenuItem[]): Reckoning {
  const r = open(table, facts, chosen)
  home(r)
  offers(r)
  pressures(r)
  expectations(r)
  unravelling(r)
  netBenefits(r)
  dependence(r)
  legitimacy(r)
  return r
}

function open(table: Table, facts: Fact[] | undefined, chosen: readonly MenuItem[]): Reckoning {
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
