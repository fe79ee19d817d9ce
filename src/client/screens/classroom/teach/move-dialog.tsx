/** Where a pupil is to sit: a table, a seat, or beside it to watch. */
import { useState } from 'preact/hooks'
import type { Seat } from '../../../../game/vocabulary.ts'
import { MOST_ROOM_TABLES, type PupilRow, type RoomView } from '../../../../game/wire/index.ts'
import { seatName, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { seatsOf, tablesOf } from '../seating.ts'
import type { RoomActing } from '../use-room-act.ts'
import { nickText } from '../words.ts'

interface MoveDialogProps {
  row: PupilRow
  room: RoomView
  acting: RoomActing
  onClose: () => void
}

type Place = Seat | 'watch'

export function MoveDialog({ row, room, acting, onClose }: MoveDialogProps) {
  const [table, setTable] = useState(String(row.table ?? 1))
  const [place, setPlace] = useState<Place>(row.seat ?? 'KZ')
  const tables = tablesOf(room, MOST_ROOM_TABLES)
  const move = async () => {
    const where = place === 'watch' ? { role: 'observer' as const } : { seat: place, role: 'player' as const }
    if (await acting.act({ do: 'place', pupil: row.pupil, table: Number(table), ...where })) onClose()
  }
  return (
    <Dialog
      title={t('room.move.of', { nick: nickText(row.nick) })}
      size="small"
      onClose={onClose}
      foot={
        <Button variant="primary" onClick={() => void move()}>
          {t('room.move.yes')}
        </Button>
      }
    >
      <div class="stack">
        <label class="field">
          <span>{t('room.move.table')}</span>
          <select value={table} onChange={(event) => setTable(event.currentTarget.value)}>
            {tables.map((one) => (
              <option key={one} value={String(one)}>
                {t('room.move.table.each', { table: one, fresh: one === tables.length ? 'yes' : 'no' })}
              </option>
            ))}
          </select>
        </label>
        <RadioGroup<Place>
          legend={t('room.move.seat')}
          options={[
            ...seatsOf(room).map((seat) => ({ value: seat, seat, title: seatName(seat) })),
            { value: 'watch', title: t('room.move.watch') },
          ]}
          value={place}
          onChange={setPlace}
        />
        {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
      </div>
    </Dialog>
  )
}
