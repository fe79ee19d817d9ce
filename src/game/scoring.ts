/** What each seat scores for (RULES.md, "Scores"), on the table as it stands. */
import { avoidsRussia, dominance, weight } from './derived.ts'
import type { Part, ScoreLine } from './facts.ts'
import {
  type Aim,
  DOMAINS,
  type Domain,
  forSeats,
  POWERS,
  type Power,
  SEATS,
  type Seat,
  TRACKS,
  type Track,
} from './ids.ts'
import { counted, sumOf } from './parts.ts'
import type { Pars } from './scenarios/scenario.ts'
import type { Laid, Table } from './state.ts'
import { TUNING } from './tuning.ts'

/** Kazakhstan's verdict: its tracks, sovereignty twice, less 3 for each of the four that is poor; never below 0. */
export function verdictOf(table: Pick<Table, 'tracks'>): number {
  const { poorAt, poor, sovereignty: twice } = TUNING.verdict
  const { prosperity, security, legitimacy, sovereignty } = table.tracks
  let points = prosperity + security + legitimacy + twice * sovereignty
  for (const track of TRACKS) if (table.tracks[track] <= poorAt) points -= poor
  return Math.max(0, points)
}

/** What a verdict is made of. */
export interface VerdictTerms {
  /** Points of each track: sovereignty twice. */
  tracks: Record<Track, number>
  /** The tracks that are poor, each of which takes off `each`. */
  poor: Track[]
  each: number
  /** All of it; never below 0. */
  points: number
}

/** A verdict term by term (RULES.md, "Verdicts"). */
export function verdictTerms({ tracks }: Pick<Table, 'tracks'>): VerdictTerms {
  const { poorAt, poor: each, sovereignty: twice } = TUNING.verdict
  return {
    tracks: { ...tracks, sovereignty: twice * tracks.sovereignty },
    poor: TRACKS.filter((track) => tracks[track] <= poorAt),
    each,
    points: verdictOf({ tracks }),
  }
}

/** A verdict's terms as parts that add up to its points. */
export function verdictParts(table: Pick<Table, 'tracks'>): Part[] {
  const { tracks, poor, each, points } = verdictTerms(table)
  const parts: Part[] = []
  for (const track of TRACKS) counted(parts, 'track', tracks[track], { track })
  for (const track of poor) counted(parts, 'poor', -each, { track })
  counted(parts, 'floor', points - sumOf(parts))
  return parts
}

/** The pars and spreads by which margins are counted: those of the level played at, where they were measured. */
export function parsOf({ scenario, options }: Pick<Table, 'scenario' | 'options'>): Pars {
  return (options.level && scenario.parsAt?.[options.level]) ?? scenario.pars
}

/** Spreads above par. */
export function marginOf(score: number, { par, spread }: Pars[Seat]): number {
  return (score - par) / spread
}

/** The seat of the highest margin; of equal ones, the first in seat order. */
export function winnerOf(scores: Readonly<Record<Seat, number>>, pars: Pars): Seat {
  const margins = forSeats((seat) => marginOf(scores[seat], pars[seat]))
  return SEATS.reduce((winner, seat) => (margins[seat] > margins[winner] ? seat : winner))
}

/** A power's offers taken this round, in one domain or in all. */
export function offersTaken(table: Table, power: Power, domain?: Domain): number {
  let taken = 0
  for (const laid of table.laid) {
    if (laid.power !== power || !laid.taken || laid.kind !== 'offer') continue
    if (domain === undefined || laid.domain === domain) taken += 1
  }
  return taken
}

/** A power's pressures this round that no cube resisted, complied with or borne. On a table that has been reckoned. */
export function unresisted(table: Table, power: Power): number {
  let count = 0
  for (const laid of table.laid) if (isUnresisted(laid, power)) count += 1
  return count
}

function isUnresisted({ power, kind, price }: Laid, of: Power): boolean {
  return power === of && kind === 'pressure' && price === 0
}

type Holds = (table: Table) => boolean

const RU_SECURITY: Holds = (t) =>
  at(t, 'RU', 'security') >= 2 && at(t, 'RU', 'security') > rivals(t, 'RU', 'security')
const RU_ECONOMY: Holds = (t) =>
  at(t, 'RU', 'economy') >= 2 && at(t, 'RU', 'economy') >= at(t, 'CN', 'economy')
const CN_ECONOMY: Holds = (t) => at(t, 'CN', 'economy') >= 2
const CN_ROUTE: Holds = (t) => t.routes.includes('china')
const US_PRESENCE: Holds = (t) => dominance(t) <= 3 && weight(t, 'US') >= 2
const US_AGENDA: Holds = (t) => offersTaken(t, 'US', t.agenda) > 0
const EU_ECONOMY: Holds = (t) => at(t, 'EU', 'economy') >= 2 && avoidsRussia(t)
const EU_DIPLOMACY: Holds = (t) => at(t, 'EU', 'diplomacy') >= 2

/** The two lines of each power, in the order of the rulebook. */
const LINES: Readonly<Record<Power, readonly (readonly [ScoreLine, Holds])[]>> = {
  RU: [
    ['RU.security', RU_SECURITY],
    ['RU.economy', RU_ECONOMY],
  ],
  CN: [
    ['CN.economy', CN_ECONOMY],
    ['CN.route', CN_ROUTE],
  ],
  US: [
    ['US.presence', US_PRESENCE],
    ['US.agenda', US_AGENDA],
  ],
  EU: [
    ['EU.economy', EU_ECONOMY],
    ['EU.diplomacy', EU_DIPLOMACY],
  ],
}

