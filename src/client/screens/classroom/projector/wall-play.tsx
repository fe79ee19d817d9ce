/** While they play: the time that is left, how far the tables are, and how one still comes in. */
import { SEATS, type Seat } from '../../../../game/vocabulary.ts'
import type { RoomTable, RoomView } from '../../../../game/wire/index.ts'
import { isReachable } from '../../../state/online/server-addresses.ts'
import { list, seatLetters, t } from '../../../text/index.ts'
import { shownAddress } from '../join-address.ts'
import { isOver, roundsOf, shareOf } from '../progress.ts'
import { RoomClock } from '../room-clock.tsx'
import type { InRoom } from '../room-place.tsx'
import { useAddresses } from '../use-addresses.ts'
import { codeText, nickText } from '../words.ts'

/** Tables that have a line each; of more it is told how many are in which round. */
const LINES = 7
/** Tables whose seats there is room for. */
const SEATED = 2

export function WallPlay({ online, room }: InRoom<'projector'>) {
  const end = online.end.value
  return (
    <main id="main" tabIndex={-1} class="wall-play">
      <header class="wall-head">
        <h1 class="wall-clock" tabIndex={-1}>
          {end ? <RoomClock end={end} /> : undefined}
        </h1>
        <p>
          {room.lastRound ? <b>{t('room.desk.last')}</b> : undefined} <Late code={room.code} />
        </p>
      </header>
      {room.note?.text ? (
        <p class="wall-note" dir="auto">
          {room.note.text}
        </p>
      ) : undefined}
      {room.tables.length <= LINES ? <Lines room={room} /> : <Rounds room={room} />}
    </main>
  )
}

/** How one still comes in. */
function Late({ code }: { code: string }) {
  const origin = useAddresses().find(isReachable)
  return t('room.wall.late', { code: codeText(code), address: origin ? shownAddress(origin) : '' })
}

function Lines({ room }: { room: RoomView }) {
  const { tables, plan } = room
  const hasSeats = plan.way === 'full' && tables.length <= SEATED
  return (
    <ul class="wall-lines">
      {tables.map((table) => (
        <li key={table.table}>
          <span>{t('room.table', { table: table.table })}</span>
          <Bar share={shareOf(table)} />
          <span>
            {t('room.wall.round', {
              round: table.round,
              rounds: table.rounds,
              over: isOver(table) ? 'yes' : 'no',
            })}
          </span>
          {hasSeats ? <Seats room={room} table={table} /> : undefined}
        </li>
      ))}
    </ul>
  )
}

/** Who sits in which seat of a table, and whom it waits for. */
function Seats({ room, table }: { room: RoomView; table: RoomTable }) {
  return (
    <ul class="wall-seats">
      {SEATS.map((seat) => (
        <li key={seat} data-seat={seat}>
          <b>{seatLetters(seat)}</b> {peopleOf(room, table, seat)}
          {isAsked(table, seat) ? <span> {t('room.wall.thinks')}</span> : undefined}
        </li>
      ))}
    </ul>
  )
}

function peopleOf({ pupils }: RoomView, { table }: RoomTable, seat: Seat): string {
  const there = pupils.filter((one) => one.table === table && one.seat === seat)
  return there.length > 0 ? list(there.map(({ nick }) => nickText(nick))) : t('room.wall.bot')
}

function isAsked(table: RoomTable, seat: Seat): boolean {
  return !isOver(table) && table.waitsFor.includes(seat)
}

function Rounds({ room: { tables } }: { room: RoomView }) {
  return (
    <ul class="wall-lines">
      {roundsOf(tables).map(({ round, count }) => (
        <li key={round}>
          <span>{round === 'over' ? t('room.wall.finished') : t('room.wall.in-round', { round })}</span>
          <Bar share={count / tables.length} />
          <span class="numeric">{t('room.wall.tables', { count })}</span>
        </li>
      ))}
    </ul>
  )
}

function Bar({ share }: { share: number }) {
  return (
    <span class="wall-bar" aria-hidden="true">
      <span style={{ width: `${share * 100}%` }} />
    </span>
  )
}
