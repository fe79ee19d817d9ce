/** Right of the map: what a commitment would bring, a promise to weigh, or how a power stands. While a round is told, that. */
import type { Preview } from '../../../../game/index.ts'
import { Rating } from '../advice/rating.tsx'
import type { Asking } from '../advice/use-advice.ts'
import { Pledge } from '../dock/pledge.tsx'
import { ForecastPanel } from '../forecast/forecast-panel.tsx'
import type { Play } from '../play.ts'
import { HistoryPanel } from './history-panel.tsx'
import { AimPanel, Relations } from './power-panels.tsx'
import type { Layout } from './use-layout.ts'

interface AfterProps {
  play: Play
  /** Exact consequences of the draft, where the rules can tell them. */
  foreseen: Preview | undefined
  /** What an adviser thinks of the draft, if one was asked. */
  rated: Asking['rated']
  layout: Layout
}

export function After({ play, foreseen, rated, layout }: AfterProps) {
  const { view, menu } = play
  if (foreseen)
    return <ForecastPanel play={play} preview={foreseen} layout={layout} rating={<Rating rated={rated} />} />
  if (view.viewer !== 'KZ' && view.viewer !== 'observer') {
    return (
      <>
        <AimPanel view={view} power={view.viewer} folds={layout === 'narrow'} />
        {layout === 'narrow' ? undefined : <Relations view={view} power={view.viewer} />}
      </>
    )
  }
  if (layout === 'narrow') return null
  return menu?.decision === 'pledge' ? <Pledge play={play} /> : <HistoryPanel table={view} />
}
