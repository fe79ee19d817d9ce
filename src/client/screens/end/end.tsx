/** How a game ended: who came where and by what, what history did, what to talk over, and the ways to play on. */
import type { ComponentChildren } from 'preact'
import type { OwnGame } from '../../state/open-game.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { Aims } from './aims.tsx'
import './end.css'
import { Head } from './head.tsx'
import { HistoryPart } from './history.tsx'
import { LookThrough } from './look-through.tsx'
import { Notable } from './notable.tsx'
import { PassOn } from './pass-on.tsx'
import { Path } from './path.tsx'
import { PlayAgain } from './play-again.tsx'
import { pointsBySource } from './points.ts'
import { PointsPart } from './points.tsx'
import { QuestionPart } from './question.tsx'
import { Standings } from './standings.tsx'
import { Verdicts } from './verdicts.tsx'
import { Ways } from './ways.tsx'

interface EndScreenProps {
  cursor: Cursor
  own: OwnGame | undefined
  /** What else there is to say of this game, and to do with it. */
  after?: ComponentChildren
  onOpenLog: () => void
  /** Back to the board as it stands. */
  onBack: () => void
}

export function EndScreen({ cursor, own, after, onOpenLog, onBack }: EndScreenProps) {
  const { view, log } = cursor.shown.value
  const { outcome } = view
  if (!outcome) return null
  const facts = log()
  const points = pointsBySource(facts)
  return (
    <main id="main" tabIndex={-1} class="end">
      <Head view={view} outcome={outcome} points={points} />
      <Ways own={own} onOpenLog={onOpenLog} onBack={onBack} />
      <div class="end-grid">
        <div class="stack">
          <Standings view={view} outcome={outcome} />
          <Verdicts view={view} log={facts} />
          <Aims outcome={outcome} />
          <Notable log={facts} history={view.history} />
        </div>
        <div class="stack">
          <PointsPart view={view} outcome={outcome} points={points} log={facts} />
          {own ? <LookThrough /> : undefined}
          <Path view={view} />
        </div>
      </div>
      {own ? (
        <div class="end-grid end-own">
          <PlayAgain own={own} view={view} />
          <PassOn own={own} view={view} />
        </div>
      ) : undefined}
      {after}
      <QuestionPart log={facts} view={view} />
      <HistoryPart log={facts} view={view} />
    </main>
  )
}
