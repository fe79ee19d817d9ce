/** A delegation's table on the wall: how the country stands, what is asked, and what is proposed. */
import { t } from '../../../text/index.ts'
import { useTable } from '../pupil/use-table.ts'
import { RoomClock } from '../room-clock.tsx'
import type { InRoom } from '../room-place.tsx'
import { codeText } from '../words.ts'
import { Country } from './wall-country.tsx'
import { Vote } from './wall-vote.tsx'

export function WallDelegation({ online, room, own }: InRoom<'projector'>) {
  const { table } = useTable(own.at)
  const view = table?.game.value?.moments.value.at(-1)?.view
  const end = online.end.value
  return (
    <main id="main" tabIndex={-1} class="wall-delegation">
      <header class="wall-head">
        <h1 tabIndex={-1}>
          {view
            ? t('room.wall.round', { round: view.round, rounds: view.scenario.rounds.length, over: 'no' })
            : ''}
        </h1>
        <p>
          {end ? <RoomClock end={end} /> : undefined} {codeText(room.code)}
        </p>
      </header>
      {room.note?.text ? (
        <p class="wall-note" dir="auto">
          {room.note.text}
        </p>
      ) : undefined}
      <div class="wall-two">
        {view ? <Country view={view} /> : <span />}
        <Vote online={online} room={room} view={view} />
      </div>
    </main>
  )
}
