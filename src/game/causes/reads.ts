/**
 * What each rule reads: a static table from rules to readings, and what a reading comes to for one fact. Whatever is
 * read was so before the fact, so that causes never run in a circle.
 */

import { institutionCard, offerCard } from '../deck/catalogue.ts'
import type { Need } from '../deck/effect-types.ts'
import type { Fact, Part, Rule, ScoreLine } from '../facts.ts'
import { DOMAINS, type Domain, POWERS, type Power, TRACK_OF } from '../ids.ts'
import type { Stored } from './figures.ts'
import { allOf, lastOf, type Story } from './story.ts'
import { needsBehind } from './when.ts'

/** What a rule may look at. Figures are read as they stood, deeds as they were told. */
export const READINGS = [
  /** The news of the round. */
  'news',
  /** The deed by which the card came to work: taken, complied with, resisted, answered, launched, or left in force. */
  'deed',
  /** The card as it was laid. */
  'laid',
  /** The parts of the sum. */
  'parts',
  /** The fact that tells the sum beside the change: cubes beside an expectation, a promise, a net benefit. */
  'told-sum',
  /** Cubes that count toward the power. */
  'cubes',
  'expectation',
  'pledge',
  'trust',
  /** Of the power. */
  'contracts',
  /** Of all four. */
  'all-contracts',
  /** The power's one in the domain. */
  'contract',
  'prosperity',
  'sovereignty',
  'dependence',
  /** How far prosperity or sovereignty has moved since the reckoning began. */
  'prosperity-moved',
  'sovereignty-moved',
  /** Bids of others in the domain that were left. */
  'bids-left',
  /** The offers of others in the domain that were taken. */
  'bids-taken',
  /** What the membership rests on. */
  'keeps',
  /** The track that decides the end. */
  'fatal-track',
  'routes',
  /** What decides which of two things the card does. */
  'needs',
] as const
export type Reading = (typeof READINGS)[number]

/** Rule by rule, what its changes and its deeds rest on. None: it rests on how the game was set up alone. */
export const RULE_READS: Readonly<Record<Rule, readonly Reading[]>> = {
  news: ['news', 'needs'],
  attention: [],
  condition: ['deed', 'needs'],
  standing: ['contracts', 'parts'],
  agenda: ['news'],
  pledge: ['expectation', 'pledge'],
  offers: ['parts', 'contracts'],
  market: ['laid', 'routes'],
  response: ['deed', 'news', 'needs'],
  initiative: ['deed', 'needs'],
  offer: ['deed', 'laid', 'parts', 'needs'],
  'hedging-premium': ['deed', 'bids-left'],
  spurned: ['told-sum', 'laid', 'bids-taken'],
  complied: ['deed', 'laid', 'needs'],
  resisted: ['deed', 'laid', 'needs'],
  erosion: ['deed', 'contract'],
  resolve: ['deed'],
  'pledge-kept': ['told-sum', 'pledge', 'cubes'],
  'pledge-broken': ['told-sum', 'pledge', 'cubes'],
  'pledge-seen-broken': ['told-sum', 'pledge', 'cubes'],
  expectation: ['told-sum', 'expectation', 'cubes'],
  envoy: ['told-sum', 'expectation', 'cubes'],
  unravelling: ['trust', 'contracts'],
  membership: ['keeps'],
  severance: ['trust', 'contracts'],
  'net-benefits': ['told-sum', 'parts'],
  'oil-income': ['prosperity'],
  dominance: ['all-contracts'],
  patron: ['all-contracts'],
  dependence: ['dependence'],
  balance: ['all-contracts', 'sovereignty'],
  growth: ['prosperity-moved'],
  decline: ['prosperity-moved'],
  'lost-freedom': ['sovereignty-moved'],
  score: ['parts'],
  unresisted: ['parts'],
  aim: ['all-contracts'],
  weight: ['parts'],
  verdict: ['parts'],
  era: [],
  ending: ['fatal-track'],
}

/** Something read: a fact, or a figure as it stood, since a place in the log if only what moved since then counts. */
export type Read =
  | { readonly at: number; readonly weight: number }
  | FigureRead
  /** How the game was set up, and the rules themselves. */
  | { readonly setup: string; readonly weight: number }

export interface FigureRead {
  readonly figure: Stored
  readonly since?: number
  readonly weight: number
}

