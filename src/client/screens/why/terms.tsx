/** A sum term by term; what rests on a number of the table, or is a fact, can be asked on. */
import type { Power } from '../../../game/index.ts'
import type { Summand } from '../../state/why.ts'
import { plain, t } from '../../text/index.ts'
import { askOf } from './asking-on.ts'
import type { PageProps } from './page.ts'
import type { Sum } from './sums.ts'
import { byText, summandText, whenText } from './words.ts'

interface TermsProps extends PageProps {
  sum: Sum
  power: Power | undefined
  /** What it comes to, where that is to be said. */
  total?: number
}

export function Terms({ sum, total, ...props }: TermsProps) {
  return (
    <ul class="why-terms">
      {sum.map((term, place) => (
        <li key={place} class="why-term">
          <b class="numeric why-number">
            {'why' in term && term.why === 'printed' ? plain(term.by) : byText(term.by)}
          </b>
          <TermWords term={term} {...props} />
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

function TermWords({ term, power, told, onAsk }: Omit<TermsProps, 'sum' | 'total'> & { term: Summand }) {
  const words = summandText(term, told.log, power)
  const next = askOf(term, power)
  if (!next) return <span>{words}</span>
  return (
    <span>
      <button type="button" class="why-on" onClick={() => onAsk(next)}>
        {words}
      </button>{' '}
      {'fact' in term ? (
        <span class="small quiet">{whenText(told, told.log.indexOf(term.fact))}</span>
      ) : undefined}
    </span>
  )
}
