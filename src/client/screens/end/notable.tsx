/** A few remarks on the game that was played. */
import type { Fact, RoundRow } from '../../../game/index.ts'
import { list, t } from '../../text/index.ts'
import type { Remark } from './notable.ts'
import { notable } from './notable.ts'
import { Part } from './part.tsx'

interface NotableProps {
  log: readonly Fact[]
  history: readonly RoundRow[]
}

export function Notable({ log, history }: NotableProps) {
  const remarks = notable(log, history)
  if (remarks.length === 0) return null
  return (
    <Part title={t('end.notable')}>
      <ul class="end-notable story">
        {remarks.map((remark, at) => (
          <li key={at}>{sentence(remark)}</li>
        ))}
      </ul>
    </Part>
  )
}

function sentence(remark: Remark): string {
  if (remark.kind === 'severed') {
    const { power, rounds } = remark
    return t('end.note.severed', { power, count: rounds.length, rounds: list(rounds.map(String)) })
  }
  const { kind, ...values } = remark
  return t(`end.note.${kind}`, values)
}