/** What the fact at a place rests on. Readings that do not concern it give nothing. */
export function readsOf(story: Story, at: number): Read[] {
  const fact = story.log[at] as Fact
  const readings = RULE_READS[fact.because.rule]
  // The change beside a told sum rests on that sum alone; the sum itself on what it is made of.
  const told = readings.includes('told-sum') ? toldSum(story, at, fact) : []
  if (told.length > 0) return told
  return readings.flatMap((reading) => READ[reading](story, at, fact))
}

type Reader = (story: Story, at: number, fact: Fact) => Read[]

const READ: Readonly<Record<Reading, Reader>> = {
  news: (story, at, fact) => (fact.kind === 'round' ? [] : factAt(lastOf(story, at, ['round']))),
  deed: deedOf,
  laid: (story, at, fact) => {
    if (isLaying(fact)) return []
    const card = fact.because.card
    if (card !== undefined) {
      const deed = isDeed(fact) || fact.kind === 'benefit'
      return deed ? factAt(lastOf(story, at, ['laid', 'pressed'], (one) => one.because.card === card)) : []
    }
    return fact.kind === 'spurned' ? bids(story, at, fact.domain, (power) => power === fact.power) : []
  },
  parts: (story, at, fact) => partsIn(fact).flatMap((part) => readsOfPart(story, at, part, fact)),
  'told-sum': toldSum,
  cubes: (story, at, fact) => {
    if (fact.kind !== 'attended' && fact.kind !== 'promise') return []
    const spent = allOf(story, at, ['taken', 'responded'], (one) => one.power === fact.power)
    return spent.map((one) => ({ at: one, weight: 1 }))
  },
  expectation: (_story, _at, fact) =>
    fact.kind === 'attended' || fact.kind === 'pledged' ? ofPower('expectation', fact.power) : [],
  pledge: (story, at, fact) =>
    fact.kind === 'promise' || fact.kind === 'unpledged' ? factAt(lastOf(story, at, ['pledged'])) : [],
  trust: (story, at, fact) => {
    const power = powerOf(fact) ?? severedBy(story, at, fact)
    return power ? ofPower('trust', power) : []
  },
  contracts: (story, at, fact) => {
    const power = powerOf(fact) ?? severedBy(story, at, fact)
    if (!power || fact.kind === 'laid' || fact.kind === 'passed' || fact.kind === 'drew') return []
    return DOMAINS.map((domain) => contract(power, domain))
  },
  'all-contracts': () => POWERS.flatMap((power) => DOMAINS.map((domain) => contract(power, domain))),
  contract: (_story, _at, fact) => (fact.kind === 'contract' ? [contract(fact.power, fact.domain)] : []),
  prosperity: () => [{ figure: { of: 'track', track: 'prosperity' }, weight: 1 }],
  sovereignty: () => [{ figure: { of: 'track', track: 'sovereignty' }, weight: 1 }],
  dependence: () => [{ figure: { of: 'dependence' }, weight: 1 }],
  'prosperity-moved': (story, at) => movedSince(story, at, 'prosperity'),
  'sovereignty-moved': (story, at) => movedSince(story, at, 'sovereignty'),
  'bids-left': (story, at, fact) => {
    const taken = lastOf(story, at, ['taken'], (one) => one.because.card === fact.because.card)
    const deed = taken === undefined ? undefined : story.log[taken]
    if (deed?.kind !== 'taken') return []
    return bids(story, at, deed.domain, (power) => power !== deed.power)
  },
  'bids-taken': (story, at, fact) => {
    if (fact.kind !== 'spurned') return []
    return allOf(story, at, ['taken'], (one) => one.domain === fact.domain).map((one) => ({
      at: one,
      weight: 1,
    }))
  },
  keeps: (story, at, fact) =>
    fact.kind === 'left'
      ? institutionCard(fact.institution).keeps.flatMap((need) => readsOfNeed(story, at, need))
      : [],
  'fatal-track': (_story, _at, fact) => {
    if (fact.kind !== 'ended' || fact.ending === 'completed') return []
    const track = fact.ending === 'absorbed' ? 'sovereignty' : 'legitimacy'
    return [{ figure: { of: 'track', track }, weight: 1 }]
  },
  routes: () => [{ figure: { of: 'routes' }, weight: 1 }],
  needs: (story, at, fact) => needsBehind(fact).flatMap((need) => readsOfNeed(story, at, need)),
}

