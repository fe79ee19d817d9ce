/** The tables of the room: how far each is, whom it waits for, and the way on for one that stands. */
import type { RoomTable, RoomView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { slowestFirst } from '../progress.ts'
import { Sure } from '../sure.tsx'
import type { RoomActing } from '../use-room-act.ts'

interface TablesProps {
  room: RoomView
  acting: RoomActing
}

export function Tables({ room, acting }: TablesProps) {
  const tables = slowestFirst(room.tables)
  return (
    <section class="panel class-form" aria-labelledby="room-tables">
      <h2 id="room-tables">{t('room.tables')}</h2>
      <ul class="class-tables">
        {tables.map((table) => (
          <li key={table.table}>
            <Row table={table} isPlaying={room.phase === 'playing'} acting={acting} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ table, isPlaying, acting }: { table: RoomTable; isPlaying: boolean; acting: RoomActing }) {
  const { table: number, round, rounds, waitsFor, phase } = table
  return (
    <>
      <span>
        <b>{t('room.table', { table: number })}</b>{' '}
        <span class="small">{t('room.tables.state', { phase, round, rounds, seats: waitsFor })}</span>
      </span>
      {isPlaying && (phase === 'playing' || phase === 'paused') ? (
        // It stays while the table waits for nobody, or stands because nobody of its people is there: a question that the
        // teacher is asked must not go from under the pointer, and a table that stands is the one it is for.
        <Sure
          variant="quiet"
          disabled={waitsFor.length === 0}
          label={t('room.advance.of', { table: number })}
          question={t('room.advance.sure')}
          yes={t('room.advance.yes')}
          onYes={() => void acting.act({ do: 'advance', table: number })}
        >
          {t('room.advance')}
        </Sure>
      ) : undefined}
    </>
  )
}
