/** Two lines of a game side by side: what a seat could expect in the one that is shown, and in another. */
import { useEffect, useState } from 'preact/hooks'
import type { Seat } from '../../../../game/vocabulary.ts'
import { type AnalysisRun, startAnalysis } from '../../../session/analysis/analysis.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import type { Opened } from '../open/opened.ts'
import { besideOf } from './graph.ts'
import type { Looked } from './looking.ts'
import { marginText } from './words.ts'

interface BesideProps {
  game: Opened
  seat: Seat
  looked: Looked
  /** The line it is shown beside: a branch, or the game itself. */
  other: string | undefined
  name: string
}

export function Beside({ game, seat, looked, other, name }: BesideProps) {
  const [run, setRun] = useState<AnalysisRun>()
  const { file } = game.replay
  useEffect(() => () => run?.stop(), [run])
  const ask = () =>
    setRun(startAnalysis({ file, seats: [], ...(other === undefined ? {} : { branch: other }) }))
  if (!run) {
    return (
      <Button class="replay-part" variant="quiet" onClick={ask}>
        {t('analysis.beside.ask', { name })}
      </Button>
    )
  }
  return <Both run={run} seat={seat} looked={looked} name={name} />
}

interface BothProps extends Pick<BesideProps, 'seat' | 'looked' | 'name'> {
  run: AnalysisRun
}

function Both({ run, seat, looked, name }: BothProps) {
  const { phase, outlooks } = run.state.value
  const lines = besideOf(looked.outlooks, outlooks, seat)
  const { own, other } = lines.ends
  const words =
    own === undefined || other === undefined
      ? t(phase === 'failed' ? 'analysis.beside.failed' : 'analysis.progress.begins')
      : t('analysis.beside', { seat, own: marginText(own), other: marginText(other), name })
  return (
    <figure class="replay-beside" data-seat={seat} aria-busy={phase === 'running' || undefined}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line x1={0} x2={100} y1={lines.zero} y2={lines.zero} />
        <polyline class="replay-beside-other" points={lines.other} />
        <polyline points={lines.own} />
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  )
}