/** What a power scores each round beside its offers taken: one for each of its lines that holds. Search asks by the million. */
export const ROUND_SCORE: Readonly<Record<Power, (table: Table) => number>> = {
  RU: (t) => yes(RU_SECURITY(t)) + yes(RU_ECONOMY(t)),
  CN: (t) => yes(CN_ECONOMY(t)) + yes(CN_ROUTE(t)),
  US: (t) => yes(US_PRESENCE(t)) + yes(US_AGENDA(t)),
  EU: (t) => yes(EU_ECONOMY(t)) + yes(EU_DIPLOMACY(t)),
}

/** Points for a power's pressures of this round that no cube resisted. */
export function unresistedScore(table: Table, power: Power): number {
  return TUNING.unresisted * unresisted(table, power)
}

/** The points of a power's offers taken this round, one by one; `finale`: what the last round's counting more often adds. */
export function takenParts(table: Table, power: Power): Part[] {
  const parts: Part[] = []
  for (const laid of table.laid)
    if (laid.power === power && laid.kind === 'offer' && laid.taken)
      counted(parts, 'taken', 1, { card: laid.card })
  return withFinale(table, parts)
}

/** The points of its pressures that no cube resisted, one by one; and `finale`, as with the offers taken. */
export function unresistedParts(table: Table, power: Power): Part[] {
  const parts: Part[] = []
  for (const laid of table.laid)
    if (isUnresisted(laid, power)) counted(parts, 'unresisted', TUNING.unresisted, { card: laid.card })
  return withFinale(table, parts)
}

/** The points of a power's own lines as things stand, one by one; and `finale`, as with the offers taken. */
export function lineParts(table: Table, power: Power): Part[] {
  const held = LINES[power].filter(([, holds]) => holds(table))
  return withFinale(
    table,
    held.map(([line]) => ({ why: 'line', by: 1, power, line })),
  )
}

function withFinale(table: Table, parts: Part[]): Part[] {
  counted(parts, 'finale', (timesCounted(table) - 1) * sumOf(parts))
  return parts
}

/** The points of a power's weight, by its contracts. */
export function weightParts(table: Table, power: Power): Part[] {
  const parts: Part[] = []
  for (const domain of DOMAINS) counted(parts, 'contract', at(table, power, domain), { power, domain })
  return parts
}

/** Points of a power in the round that has been reckoned. */
export function roundScore(table: Table, power: Power): number {
  const laid = offersTaken(table, power) + unresistedScore(table, power)
  return timesCounted(table) * (laid + ROUND_SCORE[power](table))
}

/** How often a power's points of this round are counted. */
export function timesCounted({ scenario, round }: Pick<Table, 'scenario' | 'round'>): number {
  return round < scenario.rounds.length ? 1 : (scenario.finale ?? 1)
}

/** Points of a secret aim that is met. */
export function aimWorth({ scenario }: Pick<Table, 'scenario'>): number {
  return TUNING.aim * (scenario.finale ?? 1)
}

/** The points of an aim that is met, and what `finale` adds to them. */
export function aimParts(table: Pick<Table, 'scenario'>, aim: Aim): Part[] {
  const parts: Part[] = []
  counted(parts, 'aim', TUNING.aim, { aim })
  counted(parts, 'finale', aimWorth(table) - TUNING.aim)
  return parts
}

/** Whether a secret aim is met. */
export const AIM_MET: Readonly<Record<Aim, (table: Table) => boolean>> = {
  union: (t) => at(t, 'RU', 'economy') >= 4 && at(t, 'RU', 'economy') > at(t, 'CN', 'economy'),
  shield: (t) => at(t, 'RU', 'security') >= 3 && rivals(t, 'RU', 'security') <= 1,
  buffer: (t) => weight(t, 'US') <= 3,
  bank: (t) => at(t, 'CN', 'economy') >= 2 && at(t, 'CN', 'economy') >= western(t, 'economy'),
  'quiet-border': (t) => at(t, 'CN', 'security') >= 1 && at(t, 'US', 'security') <= 1,
  neighbour: (t) => weight(t, 'CN') >= Math.max(2, weight(t, 'US'), weight(t, 'EU')),
  'open-door': (t) => POWERS.every((power) => weight(t, power) >= 2),
  presence: (t) => weight(t, 'US') >= 4,
  check: (t) => weight(t, 'CN') <= weight(t, 'US'),
  market: (t) => at(t, 'EU', 'economy') >= 1 && at(t, 'EU', 'economy') >= at(t, 'US', 'economy'),
  norms: (t) => at(t, 'EU', 'diplomacy') >= 1 && at(t, 'EU', 'diplomacy') >= at(t, 'US', 'diplomacy'),
  partner: (t) => weight(t, 'EU') >= 2 && weight(t, 'EU') >= weight(t, 'US'),
}

function yes(holds: boolean): number {
  return holds ? 1 : 0
}

function at(table: Table, power: Power, domain: Domain): number {
  return table.contract[power][domain]
}

/** The higher of the two western contracts in a domain. */
function western(table: Table, domain: Domain): number {
  return Math.max(at(table, 'US', domain), at(table, 'EU', domain))
}

/** The highest contract in a domain of any other power. */
function rivals(table: Table, power: Power, domain: Domain): number {
  let most = 0
  for (const other of POWERS) if (other !== power) most = Math.max(most, at(table, other, domain))
  return most
}
