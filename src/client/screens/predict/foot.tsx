/** In the dock's place: how far one has come, and the way on. */
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { FORM } from './ask.tsx'
import type { Question } from './questions.ts'

interface FootProps {
  question: Question
  number: number
  count: number
  marked: string
  /** What was answered, once it was. */
  given: string | undefined
  onNext: () => void
}

export function Foot({ question, number, count, marked, given, onNext }: FootProps) {
  const { years } = question
  return (
    <section class="predict-foot panel" aria-label={t('ask.title')}>
      <p>
        <b>{t('ask.title')}</b> {t('ask.number', { number, count, years })}
      </p>
      <progress max={count} value={number} aria-label={t('ask.progress')} />
      {/* Two buttons: one that became the other under a press would be pressed as both. */}
      {given === undefined ? (
        <Button key="answer" submit form={FORM} variant="primary" aria-disabled={marked === ''}>
          {t('ask.answer')}
        </Button>
      ) : (
        <Button key="next" variant="primary" onClick={onNext}>
          {t(number === count ? 'ask.to.score' : 'ask.next')}
        </Button>
      )}
    </section>
  )
}
