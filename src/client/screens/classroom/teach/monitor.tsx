/** A row a pupil: where it sits, what it does, and since when; whoever is in trouble stands first. */
import { useEffect, useState } from 'preact/hooks'
import type { PupilRow, RoomView } from '../../../../game/wire/index.ts'
import type { OnlineRoom } from '../../../session/online/room.ts'
import { seatLetters, t } from '../../../text/index.ts'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { RoomActing } from '../use-room-act.ts'
import { nickText, timeText } from '../words.ts'
import { RowMeans } from './row-means.tsx'
import { byTable, byTrouble, troubleOf } from './rows.ts'

interface MonitorProps {
  online: OnlineRoom
  room: RoomView
  rows: readonly PupilRow[]
  acting: RoomActing
}

type Order = 'trouble' | 'table'

export function Monitor({ online, room, rows, acting }: MonitorProps) {
  const [order, setOrder] = useState<Order>('trouble')
  const waited = useWaited(online)
  const sorted = order === 'trouble' ? byTrouble(rows, waited) : [...rows].sort(byTable)
  return (
    <section class="panel class-monitor" aria-labelledby="room-monitor">
      <div class="class-monitor-head">
        <h2 id="room-monitor">{t('room.monitor', { count: rows.length })}</h2>
        <RadioGroup<Order>
          legend={t('room.monitor.order')}
          options={[
            { value: 'trouble', title: t('room.monitor.by-trouble') },
            { value: 'table', title: t('room.monitor.by-table') },
          ]}
          value={order}
          onChange={setOrder}
        />
      </div>
      {rows.length === 0 ? (
        <p class="quiet">{t('room.monitor.none')}</p>
      ) : (
        <div class="class-scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('room.monitor.who')}</th>
                <th scope="col">{t('room.monitor.where')}</th>
                <th scope="col">{t('room.monitor.does')}</th>
                <th scope="col">
                  <span class="unseen">{t('room.monitor.means')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((row) => (
                <Row key={row.pupil} {...{ row, room, acting, waited }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

interface RowProps {
  row: PupilRow
  room: RoomView
  acting: RoomActing
  waited: number
}

function Row({ row, room, acting, waited }: RowProps) {
  const { table, seat, role, doing, waitsFor, since } = row
  const round = room.tables.find((one) => one.table === table)?.round
  const isShown = row.here || doing === 'bot' ? doing : 'gone'
  return (
    <tr data-trouble={troubleOf(row, waited)}>
      <th scope="row" dir="auto">
        {nickText(row.nick)}
      </th>
      <td>
        {table === undefined
          ? t('room.monitor.nowhere')
          : t('room.monitor.at', {
              table,
              letters: seat ? seatLetters(seat) : '',
              role,
              round: round ?? 0,
            })}
      </td>
      <td>
        {room.phase === 'lobby'
          ? t('room.monitor.here', { here: row.here ? 'yes' : 'no' })
          : t('room.monitor.doing', { doing: isShown, seats: waitsFor })}
        {doing === 'over' || (room.phase === 'lobby' && row.here) ? undefined : (
          <span class="numeric quiet"> {timeText(since + waited)}</span>
        )}
      </td>
      <td>
        <RowMeans {...{ row, room, acting }} />
      </td>
    </tr>
  )
}

/** Milliseconds since the rows were told, in whole seconds. */
function useWaited(online: OnlineRoom): number {
  const at = online.heardAt.value
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    setNow(performance.now())
    const timer = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(timer)
  }, [at])
  return Math.max(0, Math.floor((now - at) / 1000) * 1000)
}
