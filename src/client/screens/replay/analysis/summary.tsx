/** How a seat was played: beside the levels, what cost most, the best choices, and luck and skill. */
import {
  type Appraisal,
  type Mistake,
  type Summary as SummaryOf,
  summaryOf,
} from '../../../../game/analysis/index.ts'
import type { Seat } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import type { Opened } from '../open/opened.ts'
import { roundWords } from '../place-words.ts'
import { LedgerPart } from './ledger.tsx'
import type { Looked } from './looking.ts'
import { figureText, judgedWords, spreadsOf, standingText } from './words.ts'

interface SummaryProps {
  game: Opened
  seat: Seat
  looked: Looked
}

export function Summary({ game, seat, looked }: SummaryProps) {
  const summary = summaryOf(seat, looked.appraisals, looked.confirmations)
  return (
    <section aria-labelledby="analysis-summary">
      <h3 id="analysis-summary">{t('analysis.summary', { seat })}</h3>
      {summary ? (
        <Summed game={game} looked={looked} summary={summary} />
      ) : (
        <p class="quiet">{t('analysis.summary.waits')}</p>
      )}
    </section>
  )
}

function Summed({ game, looked, summary }: Omit<SummaryProps, 'seat'> & { summary: SummaryOf }) {
  const { loss, error, worst, best, seat } = summary
  const { phase } = looked
  return (
    <>
      <p>
        <b>{standingText(summary)}</b>{' '}
        {t('analysis.standing.loss', { by: figureText(loss), error: figureText(error) })}{' '}
        {phase === 'done' ? undefined : <span class="quiet">{t('analysis.summary.more')}</span>}
      </p>
      <h4>{t('analysis.worst')}</h4>
      {worst.length === 0 ? <p class="quiet">{t('analysis.worst.none', { phase })}</p> : undefined}
      <ol>
        {worst.map(({ appraisal, confirmation }: Mistake) => (
          <One key={appraisal.step} game={game} appraisal={appraisal} confirmation={confirmation} />
        ))}
      </ol>
      <h4>{t('analysis.best')}</h4>
      {best.length === 0 ? <p class="quiet">{t('analysis.best.none', { phase })}</p> : undefined}
      <ol>
        {best.map((appraisal) => (
          <One key={appraisal.step} game={game} appraisal={appraisal} confirmation={undefined} />
        ))}
      </ol>
      {phase === 'done' ? (
        <LedgerPart key={seat} game={game} seat={seat} separates={summary.separates} />
      ) : undefined}
    </>
  )
}

interface OneProps {
  game: Opened
  appraisal: Appraisal
  confirmation: Mistake['confirmation'] | undefined
}

/** A choice in a line: where it was made, and what it was worth; a press goes there. */
export function One({ game, appraisal, confirmation }: OneProps) {
  const { replay, cursor } = game
  const { short } = judgedWords(appraisal, confirmation, spreadsOf(replay))
  const { step, decision } = appraisal
  return (
    <li>
      <button type="button" class="play-link" onClick={() => cursor.goTo({ step })}>
        {t('analysis.choice', { round: roundWords(replay, { step }), decision })}
      </button>{' '}
      {short}
    </li>
  )
}
