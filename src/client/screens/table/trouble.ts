/** Why a table did not do what it was asked, in words. */
import type { Answered } from '../../session/online/online.ts'
import type { ApiTrouble } from '../../state/online/api.ts'
import { selector, t } from '../../text/index.ts'

/** Of opening, joining and returning. */
export function troubleText(why: ApiTrouble): string {
  return t('table.failed', { why: selector(why) })
}

/** Of what was asked at the table; nothing where it was done. */
export function refusedText(answer: Answered): string | undefined {
  return answer.ok ? undefined : t('table.act.refused', { why: selector(answer.why) })
}