function factAt(at: number | undefined, weight = 1): Read[] {
  return at === undefined ? [] : [{ at, weight }]
}

function ofPower(of: 'trust' | 'expectation', power: Power): Read[] {
  return [{ figure: { of, power }, weight: 1 }]
}

function contract(power: Power, domain: Domain, weight = 1): Read {
  return { figure: { of: 'contract', power, domain }, weight }
}

function powerOf(fact: Fact): Power | undefined {
  return 'power' in fact ? fact.power : undefined
}

/** Whose breaking off a track pays for: it is told right after that power's trust. */
function severedBy(story: Story, at: number, fact: Fact): Power | undefined {
  if (fact.kind !== 'track') return undefined
  const moved = lastOf(story, at, ['trust'], ({ because }) => because.rule === 'severance')
  const trust = moved === undefined ? undefined : story.log[moved]
  return trust?.kind === 'trust' ? trust.power : undefined
}

function isLaying({ kind }: Fact): boolean {
  return kind === 'laid' || kind === 'pressed' || kind === 'passed'
}

const DEEDS = ['taken', 'complied', 'resisted', 'responded', 'launched'] as const

function isDeed({ kind }: Fact): boolean {
  return (DEEDS as readonly string[]).includes(kind)
}

/** The deed through which the card works, or what left it in force; of a condition from the start, the setup. */
function deedOf(story: Story, at: number, fact: Fact): Read[] {
  const { rule, card } = fact.because
  if (card === undefined || isDeed(fact)) return []
  if (rule !== 'condition') return factAt(lastOf(story, at, DEEDS, (one) => one.because.card === card))
  const begun = inForce(story, at, card)
  return begun === undefined ? [{ setup: card, weight: 1 }] : [{ at: begun, weight: 1 }]
}

/** What left a card in force. */
function inForce(story: Story, at: number, card: string): number | undefined {
  return lastOf(story, at, ['condition', 'joined'], (one) =>
    one.kind === 'joined' ? one.institution === card : one.because.card === card,
  )
}

/** A change whose sum is told beside it: the fact that tells it. Of a sum, nothing. */
function toldSum(story: Story, at: number, fact: Fact): Read[] {
  if (fact.kind === 'trust') {
    const { power, because } = fact
    const isPledge = because.rule.startsWith('pledge-')
    if (isPledge) return factAt(lastOf(story, at, ['promise']))
    return factAt(lastOf(story, at, ['attended'], (one) => one.power === power))
  }
  if (fact.kind === 'track')
    return factAt(lastOf(story, at, ['net'], (one) => TRACK_OF[one.domain] === fact.track))
  if (fact.kind === 'expectation')
    return allOf(story, at, ['spurned'], (one) => one.power === fact.power).map((one) => ({
      at: one,
      weight: 1,
    }))
  return []
}

/** Cards that powers have laid in a domain and that were not taken. */
function bids(story: Story, at: number, domain: Domain, isAsked: (power: Power) => boolean): Read[] {
  const taken = allOf(story, at, ['taken'], () => true).map((one) => story.log[one]?.because.card)
  return allOf(story, at, ['laid'], (one) => {
    const card = one.because.card
    return (
      isAsked(one.power) && card !== undefined && offerCard(card).domain === domain && !taken.includes(card)
    )
  }).map((one) => ({ at: one, weight: 1 }))
}

function movedSince(story: Story, at: number, track: 'prosperity' | 'sovereignty'): Read[] {
  const since = (lastOf(story, at, ['laid', 'pressed', 'passed']) ?? -1) + 1
  return [{ figure: { of: 'track', track }, since, weight: 1 }]
}

function readsOfNeed(story: Story, at: number, need: Need): Read[] {
  switch (need.kind) {
    case 'contract':
      return [contract(need.power, need.domain)]
    case 'trust':
      return ofPower('trust', need.power)
    case 'track':
      return [{ figure: { of: 'track', track: need.track }, weight: 1 }]
    case 'route':
      return [{ figure: { of: 'routes' }, weight: 1 }]
    case 'launched':
      return factAt(lastOf(story, at, ['launched'], ({ because }) => because.card === need.card))
    case 'member':
      return membershipOf(story, at, need.institution)
  }
}

