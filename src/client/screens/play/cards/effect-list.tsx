/** Effects of a card as short words, welcome or not by sign and colour; in full for whoever listens. */
import type { Effect } from '../../../../game/index.ts'
import { effectText } from '../../../text/index.ts'

export function Effects({ effects, label }: { effects: readonly Effect[]; label?: string }) {
  if (effects.length === 0) return null
  return (
    <ul class="play-effects" aria-label={label}>
      {effects.map((effect, place) => {
        const { short, long, tone } = effectText(effect)
        return (
          <li key={place} data-tone={tone}>
            <span aria-hidden="true">{short}</span>
            <span class="unseen">{long}</span>
          </li>
        )
      })}
    </ul>
  )
}
