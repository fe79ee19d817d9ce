/** The question that fits what happened in this game, and the way to all of them. */
import type { Fact, View } from '../../../game/index.ts'
import { go } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { useFetched } from '../../text/sources.ts'
import { Button } from '../../ui/button.tsx'
import { Loci } from '../../ui/loci.tsx'
import { questions } from './files.ts'
import { Part } from './part.tsx'
import { fittingQuestion } from './question.ts'

interface QuestionProps {
  log: readonly Fact[]
  view: View
}

export function QuestionPart({ log, view }: QuestionProps) {
  const all = useFetched(questions, undefined)
  const { question: id, because } = fittingQuestion(log, view)
  const found = all?.find((one) => one.id === id)
  if (!found) return null
  return (
    <Part title={t('end.question')} stays>
      <p class="small quiet">{t('end.question.because', { ...because })}</p>
      <p class="story end-question">{found.question}</p>
      <p>{found.background}</p>
      <p>
        <b>{t('end.question.game')}</b> {found.game}
      </p>
      <p class="small">
        {t('end.question.read')} <Loci at={found.read} />
      </p>
      <p>
        <Button variant="quiet" onClick={() => go({ at: 'library', section: 'questions' })}>
          {t('end.question.all')}
        </Button>
      </p>
    </Part>
  )
}
