/** The question for the talk after a game that fits what happened in this one (assets/sources/debrief.json). Pure. */
import type { Fact, Power, View } from '../../../game/vocabulary.ts'
import { isPremium, severed } from './notable.ts'

/** What happened that makes a question fit; the client has a sentence for each. */
export type Sign =
  | { sign: 'regime' | 'aligned' | 'long' | 'any' }
  | { sign: 'absorbed'; power: Power }
  | { sign: 'left' | 'joined' }
  | { sign: 'severed'; power: Power; round: number }
  | { sign: 'dependence'; power: Power; level: number }
  | { sign: 'unplayed'; round: number }
  | { sign: 'resignation' | 'sanctions' | 'withdrawal' | 'neighbours' }
  | { sign: 'resisted'; power: Power; round: number }
  | { sign: 'premium' | 'initiatives'; count: number }

export interface Fitting {
  /** An id of debrief.json, as `dq-06`. */
  question: string
  because: Sign
}

type Told = Pick<View, 'viewer' | 'outcome' | 'history' | 'contract' | 'launched'>
type Finder = (log: readonly Fact[], view: Told) => Sign | undefined

const UNIONS: readonly string[] = ['customs-union', 'eaeu']
const SANCTIONS: readonly string[] = ['sanctions-next-door', 'stray-sanctions']
const NEIGHBOURS: readonly string[] = ['community-of-neighbours', 'summit-without-a-patron']
/** From so much dependence on, premiums, or initiatives of one's own, a game is told by them. */
const MUCH = { dependence: 3, premiums: 3, initiatives: 5 } as const
const ERA_OF_LONG = '1991'

/** The first that holds decides: endings, then what was lost, then what was met, then how it was played. */
const FITTING: readonly (readonly [question: string, find: Finder])[] = [
  ['dq-02', (_, { outcome }) => (outcome?.ending === 'regime-crisis' ? { sign: 'regime' } : undefined)],
  ['dq-05', absorbed],
  ['dq-14', emptyHand],
  [
    'dq-06',
    (log) => (log.some((fact) => fact.kind === 'left' && isUnion(fact)) ? { sign: 'left' } : undefined),
  ],
  ['dq-04', severedFirst],
  ['dq-15', dependent],
  ['dq-05', resisted],
  ['dq-13', (log) => answered(log, ['resignation'], 'resignation')],
  ['dq-10', (log) => answered(log, SANCTIONS, 'sanctions') ?? came(log, SANCTIONS, 'sanctions')],
  [
    'dq-06',
    (log) => (log.some((fact) => fact.kind === 'joined' && isUnion(fact)) ? { sign: 'joined' } : undefined),
  ],
  ['dq-08', aligned],
  [
    'dq-11',
    (_, { launched }) =>
      launched.some((id) => NEIGHBOURS.includes(id)) ? { sign: 'neighbours' } : undefined,
  ],
  ['dq-07', (log) => came(log, ['out-of-afghanistan'], 'withdrawal')],
  ['dq-01', premiums],
  ['dq-09', initiatives],
  [
    'dq-03',
    (log) =>
      log.some((fact) => fact.kind === 'round' && fact.era === ERA_OF_LONG) ? { sign: 'long' } : undefined,
  ],
]

/** The question that fits, and why. There is always one. */
export function fittingQuestion(log: readonly Fact[], view: Told): Fitting {
  for (const [question, find] of FITTING) {
    const because = find(log, view)
    if (because) return { question, because }
  }
  return { question: 'dq-12', because: { sign: 'any' } }
}

function isUnion({ institution }: { institution: string }): boolean {
  return UNIONS.includes(institution)
}

function absorbed(_: readonly Fact[], { outcome }: Told): Sign | undefined {
  const power = outcome?.absorbedBy
  return power ? { sign: 'absorbed', power } : undefined
}

/** Who plays Russia and laid nothing in a round may ask what it should have held. */
function emptyHand(log: readonly Fact[], { viewer }: Told): Sign | undefined {
  if (viewer !== 'RU') return undefined
  const at = log.findIndex((fact) => fact.kind === 'passed' && fact.power === viewer)
  return at < 0 ? undefined : { sign: 'unplayed', round: roundAt(log, at) }
}

function severedFirst(log: readonly Fact[]): Sign | undefined {
  const [first] = severed(log)
  return first && { sign: 'severed', power: first.power, round: first.rounds[0] ?? 1 }
}

function dependent(_: readonly Fact[], { history }: Told): Sign | undefined {
  const worst = history.reduce<Told['history'][number] | undefined>(
    (most, row) => (row.dependence > (most?.dependence ?? 0) ? row : most),
    undefined,
  )
  if (!worst || worst.dependence < MUCH.dependence) return undefined
  return { sign: 'dependence', level: worst.dependence, power: heaviest(worst.weight) }
}

function heaviest(weight: Readonly<Record<Power, number>>): Power {
  const powers = Object.keys(weight) as Power[]
  return powers.reduce((most, one) => (weight[one] > weight[most] ? one : most))
}

function resisted(log: readonly Fact[]): Sign | undefined {
  const at = log.findIndex((fact) => fact.kind === 'resisted' && fact.cubes > 0)
  const fact = log[at]
  return fact?.kind === 'resisted'
    ? { sign: 'resisted', power: fact.power, round: roundAt(log, at) }
    : undefined
}

type Met = 'resignation' | 'sanctions' | 'withdrawal'

/** The event came, and was answered by more than standing aside. */
function answered(log: readonly Fact[], events: readonly string[], sign: Met): Sign | undefined {
  const did = log.some(
    (fact) =>
      fact.kind === 'responded' && fact.cubes + fact.oil > 0 && events.includes(fact.because.card ?? ''),
  )
  return did ? { sign } : undefined
}

function came(log: readonly Fact[], events: readonly string[], sign: Met): Sign | undefined {
  return log.some((fact) => fact.kind === 'round' && events.includes(fact.event)) ? { sign } : undefined
}

/** A Russian gun and a Chinese bank: each leads its domain at the end. */
function aligned(_: readonly Fact[], { contract }: Told): Sign | undefined {
  const { RU, CN, US, EU } = contract
  const gun = RU.security > Math.max(CN.security, US.security, EU.security)
  const bank = CN.economy > Math.max(RU.economy, US.economy, EU.economy)
  return gun && bank ? { sign: 'aligned' } : undefined
}

function premiums(log: readonly Fact[]): Sign | undefined {
  const count = log.filter(isPremium).length
  return count >= MUCH.premiums ? { sign: 'premium', count } : undefined
}

function initiatives(_: readonly Fact[], { launched }: Told): Sign | undefined {
  return launched.length >= MUCH.initiatives ? { sign: 'initiatives', count: launched.length } : undefined
}

/** The round in which the fact at a place of the log was told. */
function roundAt(log: readonly Fact[], at: number): number {
  const opened = log.slice(0, at + 1).findLast((fact) => fact.kind === 'round')
  return opened?.kind === 'round' ? opened.round : 1
}
