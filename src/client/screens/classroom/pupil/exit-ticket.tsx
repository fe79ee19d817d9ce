/** The exit ticket: two questions, handed in once. */
import { useState } from 'preact/hooks'
import { EXIT_QUESTIONS, type ExitQuestion, LONGEST_ANSWER } from '../../../../game/wire/index.ts'
import { selector, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { InRoom } from '../room-place.tsx'
import { useRoomAct } from '../use-room-act.ts'

export function ExitTicket({ online, own }: InRoom<'pupil'>) {
  const acting = useRoomAct(online)
  const [answers, setAnswers] = useState<Readonly<Record<ExitQuestion, string>>>({
    otherwise: '',
    'left-out': '',
  })
  if (own.handedIn) {
    return (
      <p class="panel class-form" role="status">
        {t('room.exit.done')}
      </p>
    )
  }
  const isEmpty = EXIT_QUESTIONS.every((one) => answers[one].trim() === '')
  const handIn = () => {
    const [first, second] = EXIT_QUESTIONS
    void acting.act({ do: 'hand-in', answers: [line(answers[first]), line(answers[second])] })
  }
  return (
    <form
      class="panel class-form"
      aria-labelledby="room-exit"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) handIn()
      }}
    >
      <h2 id="room-exit">{t('room.exit')}</h2>
      {EXIT_QUESTIONS.map((one) => (
        <label key={one} class="field">
          <span>{t('room.exit.question', { question: selector(one) })}</span>
          <textarea
            rows={3}
            dir="auto"
            maxLength={LONGEST_ANSWER}
            value={answers[one]}
            onInput={(event) => {
              const { value } = event.currentTarget
              setAnswers((before) => ({ ...before, [one]: value }))
            }}
          />
        </label>
      ))}
      <p class="quiet small">{t('room.exit.note')}</p>
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      <Button submit variant="primary" aria-disabled={isEmpty || acting.pending.includes('hand-in')}>
        {t('room.exit.hand-in')}
      </Button>
    </form>
  )
}

/** As it is handed in: a line, whatever was typed between words. */
function line(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
