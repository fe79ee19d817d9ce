/** A number as a sum: what it began with and every change, or its parts; then what lies behind it. */
import type { Figure } from '../../../game/index.ts'
import { plain, type TermId, t, termText } from '../../text/index.ts'
import type { FigureAnswer } from './answer.ts'
import { CauseList } from './cause-list.tsx'
import { ChangeRow, Row } from './change-row.tsx'
import type { PageProps } from './page.ts'
import { Terms } from './terms.tsx'
import { powerOf } from './words.ts'

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
        <Sum answer={answer} told={told} onAsk={onAsk} />
      </section>
      <CauseList title={t('why.behind')} causes={behind} told={told} onAsk={onAsk} />
    </>
  )
}

interface ValueProps {
  value: number
  meaning?: string | undefined
  isDrafted?: boolean
}

/** What stands on the screen, and what it means. */
export function Value({ value, meaning, isDrafted = false }: ValueProps) {
  return (
    <p class="why-value">
      <b class="numeric">{plain(value)}</b>
      <span class="small quiet">
        {isDrafted ? <strong>{t('why.drafted')}</strong> : undefined} {meaning}
      </span>
    </p>
  )
}

/** It adds up, line by line. */
function Sum({ answer, told, onAsk }: FigureProps) {
  const { figure, start, changes, drafted, parts, value } = answer
  if (!start) return <Terms sum={parts} power={powerOf(figure)} total={value} told={told} onAsk={onAsk} />
  return (
    <ol class="why-sum">
      {start.set ? (
        <ChangeRow change={start.set} number={plain(start.value)} told={told} onAsk={onAsk} />
      ) : (
        <Row number={plain(start.value)}>
          <p>{t('why.start')}</p>
        </Row>
      )}
      {changes.map((change) => (
        <ChangeRow key={change.at} change={change} told={told} onAsk={onAsk} />
      ))}
      {drafted.length > 0 ? (
        <>
          <Row number={plain(value - drafted.reduce((sum, { by }) => sum + by, 0))} total="part">
            <p>{t('why.now')}</p>
          </Row>
          {drafted.map((change) => (
            <ChangeRow key={change.at} change={change} told={told} onAsk={onAsk} />
          ))}
        </>
      ) : undefined}
      <Row number={plain(value)} total="all">
        <p>{t(drafted.length > 0 ? 'why.drafted' : changes.length > 0 ? 'why.sum' : 'why.still')}</p>
      </Row>
    </ol>
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
