/** Tables this browser is at, with the way back to each. */
import { useEffect, useState } from 'preact/hooks'
import type { TableDoor } from '../../../game/wire/index.ts'
import { hashOf } from '../../state/address.ts'
import { tableDoor } from '../../state/online/api.ts'
import { dropTicket, tablesHeld } from '../../state/online/tickets.ts'
import { scenarioText, selector, t } from '../../text/index.ts'

/** Most that are asked for: the server allows a browser so much at once. */
const MOST = 20

export function OwnTables() {
  const [doors, setDoors] = useState<readonly TableDoor[]>([])
  useEffect(() => void ownDoors().then(setDoors), [])
  if (doors.length === 0) return null
  return (
    <section class="panel online-part" aria-labelledby="online-yours">
      <h2 id="online-yours">{t('table.yours')}</h2>
      <ul class="online-yours">
        {doors.map(({ id, scenario, phase }) => (
          <li key={id} class="card">
            <span>
              {t('table.yours.lead', { scenario: scenarioText(scenario).title, phase: selector(phase) })}
            </span>
            <a class="button" href={hashOf({ at: 'table', id })}>
              {t('table.yours.go')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The doors of the tables that are still there; a ticket of one that is not is dropped. */
async function ownDoors(): Promise<readonly TableDoor[]> {
  const asked = await Promise.all(
    tablesHeld()
      .slice(0, MOST)
      .map(async (id) => ({ id, door: await tableDoor(id) })),
  )
  return asked.flatMap(({ id, door }) => {
    if (door.refused === 'unknown') dropTicket(id)
    return door.refused ? [] : [door.value]
  })
}