/** What made Kazakhstan a member or ended that; else how it was from the start. */
function membershipOf(story: Story, at: number, institution: string): Read[] {
  const moved = lastOf(story, at, ['joined', 'left'], (one) => one.institution === institution)
  return moved === undefined ? [{ setup: institution, weight: 1 }] : factAt(moved)
}

/** The parts a fact tells; of a net benefit, what is paid and what is needed. */
function partsIn(fact: Fact): readonly Part[] {
  if (fact.kind === 'net') {
    const { pays = [], needs = [], surfeit, domain } = fact
    const lost: Part[] = surfeit > 0 ? [{ why: 'surfeit', by: -surfeit, domain }] : []
    return [...pays, ...needs, ...lost]
  }
  return 'parts' in fact ? (fact.parts ?? []) : []
}

/** What a part stands on. What only the rules' numbers make, as rounding and floors, rests on nothing else. */
export function readsOfPart(story: Story, at: number, part: Part, fact?: Fact): Read[] {
  const weight = Math.abs(part.by)
  const power = part.power ?? (fact ? powerOf(fact) : undefined)
  switch (part.why) {
    case 'trust':
    case 'distrust':
      return power ? [{ figure: { of: 'trust', power }, weight }] : []
    case 'quiet':
      return [{ figure: { of: 'trust', power: 'RU' }, weight }]
    case 'vectors':
      return POWERS.flatMap((one) =>
        DOMAINS.map((domain) => contract(one, domain, weight / (POWERS.length * DOMAINS.length))),
      )
    case 'weight':
      return power ? DOMAINS.map((domain) => contract(power, domain, weight / DOMAINS.length)) : []
    case 'contract':
      return part.power && part.domain ? [contract(part.power, part.domain, weight)] : []
    case 'pledge':
      return factAt(lastOf(story, at, ['pledged']), weight)
    case 'taken':
      return factAt(
        lastOf(story, at, ['taken'], (one) => one.because.card === part.card),
        weight,
      )
    case 'unresisted':
      return factAt(
        lastOf(story, at, ['complied', 'resisted'], (one) => one.because.card === part.card),
        weight,
      )
    case 'condition':
      return conditionOf(story, at, part, weight)
    case 'agenda':
      return factAt(lastOf(story, at, ['agenda']), weight)
    case 'route':
      return [{ figure: { of: 'routes' }, weight }]
    case 'track':
    case 'poor':
      return part.track ? [{ figure: { of: 'track', track: part.track }, weight }] : []
    case 'surfeit':
      return part.domain ? [{ figure: { of: 'track', track: TRACK_OF[part.domain] }, weight }] : []
    case 'line':
      return part.line ? readsOfLine(story, at, part.line, weight) : []
    case 'round':
    case 'structure':
      return [{ setup: part.why, weight }]
    default:
      return []
  }
}

function conditionOf(story: Story, at: number, { card }: Part, weight: number): Read[] {
  const begun = card === undefined ? undefined : inForce(story, at, card)
  return begun === undefined ? [{ setup: card ?? 'condition', weight }] : [{ at: begun, weight }]
}

/** What decides a line of a power's own (RULES.md, "The powers' scores"). */
function readsOfLine(story: Story, at: number, line: ScoreLine, weight: number): Read[] {
  if (line === 'US.agenda') {
    const taken = allOf(story, at, ['taken'], (one) => one.power === 'US')
    return taken.map((one) => ({ at: one, weight: weight / taken.length }))
  }
  return LINE_READS[line].map((figure) => ({ figure, weight: weight / LINE_READS[line].length }))
}

const inDomain = (power: Power, domain: Domain): Stored => ({ of: 'contract', power, domain })

const LINE_READS: Readonly<Record<Exclude<ScoreLine, 'US.agenda'>, readonly Stored[]>> = {
  'RU.security': [inDomain('RU', 'security')],
  'RU.economy': [inDomain('RU', 'economy'), inDomain('CN', 'economy')],
  'CN.economy': [inDomain('CN', 'economy')],
  'CN.route': [{ of: 'routes' }],
  'US.presence': DOMAINS.map((domain) => inDomain('US', domain)),
  'EU.economy': [inDomain('EU', 'economy'), { of: 'routes' }],
  'EU.diplomacy': [inDomain('EU', 'diplomacy')],
}
