/** What a game came to: who came where, and the tracks and the powers' weight over time. */
import type { View } from '../../../../game/index.ts'
import { seatLetters, seatName, t, trackName, trackShort } from '../../../text/index.ts'
import { Chart } from '../../../ui/chart.tsx'
import { tracks, weights } from '../../../ui/series.ts'
import { Standings } from '../../end/standings.tsx'
import '../../end/end.css'

export function CameTo({ view }: { view: View }) {
  return (
    <div class="replay-came-to">
      <Result view={view} />
      <figure>
        <figcaption class="eyebrow">{t('play.history.vectors')}</figcaption>
        <Chart curves={weights(view)} title={t('play.history.vectors')} name={seatName} short={seatLetters} />
      </figure>
      <figure>
        <figcaption class="eyebrow">{t('play.history.tracks')}</figcaption>
        <Chart curves={tracks(view)} title={t('play.history.tracks')} name={trackName} short={trackShort} />
      </figure>
    </div>
  )
}

/** The seats from first to last; nothing before the end. */
export function Result({ view }: { view: View }) {
  return view.outcome ? <Standings view={view} outcome={view.outcome} /> : null
}
