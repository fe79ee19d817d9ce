/** The round in short: the tracks that moved. */
import type { Fact } from '../../../game/index.ts'
import { plain, signed, t, trackName } from '../../text/index.ts'
import { tracksMoved } from '../../timeline/narration.ts'
import { Figure } from '../../ui/figure.tsx'
import { Icon } from '../../ui/icon.tsx'

/** The tracks that moved, from where to where. */
export function Summary({ facts }: { facts: readonly Fact[] }) {
  const moved = tracksMoved(facts)
  if (moved.length === 0) return <p class="quiet small">{t('reckoning.steady')}</p>
  return (
    <ul class="changes telling-summary" aria-label={t('reckoning.summary')}>
      {moved.map(({ track, from, to }) => (
        <li key={track} class="change" data-tone={to > from ? 'gain' : 'loss'} data-track={track}>
          <Icon name={`track-${track}`} />
          {trackName(track)}
          <Figure of={{ of: 'track', track }} value={to}>
            <b class="numeric">
              {plain(to)} ({signed(to - from)})
            </b>
          </Figure>
        </li>
      ))}
    </ul>
  )
}
