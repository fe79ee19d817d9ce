/** The turning points of a game, named by what changed, each leading to its place. */
import type { TurningPoint } from '../../../../game/analysis/index.ts'
import { t } from '../../../text/index.ts'
import type { Opened } from '../open/opened.ts'
import { roundWords } from '../place-words.ts'
import type { Looking } from './looking.ts'
import { turnPlace } from './turn-place.ts'
import { turningText } from './words.ts'

export function Turns({ game, looking }: { game: Opened; looking: Looking }) {
  const points = looking.turns.value
  const { phase } = looking.state.value
  return (
    <section aria-labelledby="analysis-turns">
      <h3 id="analysis-turns">{t('analysis.turns')}</h3>
      {points.length === 0 ? <p class="quiet">{t('analysis.turns.none', { phase })}</p> : undefined}
      <ol class="replay-turns">
        {points.map((point) => (
          <Turn key={point.step} game={game} point={point} />
        ))}
      </ol>
    </section>
  )
}

function Turn({ game: { cursor, replay, timeline }, point }: { game: Opened; point: TurningPoint }) {
  const place = turnPlace(timeline.value, point)
  return (
    <li data-seat={point.seat}>
      <button type="button" class="play-link" onClick={() => cursor.goTo(place)}>
        {roundWords(replay, place)}
      </button>{' '}
      {turningText(point)}
    </li>
  )
}
