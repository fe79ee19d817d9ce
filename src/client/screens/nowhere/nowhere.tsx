/** What stands where an address leads nowhere. */
import { t } from '../../text/index.ts'
import { DeadEnd } from './dead-end.tsx'

export function Nowhere() {
  return <DeadEnd title={t('nowhere.title')} text={t('nowhere.text')} />
}
