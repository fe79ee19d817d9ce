/** What an adviser who has been asked thinks of the draft as it stands, beside its own best plan. */
import { t } from '../../../text/index.ts'
import type { Rated } from './rate.ts'

/** One line, where there is something to say. */
export function Rating({ rated }: { rated: Rated | 'weighing' | undefined }) {
  if (!rated) return null
  return (
    <p class="play-rating" role="status">
      {rated === 'weighing' ? t('play.rating.weighing') : t('play.rating', { ...rated })}
    </p>
  )
}
