/** What came of a round: a power's own points first, then what changed and why, step by step. */
import { useId } from 'preact/hooks'
import { settings } from '../../state/settings.ts'
import { t, whyText } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { Badge } from '../../ui/badge.tsx'
import { roundOf } from './foot.tsx'
import { NarrationLog } from './narration-log.tsx'
import { OwnPoints } from './own-points.tsx'
import type { Reading } from './reading.ts'
import { useBegun } from './use-begun.ts'

export function Reckoned({ reading }: { reading: Reading }) {
  const heading = useId()
  const begun = useBegun(reading.past ? 'never' : 'always')
  const { cursor, step } = reading
  const round = roundOf(step.moment.view)
  return (
    <section class="telling" aria-labelledby={heading}>
      <h2 id={heading} ref={begun} class="telling-title" tabIndex={-1} aria-describedby={`${heading}-own`}>
        {t('reckoning.title', { round })}
      </h2>
      <OwnPoints id={`${heading}-own`} step={step} />
      <Why cursor={cursor} round={round} />
      <NarrationLog reading={reading} />
    </section>
  )
}

/** Why Kazakhstan spent its cubes so, where a bot did and says so. */
function Why({ cursor, round }: { cursor: Cursor; round: number }) {
  const spent = cursor
    .explanations()
    .find(({ seat, decision, round: at }) => seat === 'KZ' && decision === 'attention' && at === round)
  const text = settings.value.reasons === 'on' && spent ? whyText(spent) : undefined
  if (!text) return null
  return (
    <p class="telling-why">
      <Badge seat="KZ" />: {text}
    </p>
  )
}
