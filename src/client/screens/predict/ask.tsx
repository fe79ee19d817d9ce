/** A question's options beside the table at its place: items of the menu that lies there. Enter takes what is marked. */
import { announce } from '../../state/announcements.ts'
import { t } from '../../text/index.ts'
import { inOrder, optionText } from './option-words.ts'
import type { Question } from './questions.ts'

/** The button that sends it stands in the dock's place. */
export const FORM = 'predict-form'

interface AskProps {
  question: Question
  /** What is marked on the table; empty where nothing is. */
  marked: string
  onMark: (option: string) => void
  onAnswer: (option: string) => void
}

export function Ask({ question, marked, onMark, onAnswer }: AskProps) {
  const send = (event: Event) => {
    event.preventDefault()
    if (marked) onAnswer(marked)
    else announce(t('ask.none'))
  }
  return (
    <form id={FORM} class="predict-form" onSubmit={send}>
      <fieldset class="predict-options">
        <legend class="eyebrow">{t('ask.options')}</legend>
        {inOrder(question).map((option) => (
          <label key={option.id} class="predict-option">
            <input
              type="radio"
              name="option"
              value={option.id}
              checked={option.id === marked}
              onChange={() => onMark(option.id)}
            />
            <span>{optionText(question, option)}</span>
          </label>
        ))}
      </fieldset>
      <p class="predict-hint small quiet">{t('ask.hint')}</p>
    </form>
  )
}
