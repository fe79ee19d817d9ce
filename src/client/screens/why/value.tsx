/** The number that a page explains, as it stands on the screen. */
import { plain, t } from '../../text/index.ts'

interface ValueProps {
  value: number
  meaning?: string | undefined
  isDrafted?: boolean
}

/** What stands on the screen, and what it means. */
export function Value({ value, meaning, isDrafted = false }: ValueProps) {
  return (
    <p class="why-value">
      <b class="numeric">{plain(value)}</b>
      <span class="small quiet">
        {isDrafted ? <strong>{t('why.drafted')}</strong> : undefined} {meaning}
      </span>
    </p>
  )
}
