/** What each seat scores for (rules.md, "What makes each power itself" and "Verdicts"), on the table as it stands. */
import { avoidsRussia, dominance, weight } from './derived.ts'
import { type Aim, type Domain, POWERS, type Power, TRACKS } from './ids.ts'
import type { Table } from './state.ts'
import { TUNING } from './tuning.ts'

/** Kazakhstan's verdict: its tracks, sovereignty twice, less 3 for each of the four that is poor; never below 0. */
export function verdictOf(table: Table): number {
  const { poorAt, poor, sovereignty: twice } = TUNING.verdict
  const { prosperity, security, legitimacy, sovereignty } = table.tracks
  let points = prosperity + security + legitimacy + twice * sovereignty
  for (const track of TRACKS) if (table.tracks[track] <= poorAt) points -= poor
  return Math.max(0, points)
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

/** What a power scores each round beside its offers taken. */
export const ROUND_SCORE: Readonly<Record<Power, (table: Table) => number>> = {
  RU: (t) =>
    yes(at(t, 'RU', 'security') >= 2 && at(t, 'RU', 'security') > rivals(t, 'RU', 'security')) +
    yes(at(t, 'RU', 'economy') >= 2 && at(t, 'RU', 'economy') >= at(t, 'CN', 'economy')),
  CN: (t) => yes(at(t, 'CN', 'economy') >= 2) + yes(t.routes.includes('china')),
  US: (t) => yes(dominance(t) <= 3 && weight(t, 'US') >= 2) + yes(offersTaken(t, 'US', t.agenda) > 0),
  EU: (t) => yes(at(t, 'EU', 'economy') >= 2 && avoidsRussia(t)) + yes(at(t, 'EU', 'diplomacy') >= 2),
}

/** Whether a secret aim is met. */
export const AIM_MET: Readonly<Record<Aim, (table: Table) => boolean>> = {
  union: (t) => at(t, 'RU', 'economy') >= 2 && at(t, 'RU', 'economy') > at(t, 'CN', 'economy'),
  shield: (t) => at(t, 'RU', 'security') >= 2 && rivals(t, 'RU', 'security') <= 1,
  buffer: (t) => weight(t, 'US') <= 2,
  bank: (t) => at(t, 'CN', 'economy') >= 2 && at(t, 'CN', 'economy') >= rivals(t, 'CN', 'economy'),
  'quiet-border': (t) => at(t, 'US', 'security') === 0,
  neighbour: (t) => at(t, 'CN', 'diplomacy') >= 2,
  'open-door': (t) => t.tracks.sovereignty >= 6,
  presence: (t) => weight(t, 'US') >= 4,
  check: (t) => weight(t, 'CN') <= 3,
  market: (t) => at(t, 'EU', 'economy') >= 2 && at(t, 'EU', 'economy') > at(t, 'CN', 'economy'),
  norms: (t) => at(t, 'EU', 'diplomacy') >= 2,
  partner: (t) => weight(t, 'EU') >= 5,
}

function yes(holds: boolean): number {
  return holds ? 1 : 0
}

function at(table: Table, power: Power, domain: Domain): number {
  return table.contract[power][domain]
}

/** The highest contract in a domain of any other power. */
function rivals(table: Table, power: Power, domain: Domain): number {
  let most = 0
  for (const other of POWERS) if (other !== power) most = Math.max(most, at(table, other, domain))
  return most
}
