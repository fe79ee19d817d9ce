/** The margins of all seats as a table: what the graph shows, for who listens. */
import { SEATS } from '../../../../game/vocabulary.ts'
import { seatLetters, seatName, t } from '../../../text/index.ts'
import type { Opened } from '../open/opened.ts'
import { placeWords } from '../place-words.ts'
import type { Looked } from './looking.ts'
import { marginText } from './words.ts'

export function MarginsTable({ game, looked }: { game: Opened; looked: Looked }) {
  const { replay, timeline, cursor } = game
  const outlooks = [...looked.outlooks].sort((a, b) => a.step - b.step)
  return (
    <details>
      <summary>{t('analysis.table')}</summary>
      {outlooks.length === 0 ? <p class="quiet">{t('analysis.table.empty')}</p> : undefined}
      <table class="replay-margins-table numeric">
        <thead>
          <tr>
            <th scope="col">{t('analysis.table.place')}</th>
            {SEATS.map((seat) => (
              <th key={seat} scope="col">
                <abbr title={seatName(seat)}>{seatLetters(seat)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outlooks.map(({ step, margins }) => (
            <tr key={step}>
              <th scope="row">
                <button type="button" class="play-link" onClick={() => cursor.goTo({ step })}>
                  {placeWords(replay, timeline.value, { step })}
                </button>
              </th>
              {SEATS.map((seat) => (
                <td key={seat}>{marginText(margins[seat])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
