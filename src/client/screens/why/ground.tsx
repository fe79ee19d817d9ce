/** What a rule stands on, in a few marks: texts with their paragraphs, its card, or the game's own making. */
import { citedBy, type Fact } from '../../../game/index.ts'
import { t } from '../../text/index.ts'
import { Loci, placesOf } from '../../ui/loci.tsx'

export function Ground({ fact }: { fact: Fact }) {
  const { card, rule, own } = citedBy(fact.because, fact)
  const at = placesOf([...rule, ...card])
  if (at.length > 0) return <Loci at={at} />
  return own ? <span>{t('why.own')}</span> : null
}
