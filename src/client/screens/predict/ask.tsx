/** A question, beside the table at its place: its options are items of the menu that lies there. */
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { optionText } from './option-words.ts'
import type { Question } from './questions.ts'

interface AskProps {
  question: Question
  /** What is marked on the table; nothing chosen yet where it is none of the options. */
  marked: string
  onMark: (option: string) => void
  onAnswer: (option: string) => void
}

export function Ask({ question, marked, onMark, onAnswer }: AskProps) {
  const isMarked = question.options.some(({ id }) => id === marked)
  return (
    <>
      <RadioGroup
        legend={t('ask.options')}
        look="cards"
        value={marked}
        options={question.options.map((option) => ({
          value: option.id,
          title: optionText(question, option),
        }))}
        onChange={onMark}
      />
      <p class="predict-hint small quiet">{t('ask.hint')}</p>
      <Button
        class="predict-go"
        variant="primary"
        aria-disabled={!isMarked}
        onClick={() => (isMarked ? onAnswer(marked) : undefined)}
      >
        {t('ask.answer')}
      </Button>
    </>
  )
}
