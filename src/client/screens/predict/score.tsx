/** How often one chose as the record has it, question by question; and that this says nothing of who was right. */
import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/address.ts'
import { HISTORY, replayHash } from '../../state/replay-address.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { answers, answerTo, sameAsRecord } from './answers.ts'
import { opinionOn } from './opinion.ts'
import { optionText } from './option-words.ts'
import type { Question } from './questions.ts'

interface ScoreProps {
  questions: readonly Question[]
  onAgain: () => void
}

export function Score({ questions, onAgain }: ScoreProps) {
  useEffect(() => beginAtHeading(), [])
  const same = sameAsRecord(questions, answers.value)
  return (
    <main id="main" tabIndex={-1} class="predict-score">
      <h1 tabIndex={-1}>{t('ask.score.title')}</h1>
      <p class="predict-count">{t('ask.score', { same, count: questions.length })}</p>
      <p class="story">{t('ask.score.note')}</p>
      <div class="predict-ways">
        <a class="button" data-variant="primary" href={replayHash({ of: { id: HISTORY } })}>
          {t('ask.score.replay')}
        </a>
        <Button onClick={onAgain}>{t('ask.score.again')}</Button>
        <Button onClick={() => print()}>{t('ask.score.print')}</Button>
        <a class="button" data-variant="quiet" href={hashOf({ at: 'start' })}>
          {t('ask.leave')}
        </a>
      </div>
      <ol class="predict-list">
        {questions.map((question) => (
          <li key={question.id} class="card">
            <Answered question={question} />
          </li>
        ))}
      </ol>
    </main>
  )
}

function Answered({ question }: { question: Question }) {
  const given = answerTo(question, answers.value)
  const named = (id: string | undefined) => {
    const option = question.options.find((one) => one.id === id)
    return option ? optionText(question, option) : ''
  }
  const opinion = opinionOn(question)
  return (
    <>
      <p class="predict-asked">{question.ask}</p>
      <dl>
        <dt>{t('ask.score.own')}</dt>
        <dd>{named(given)}</dd>
        <dt>{t('ask.score.record')}</dt>
        <dd>{given === question.played ? t('ask.score.same') : named(question.played)}</dd>
        <dt>{t('ask.score.search')}</dt>
        <dd>
          {opinion?.kind === 'different'
            ? named(opinion.best.id)
            : t('ask.score.opinion', { kind: opinion?.kind ?? 'even' })}
        </dd>
      </dl>
      <p class="small">
        <a href={replayHash({ of: { id: HISTORY }, place: { step: question.step }, eyes: 'KZ' })}>
          {t('ask.score.place', { years: question.years })}
        </a>
      </p>
    </>
  )
}
