/** The way to the start, among others. */
import { hashOf } from '../state/address.ts'
import { t } from '../text/index.ts'

export function ToStart() {
  return (
    <a class="button" data-variant="quiet" href={hashOf({ at: 'start' })}>
      {t('nowhere.start')}
    </a>
  )
}
