/** Whether the connection stands, where it does not. */
import type { OnlineTable } from '../../session/online/online.ts'
import { t } from '../../text/index.ts'

export function Standing({ online }: { online: OnlineTable }) {
  const state = online.connection.value
  return (
    <span class="online-standing small" role="status">
      {state === 'on' ? '' : t('table.strip.connection', { state })}
    </span>
  )
}
