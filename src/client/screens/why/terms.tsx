/** A sum term by term; what is a number of the table itself can be asked on. */
import type { Power } from '../../../game/index.ts'
import { plain, signed, t } from '../../text/index.ts'
import { figureOf } from './figure-of.ts'
import type { PageProps } from './page.ts'
import type { Sum, Term } from './sums.ts'
import { termText } from './words.ts'

interface TermsProps extends Pick<PageProps, 'onAsk'> {
  sum: Sum
  power: Power | undefined
  /** What it comes to, where that is to be said. */
  total?: number
}

export function Terms({ sum, power, total, onAsk }: TermsProps) {
  return (
    <ul class="why-terms">
      {sum.map((term, place) => (
        <li key={place} class="why-term">
          <b class="numeric why-number">{term.why === 'printed' ? plain(term.by) : signed(term.by)}</b>
          <TermWords term={term} power={power} onAsk={onAsk} />
        </li>
      ))}
      {total === undefined ? undefined : (
        <li class="why-term" data-total>
          <b class="numeric why-number">{plain(total)}</b>
          <span>{t('why.sum')}</span>
        </li>
      )}
    </ul>
  )
}

function TermWords({ term, power, onAsk }: { term: Term } & Pick<TermsProps, 'power' | 'onAsk'>) {
  const words = termText(term, power)
  const figure = figureOf(term, power)
  if (!figure) return <span>{words}</span>
  return (
    <button type="button" class="why-on" onClick={() => onAsk({ figure })}>
      {words}
    </button>
  )
}
