/** "What would you do?": questions in the record of history, each at its place on the table; then what was done, and why. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { openHelp, openSettings } from '../../state/overlay.ts'
import { go } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { fetchSources } from '../../text/sources.ts'
import { openCursor } from '../../timeline/cursor.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { AtOnce } from '../../ui/use-late.ts'
import { NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'
import { PlayScreen } from '../play/play-screen.tsx'
import { answers, answerTo, beginAgain, firstOpen } from './answers.ts'
import { Asked } from './asked.tsx'
import { sessionAt, sessionFor } from './at-question.ts'
import { Foot } from './foot.tsx'
import { loadPredicting, type Predicting, type Question } from './questions.ts'
import { Score } from './score.tsx'
import './predict.css'

type Loaded = Predicting | 'failed' | undefined

export function PredictScreen() {
  const [loaded, setLoaded] = useState<Loaded>()
  const load = () => {
    setLoaded(undefined)
    loadPredicting().then(setLoaded, (error: unknown) => {
      console.error(error)
      setLoaded('failed')
    })
  }
  useEffect(load, [])
  useEffect(() => {
    fetchSources()
    if (loaded) beginAtHeading()
  }, [loaded])
  if (loaded === 'failed') return <NotLoaded text={t('app.trouble.loading')} onAgain={load} />
  if (loaded) return <Questions {...loaded} />
  return <OnItsWay />
}

/** One after another, from the first that has no answer; the one just answered stands until one goes on. */
function Questions(all: Predicting) {
  const { questions } = all
  const open = firstOpen(questions, answers.value)
  const [at, setAt] = useState(open)
  // Whoever begins again begins at the first.
  const here = Math.min(at, open)
  const question = questions[here]
  if (!question) {
    const again = () => {
      beginAgain()
      setAt(0)
    }
    return <Score questions={questions} onAgain={again} />
  }
  return <OnTable all={all} question={question} number={here + 1} onNext={() => setAt(here + 1)} />
}

interface OnTableProps {
  all: Predicting
  question: Question
  number: number
  onNext: () => void
}

function OnTable({ all: { replay, questions, worlds }, question, number, onNext }: OnTableProps) {
  const given = answerTo(question, answers.value)
  const [mark, setMark] = useState({ question: '', option: '' })
  const marked = mark.question === question.id ? mark.option : ''
  const session = useMemo(() => sessionFor(replay, question), [replay, question])
  const items = question.options.find(({ id }) => id === (given ? question.played : marked))?.items
  const now = useMemo(() => sessionAt(session, question, items ?? []), [session, question, items])
  const cursor = useMemo(() => openCursor(now, { step: question.step }), [])
  useEffect(() => () => cursor.close(), [cursor])
  useEffect(() => {
    cursor.lookThrough(now)
    cursor.goTo({ step: question.step })
  }, [cursor, now])
  const beside = (
    <Asked
      key={question.id}
      {...{ question, marked, given, worlds }}
      onMark={(option) => setMark({ question: question.id, option })}
    />
  )
  return (
    <div class="predict">
      <AtOnce.Provider value={true}>
        <PlayScreen
          cursor={cursor}
          foot={<Foot {...{ question, number, given, marked, onNext }} count={questions.length} />}
          hidesDeeds
          beside={beside}
          onOpenHelp={openHelp}
          onOpenSettings={openSettings}
          onLeave={leave}
        />
      </AtOnce.Provider>
    </div>
  )
}

const leave = () => go({ at: 'start' })
