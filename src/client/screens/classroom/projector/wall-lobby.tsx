/** Before the cards are dealt: how one comes in, and who has. */
import { t } from '../../../text/index.ts'
import type { InRoom } from '../room-place.tsx'
import { nickText } from '../words.ts'
import { Entrance } from './entrance.tsx'

/** Names that fit on the wall, the longest whole; of more, those who came last. */
const NAMES = 22

export function WallLobby({ room }: InRoom<'projector'>) {
  const shown = room.pupils.slice(-NAMES)
  const more = room.pupils.length - shown.length
  return (
    <main id="main" tabIndex={-1} class="wall-lobby">
      <Entrance code={room.code} />
      <section class="wall-here" aria-labelledby="wall-here">
        <h1 id="wall-here" tabIndex={-1}>
          {t('room.wall.here', { count: room.pupils.length })}
        </h1>
        <ul class="wall-names">
          {shown.map(({ pupil, nick, here }) => (
            <li key={pupil} data-here={here} dir="auto">
              {nickText(nick)}
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{t('room.wall.more', { count: more })}</p> : undefined}
      </section>
    </main>
  )
}
