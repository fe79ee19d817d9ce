/** The numbers a screen shows: by what they are of, what they come to, and how they began. */
import { offerCard } from '../deck/catalogue.ts'
import { dominance, leverage, leverageParts, weight } from '../derived.ts'
import type { Fact, Part } from '../facts.ts'
import { DOMAINS, type Domain, POWERS, type Power, type Seat, type Track } from '../ids.ts'
import { counted } from '../parts.ts'
import { netOf, netParts } from '../reckoning/e-net-benefits.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { verdictOf, verdictParts, weightParts } from '../scoring.ts'
import type { Options, Table } from '../state.ts'

/** A number that facts move. */
export type Stored =
  | { of: 'track'; track: Track }
  | { of: 'oil' | 'attention' | 'dependence' | 'routes' }
  | { of: 'trust' | 'interest' | 'expectation' | 'pledge'; power: Power }
  | { of: 'contract'; power: Power; domain: Domain }
  | { of: 'score'; seat: Seat }
  /** Of an offer on the table. */
  | { of: 'price' | 'benefit'; card: string }

/** A number that follows from others as the table stands. */
export type Derived =
  | { of: 'weight' | 'leverage'; power: Power }
  | { of: 'dominance' | 'verdict' }
  | { of: 'paid' | 'need' | 'net'; domain: Domain }

export type Figure = Stored | Derived

/** A figure's name, as `contract CN economy`: the same for the same figure. */
export function figureName(figure: Figure): string {
  return Object.values(figure).join(' ')
}

export function isStored(figure: Figure): figure is Stored {
  return !['weight', 'leverage', 'dominance', 'verdict', 'paid', 'need', 'net'].includes(figure.of)
}

/** What a fact does to a number: `sets` where it makes it anew, whatever it was. */
export interface Move {
  readonly figure: Stored
  readonly from: number
  readonly to: number
  readonly sets?: true
}

/** The numbers a fact moves; none where it tells of a deed or of a reason. */
export function movesIn(fact: Fact): Move[] {
  switch (fact.kind) {
    case 'track':
      return [{ figure: { of: 'track', track: fact.track }, from: fact.from, to: fact.to }]
    case 'oil':
    case 'dependence':
      return [{ figure: { of: fact.kind }, from: fact.from, to: fact.to }]
    case 'attention':
      return [moved(fact, { of: 'attention' }, fact.because.rule === 'attention')]
    case 'trust':
    case 'interest':
      return [{ figure: { of: fact.kind, power: fact.power }, from: fact.from, to: fact.to }]
    case 'expectation':
      return [moved(fact, { of: 'expectation', power: fact.power }, fact.parts !== undefined)]
    case 'contract': {
      const { power, domain, from, to } = fact
      return [{ figure: { of: 'contract', power, domain }, from, to }]
    }
    case 'score':
      return [{ figure: { of: 'score', seat: fact.seat }, from: fact.total - fact.by, to: fact.total }]
    case 'route':
      return [{ figure: { of: 'routes' }, from: 0, to: 1 }]
    case 'pledged':
      return [{ figure: { of: 'pledge', power: fact.power }, from: 0, to: fact.cubes, sets: true }]
    case 'unpledged':
      return [{ figure: { of: 'pledge', power: fact.power }, from: fact.cubes, to: 0, sets: true }]
    case 'laid':
      return laid(fact)
    case 'benefit':
      return [{ figure: { of: 'benefit', card: fact.offer }, from: fact.from, to: fact.to }]
    default:
      return []
  }
}

function moved({ from, to }: { from: number; to: number }, figure: Stored, sets: boolean): Move {
  return sets ? { figure, from, to, sets } : { figure, from, to }
}

function laid({ because, price }: Fact & { kind: 'laid' }): Move[] {
  const card = because.card ?? ''
  return [
    { figure: { of: 'price', card }, from: 0, to: price, sets: true },
    { figure: { of: 'benefit', card }, from: 0, to: offerCard(card).benefit, sets: true },
  ]
}

/** What a figure comes to on a table. */
export function figureOn(table: Table, figure: Figure): number {
  switch (figure.of) {
    case 'track':
      return table.tracks[figure.track]
    case 'oil':
      return table.treasury
    case 'attention':
    case 'dependence':
      return table[figure.of]
    case 'routes':
      return table.routes.length
    case 'trust':
    case 'interest':
      return table[figure.of][figure.power]
    case 'expectation':
      return table.expected[figure.power]
    case 'pledge':
      return table.pledge?.power === figure.power ? table.pledge.cubes : 0
    case 'contract':
      return table.contract[figure.power][figure.domain]
    case 'score':
      return table.score[figure.seat]
    case 'price':
    case 'benefit':
      return table.laid.find(({ card }) => card === figure.card)?.[figure.of] ?? 0
    case 'weight':
      return weight(table, figure.power)
    case 'leverage':
      return leverage(table, figure.power)
    case 'dominance':
      return dominance(table)
    case 'verdict':
      return verdictOf(table)
    case 'paid':
    case 'need':
      return netOf(table, figure.domain)[figure.of]
    case 'net': {
      const { paid, need, surfeit } = netOf(table, figure.domain)
      return paid - need - surfeit
    }
  }
}

/** What a number stood at before the first news. */
export function figureAtStart(
  { start, interest, rounds }: Scenario,
  options: Options,
  figure: Stored,
): number {
  switch (figure.of) {
    case 'track':
      return start.tracks[figure.track]
    case 'oil':
      return start.treasury
    case 'attention':
      return options.attention
    case 'routes':
      return start.routes.length
    case 'trust':
      return start.trust[figure.power]
    case 'interest':
      return interest[rounds[0]?.era ?? '2011'][figure.power]
    case 'contract':
      return start.contract[figure.power][figure.domain]
    default:
      return 0
  }
}

/** The parts that add up to a figure that follows from others. */
export function figureParts(table: Table, figure: Derived): Part[] {
  switch (figure.of) {
    case 'weight':
      return weightParts(table, figure.power)
    case 'leverage':
      return leverageParts(table, figure.power)
    case 'verdict':
      return verdictParts(table)
    case 'dominance':
      return dominanceParts(table)
    case 'paid':
      return [...netParts(table, figure.domain).pays]
    case 'need':
      return [...netParts(table, figure.domain).needs]
    case 'net':
      return netSum(table, figure.domain)
  }
}

/** The contracts of the first power, less those of the second. */
function dominanceParts(table: Table): Part[] {
  const [first, second] = [...POWERS].sort((a, b) => weight(table, b) - weight(table, a))
  const parts: Part[] = []
  for (const domain of DOMAINS) {
    if (first) counted(parts, 'contract', table.contract[first][domain], { power: first, domain })
    if (second) counted(parts, 'contract', -table.contract[second][domain], { power: second, domain })
  }
  return parts
}

function netSum(table: Table, domain: Domain): Part[] {
  const { pays, needs } = netParts(table, domain)
  const taken = needs.map((part) => ({ ...part, by: -part.by }))
  const parts: Part[] = [...pays, ...taken]
  counted(parts, 'surfeit', -netOf(table, domain).surfeit, { domain })
  return parts
}
