/** How the country stands, on the wall of a delegation: the news, the tracks, and what the powers have laid. */
import { TRACKS, type View } from '../../../../game/vocabulary.ts'
import { cardText, seatLetters, t, trackName } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'

export function Country({ view }: { view: View }) {
  return (
    <section aria-label={t('room.wall.country')}>
      <p class="wall-news">{cardText(view.event).title}</p>
      <ul class="wall-tracks">
        {TRACKS.map((track) => (
          <li key={track} data-track={track}>
            <span>{trackName(track)}</span> <b class="numeric">{view.tracks[track]}</b>
          </li>
        ))}
        <li>
          <span>{t('room.measure', { of: 'dependence', power: 'RU' })}</span>{' '}
          <b class="numeric">{view.dependence}</b>
        </li>
      </ul>
      {view.decision === 'attention' ? <Cards view={view} /> : undefined}
    </section>
  )
}

/** Cards that fit. */
const CARDS = 6

/** What the powers have laid, with the cubes an offer takes, or the mark of a pressure: it lies open. */
function Cards({ view }: { view: View }) {
  return (
    <ul class="wall-cards">
      {view.laid.slice(0, CARDS).map(({ card, kind, power, price }) => (
        <li key={card} data-seat={power}>
          <span>
            <b>{seatLetters(power)}</b> {cardText(card).title}
          </span>
          {kind === 'pressure' ? (
            <b class="wall-pressure" role="img" aria-label={t('room.wall.pressure')}>
              !
            </b>
          ) : (
            <Cubes count={price} />
          )}
        </li>
      ))}
    </ul>
  )
}
