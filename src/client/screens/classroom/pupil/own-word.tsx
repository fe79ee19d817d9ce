/** The word that brings a pupil back on another phone. */
import type { SeatWord } from '../../../../game/wire/index.ts'
import { t, wordText } from '../../../text/index.ts'

export function OwnWord({ word }: { word: SeatWord }) {
  return (
    <section class="panel class-form" aria-labelledby="room-word">
      <h2 id="room-word" class="eyebrow">
        {t('room.lobby.word')}
      </h2>
      <p class="class-word">{wordText(word)}</p>
      <p class="quiet small">{t('room.lobby.word.note')}</p>
    </section>
  )
}
