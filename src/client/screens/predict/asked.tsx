/** Beside the table: the question with its options, or what came out of the choice. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/index.ts'
import { answer } from './answers.ts'
import { Ask } from './ask.tsx'
import type { Question } from './questions.ts'
import { Reveal } from './reveal.tsx'

interface AskedProps {
  question: Question
  marked: string
  /** What was answered, once it was. */
  given: string | undefined
  worlds: number
  onMark: (option: string) => void
}

export function Asked({ question, marked, given, worlds, onMark }: AskedProps) {
  const head = useRef<HTMLHeadingElement>(null)
  // A new question, or what came out: whoever cannot see it begins there.
  useEffect(() => {
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'nearest' })
  }, [given])
  return (
    <section class="predict-asked-panel" aria-labelledby="predict-head">
      <h2 id="predict-head" tabIndex={-1} ref={head}>
        {given === undefined ? question.ask : t(question.silent ? 'ask.untold' : 'ask.done')}
      </h2>
      {given === undefined ? (
        <Ask
          question={question}
          marked={marked}
          onMark={onMark}
          onAnswer={(option) => answer(question, option)}
        />
      ) : (
        <>
          <p class="predict-asked">{question.ask}</p>
          <Reveal question={question} chosen={given} worlds={worlds} />
        </>
      )}
    </section>
  )
}
