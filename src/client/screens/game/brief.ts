/** What is told briefly, in one sentence each: the news of a round and the reveal of the powers' cards. */
import type { Fact } from '../../../game/index.ts'
import { cardText, factSentence, quoted, t } from '../../text/index.ts'

/** The news among these facts, if a round opens in them. */
export function newsNotice(facts: readonly Fact[]): string | undefined {
  const opened = facts.findLast((fact) => fact.kind === 'round')
  return opened && factSentence(opened)
}

/** How many offers and pressures lie on the table, and who played nothing; `undefined` where nothing was revealed. */
export function revealNotice(facts: readonly Fact[]): string | undefined {
  const offers = facts.filter((fact) => fact.kind === 'laid').length
  const pressures = facts.filter((fact) => fact.kind === 'pressed')
  if (offers + pressures.length === 0) return undefined
  const powers = [...new Set(pressures.map((fact) => fact.power))]
  return t('notice.reveal', { offers, pressures: pressures.length, powers })
}

/** Which cards left the viewer's hand, by these facts. */
export function handNotice(facts: readonly Fact[]): string | undefined {
  const gone = facts.flatMap((fact) => (fact.kind === 'discarded' ? cardText(fact.card).title : []))
  return gone.length > 0 ? t('notice.hand', { titles: quoted(gone), count: gone.length }) : undefined
}
