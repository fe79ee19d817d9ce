/** Whether the connection to the room stands, where it does not. */
import type { OnlineRoom } from '../../session/online/room.ts'
import { t } from '../../text/index.ts'

export function Connected({ online }: { online: OnlineRoom }) {
  const state = online.connection.value
  return (
    <span class="class-standing small" role="status">
      {state === 'on' ? '' : t('table.strip.connection', { state })}
    </span>
  )
}
