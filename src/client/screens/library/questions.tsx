/** Questions for the talk after a game: each with what the texts say to it, what to look for in the game, what to read. */
import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Loci } from '../../ui/loci.tsx'
import { Passages } from '../../ui/passages.tsx'
import { Fetched } from './fetched.tsx'
import { type Question, questions } from './files.ts'
import { Heading } from './heading.tsx'

export function QuestionsPage() {
  return (
    <div class="stack">
      <Heading>{t('reading.section.title', { section: 'questions' })}</Heading>
      <p class="story reading-lead">{t('reading.questions.lead')}</p>
      <p class="reading-screen">
        <Button onClick={() => print()}>{t('reading.questions.print')}</Button>{' '}
        <a class="button" href={hashOf({ at: 'history' })}>
          {t('first.history')}
        </a>
      </p>
      <Fetched from={questions}>
        {(all) => (
          <ol class="stack reading-questions">
            {all.map((question) => (
              <li key={question.id} class="card">
                <Asked question={question} />
              </li>
            ))}
          </ol>
        )}
      </Fetched>
    </div>
  )
}

function Asked({ question: { question, background, game, read, sources } }: { question: Question }) {
  return (
    <>
      <h3>{question}</h3>
      <p class="story">{background}</p>
      <p>
        <b>{t('reading.questions.game')}</b> {game}
      </p>
      <p class="reading-stands">
        <span>{t('reading.questions.read')}</span> <Loci at={read} />
      </p>
      <Passages
        class="reading-behind"
        listClass="reading-passages"
        summary={t('reading.questions.behind', { count: sources.length })}
        sources={sources}
      />
    </>
  )
}
