/** Facts to sentences: what changed, from what to what, and why. */

import { type Fact, TRACK_OF } from '../../game/vocabulary.ts'
import { cardText, responseText } from './cards.ts'
import { findComplete, t } from './messages.ts'
import { aimText } from './names.ts'
import { ruleText } from './rules.ts'
import { plain, signed } from './write.ts'

/**
 * One fact as a sentence, its reason within. `before` are the facts that went before it in the same round: where they
 * say more of the why (cubes a power got, what a net benefit is made of), the sentence tells it.
 */
export function factSentence(fact: Fact, before: readonly Fact[] = []): string {
  const values = { ...ownValues(fact), ...reasonValues(fact), ...contextValues(fact, before) }
  // A message that wants a value we have not falls through to a more general one.
  for (const key of keysOf(fact)) {
    const text = findComplete(key, values)
    if (text !== undefined) return isCut(fact) ? t('fact.cut', { ...values, sentence: text }) : text
  }
  return t('because', reasonValues(fact))
}

/** The reason alone: the rule's title, with the card it worked through. */
export function factReason(fact: Reasoned): string {
  return t(fact.because.card ? 'because.card' : 'because', reasonValues(fact))
}

export interface ChangeText {
  /** What moved: `Prosperity`, `Moscow’s trust`. */
  label: string
  /** Where from and to, with a true minus; absent for what has no levels. */
  from?: string
  to?: string
}

/** A change as a label with its two levels, for showing beside a sentence; `undefined` for facts that are none. */
export function changeText(fact: Fact): ChangeText | undefined {
  const label = findComplete(`change.${fact.kind}`, ownValues(fact))
  if (label === undefined) return undefined
  return 'from' in fact ? { label, from: plain(fact.from), to: plain(fact.to) } : { label }
}

/** From the most particular to the most general: kind and rule, kind and card, kind. */
function keysOf(fact: Fact): string[] {
  if (fact.kind === 'ended') return [`fact.ended.${fact.ending}`]
  const kind = `fact.${fact.kind}`
  const byRule = `${kind}.${fact.because.rule}`
  if (isSwallowed(fact)) {
    const still = `fact.still.${fact.kind}`
    return fact.because.card ? [`${still}.card`, still] : [still]
  }
  return fact.because.card ? [byRule, `${kind}.card`, kind] : [byRule, kind]
}

/** Whether a number's range took all that was asked. */
function isSwallowed(fact: Fact): boolean {
  return 'from' in fact && fact.asked !== undefined && fact.from === fact.to
}

/** Whether it took some. */
function isCut(fact: Fact): boolean {
  return 'from' in fact && fact.asked !== undefined && fact.from !== fact.to
}

type Loose = Record<string, string | number>
type Reasoned = Pick<Fact, 'because'>

/** What facts of earlier rules do not tell. */
const UNTOLD_ONCE = { vectors: 'no' } as const

/** The fact's own numbers and names; yes and no as words, numbers that may lie below 0 with a true minus. */
function ownValues(fact: Fact): Loose {
  const values: Loose = fact.kind === 'net' ? { ...UNTOLD_ONCE } : {}
  for (const [name, value] of Object.entries(fact)) {
    if (typeof value === 'boolean') values[name] = value ? 'yes' : 'no'
    else if (typeof value === 'number' || typeof value === 'string') values[name] = value
  }
  if ('from' in fact) {
    values.move = fact.to > fact.from ? 'up' : 'down'
    values.from = plain(fact.from)
    values.asked = signed(fact.asked ?? 0)
    values.edge = (fact.asked ?? 0) < 0 ? 'low' : 'high'
    values.to = plain(fact.to)
  }
  if (fact.kind === 'benefit') values.offer = cardText(fact.offer).title
  if (fact.kind === 'score') values.by = plain(fact.by)
  if (fact.kind === 'attended') values.missing = Math.max(0, fact.expected - fact.cubes)
  if (fact.kind === 'drew' || fact.kind === 'discarded') {
    values.drawn = cardText(fact.card).title
    values.seat = fact.only
  }
  if (fact.kind === 'joined' || fact.kind === 'left') {
    values.institution = cardText(fact.institution).title
  }
  if (fact.kind === 'round') values.event = cardText(fact.event).title
  if (fact.kind === 'aim') values.aim = aimText(fact.aim).title
  if (fact.kind === 'ended' && fact.by) values.power = fact.by
  if (fact.kind === 'responded' && fact.because.card) {
    values.response = responseText(fact.because.card, fact.response).title
  }
  return values
}

function reasonValues(fact: Reasoned): Loose {
  const { rule, card } = fact.because
  const title = ruleText(rule).title
  return card ? { why: title, rule: title, card: cardText(card).title } : { why: title, rule: title }
}

/** What the facts before it know of its cause. */
function contextValues(fact: Fact, before: readonly Fact[]): Loose {
  const cause = before.findLast((one) => isCause(one, fact))
  if (!cause) return {}
  const { kind: _kind, because: _because, ...rest } = cause
  const values: Loose = cause.kind === 'net' ? { ...UNTOLD_ONCE } : {}
  for (const [name, value] of Object.entries(rest)) {
    if (name in fact) continue
    if (typeof value === 'boolean') values[name] = value ? 'yes' : 'no'
    else if (typeof value === 'number' || typeof value === 'string') values[name] = value
  }
  return values
}

function isCause(one: Fact, fact: Fact): boolean {
  const power = 'power' in fact ? fact.power : undefined
  switch (fact.because.rule) {
    case 'expectation':
    case 'envoy':
      return fact.kind === 'trust' && one.kind === 'attended' && one.power === power
    case 'pledge-kept':
    case 'pledge-broken':
      return fact.kind === 'trust' && one.kind === 'promise' && one.power === power
    case 'resisted':
      return one.kind === 'resisted' && one.because.card === fact.because.card
    case 'severance':
      return fact.kind === 'track' && one.kind === 'trust' && one.because.rule === 'severance'
    case 'net-benefits':
      return fact.kind === 'track' && one.kind === 'net' && TRACK_OF[one.domain] === fact.track
    default:
      return false
  }
}
