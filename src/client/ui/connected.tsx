/** Whether the connection to a table or a room stands, where it does not. */
import { t } from '../text/index.ts'
import './connected.css'

interface ConnectedProps {
  online: { readonly connection: { readonly value: string } }
}

export function Connected({ online }: ConnectedProps) {
  const state = online.connection.value
  return (
    <span class="connected small" role="status">
      {state === 'on' ? '' : t('table.strip.connection', { state })}
    </span>
  )
}
