/**
 * Builds the state a test needs: a still table, on which the reckoning moves nothing, changed where the test
 * says. No power holds a contract or expects anything, no need is to be met, and Kazakhstan is asked for its
 * attention.
 */
import {
  type CardId,
  forPowers,
  forSeats,
  type Laid,
  type Options,
  offerCard,
  type Power,
  powerCard,
  RULES_VERSION,
  SCENARIOS,
  type Scenario,
  type Seat,
  STANDARD,
  type State,
  type Table,
} from '../../src/game/index.ts'
import { seeded } from '../../src/game/kernel.ts'

/** Levels of a power's contracts. */
export type Levels = readonly [security: number, economy: number, diplomacy: number]

type Changed =
  | 'round'
  | 'decision'
  | 'dependence'
  | 'treasury'
  | 'attention'
  | 'routes'
  | 'conditions'
  | 'event'
  | 'pledge'
  | 'agenda'
  | 'laid'

/** What is different from the still table. */
export interface Given extends Partial<Pick<Table, Changed>> {
  scenario?: Partial<Scenario>
  options?: Partial<Options>
  /** The need of every round. */
  need?: number
  tracks?: Partial<Table['tracks']>
  contract?: Partial<Record<Power, Levels>>
  trust?: Partial<Table['trust']>
  interest?: Partial<Table['interest']>
  expected?: Partial<Table['expected']>
  score?: Partial<Table['score']>
  hands?: Partial<Record<Seat, CardId[]>>
  decks?: Partial<Record<Seat, CardId[]>>
  /** Coming events. */
  events?: CardId[]
  aims?: Partial<State['hidden']['aims']>
}

/** News without responses, and a crisis. */
export const QUIET_EVENT = 'eu-strategy'
export const CRISIS = 'statehood-remark'

/** A state in the second of six rounds; the only verdict comes after the last. */
export function given(changes: Given = {}): State {
  const { tracks, contract, trust, interest, expected, score, options, need, scenario, ...rest } = changes
  const { hands, decks, events, aims, ...open } = rest
  const asked = open.decision ?? 'attention'
  const zero = forPowers(() => 0)
  return {
    rulesVersion: RULES_VERSION,
    scenario: stillScenario(need ?? 0, scenario),
    options: { ...STANDARD, ...options },
    round: 2,
    waiting: asked === 'offers' ? ['RU', 'CN', 'US', 'EU'] : ['KZ'],
    tracks: { prosperity: 5, security: 5, legitimacy: 6, sovereignty: 6, ...tracks },
    dependence: 0,
    treasury: 4,
    attention: 5,
    contract: forPowers((power) => levels(contract?.[power])),
    trust: { ...zero, ...trust },
    interest: { RU: 4, CN: 4, US: 4, EU: 4, ...interest },
    routes: [],
    conditions: [],
    event: QUIET_EVENT,
    expected: { ...zero, ...expected },
    pledge: undefined,
    agenda: 'diplomacy',
    laid: [],
    score: { ...forSeats(() => 0), ...score },
    verdicts: [],
    history: [],
    launched: [],
    outcome: undefined,
    ...open,
    decision: asked,
    hidden: {
      rng: seeded('given'),
      hands: { ...forSeats(() => []), ...hands },
      decks: { ...forSeats(() => []), ...decks },
      events: { '1991': [], '2001': [], '2011': events ?? ['white-house-visit', 'us-strategy'] },
      aims: { RU: 'union', CN: 'bank', US: 'open-door', EU: 'market', ...aims },
      chosen: {},
      draws: undefined,
    },
  }
}

function stillScenario(need: number, changes: Partial<Scenario> = {}): Scenario {
  const pivots = SCENARIOS.pivots
  if (!pivots) throw new Error('the scenario pivots is gone')
  return {
    ...pivots,
    rounds: pivots.rounds.map((round) => ({ ...round, need })),
    verdicts: [6],
    interest: { ...pivots.interest, '2011': forPowers(() => 4) },
    structuralLeverage: 0,
    pars: forSeats(() => ({ par: 0, spread: 1 })),
    ...changes,
  }
}

function levels([security, economy, diplomacy]: Levels = [0, 0, 0]): Table['contract'][Power] {
  return { security, economy, diplomacy }
}

/** An offer on the table: price 1 and benefit 0, unless the test says otherwise. */
export function offered(card: CardId, terms: Partial<Pick<Laid, 'price' | 'benefit' | 'taken'>> = {}): Laid {
  const { power, domain } = offerCard(card)
  return {
    card,
    kind: 'offer',
    power,
    domain,
    price: 1,
    benefit: 0,
    sweetened: false,
    taken: false,
    ...terms,
  }
}

/** A pressure on the table. */
export function pressed(card: CardId): Laid {
  const { power, domain } = powerCard(card)
  return { card, kind: 'pressure', power, domain, price: 0, benefit: 0, sweetened: false, taken: false }
}
