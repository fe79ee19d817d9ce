/** A sum that a screen makes of its own, term by term. */
import { t } from '../../text/index.ts'
import type { SumAnswer } from './answer.ts'
import type { PageProps } from './page.ts'
import { totalOf } from './sums.ts'
import { Terms } from './terms.tsx'
import { Value } from './value.tsx'

export function SumPage({ answer, ...props }: PageProps & { answer: SumAnswer }) {
  const { sum, power } = answer
  const value = totalOf(sum)
  return (
    <>
      <Value value={value} isDrafted={props.told.drafted !== undefined} />
      <section class="why-part">
        <h3 class="eyebrow">{t('why.made')}</h3>
        <Terms sum={sum} power={power} total={value} {...props} />
      </section>
    </>
  )
}
