/** Where a pupil sits, by its own choice. */
import type { PupilView, RoomView } from '../../../../game/wire/index.ts'
import { list, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { freeAt, openTables, placesAt, type SeatPlace } from '../seating.ts'
import type { RoomActing } from '../use-room-act.ts'
import { nickText } from '../words.ts'

interface SeatChoiceProps {
  room: RoomView
  me: PupilView
  acting: RoomActing
}

export function SeatChoice({ room, me, acting }: SeatChoiceProps) {
  return (
    <section class="panel class-form" aria-labelledby="room-seats">
      <h2 id="room-seats">{t('room.seats')}</h2>
      {openTables(room, me.pupil).map((table) => (
        <div key={table} class="class-table-seats">
          <h3 class="eyebrow">{t('room.table', { table })}</h3>
          <ul>
            {placesAt(room, table).map((place) => (
              <li key={place.seat} class="card class-seat edged" data-seat={place.seat}>
                <Place place={place} most={room.plan.perSeat} me={me} acting={acting} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

interface PlaceProps {
  place: SeatPlace
  most: number
  me: PupilView
  acting: RoomActing
}

/** The button stays where it is, whoever sits down: a finger or the focus is on it. */
function Place({ place, most, me, acting }: PlaceProps) {
  const { table, seat, pupils } = place
  const isOwn = me.table === table && me.seat === seat
  const isFull = !isOwn && freeAt(place, most) === 0
  const nicks = list(pupils.map((one) => nickText(one.nick)))
  return (
    <>
      <span>
        <Badge seat={seat} />
        <span class="class-seat-nicks small quiet">{pupils.length > 0 ? nicks : t('room.seats.free')}</span>
      </span>
      <Button
        variant={isOwn ? 'primary' : 'plain'}
        aria-label={t('room.seats.take.of', { seat, table, how: isOwn ? 'own' : isFull ? 'full' : 'free' })}
        aria-pressed={isOwn}
        aria-disabled={isFull}
        onClick={() => !isOwn && !isFull && void acting.act({ do: 'sit', table, seat })}
      >
        {t(isOwn ? 'room.seats.own' : isFull ? 'room.seats.full' : 'table.seat.take')}
      </Button>
    </>
  )
}
