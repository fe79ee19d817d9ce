/** A number as a sum: what it began with and every change, or its parts; then what lies behind it. */
import type { Figure } from '../../../game/index.ts'
import { type TermId, t, termText } from '../../text/index.ts'
import type { FigureAnswer } from './answer.ts'
import { CauseList } from './cause-list.tsx'
import { FigureSum } from './figure-sum.tsx'
import type { PageProps } from './page.ts'
import { Value } from './value.tsx'

interface FigureProps extends PageProps {
  answer: FigureAnswer
}

export function FigurePage({ answer, told, onAsk }: FigureProps) {
  const { figure, value, behind } = answer
  const term = termOf(figure)
  const meaning = term && termText(term)?.definition
  return (
    <>
      <Value value={value} meaning={meaning} isDrafted={told.drafted !== undefined} />
      <section class="why-part" aria-labelledby="why-sum">
        <h3 id="why-sum" class="eyebrow">
          {t(answer.start ? 'why.came' : 'why.made')}
        </h3>
        <FigureSum answer={answer} told={told} onAsk={onAsk} />
      </section>
      <CauseList title={t('why.behind')} causes={behind} told={told} onAsk={onAsk} />
    </>
  )
}

/** The word of the glossary that says what the number is. */
function termOf(figure: Figure): TermId | undefined {
  switch (figure.of) {
    case 'track':
      return figure.track
    case 'oil':
      return 'treasury'
    case 'routes':
      return 'route'
    case 'score':
      return undefined
    case 'paid':
    case 'net':
      return 'net-benefits'
    default:
      return figure.of
  }
}
