/** The envoy: one cube, to one power. His button stands at the head of each. */
import type { Power } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import { chosen, envoys, envoyTo, without } from '../draft.ts'
import type { Play } from '../play.ts'
import { whyRefused } from '../words.ts'

export function EnvoyButton({ play, power }: { play: Play; power: Power }) {
  const { menu, draft } = play
  const item = menu && envoys(menu)[power]
  if (!menu || !item) return null
  const on = envoyTo(menu, draft) === power
  if (play.stage === 'past')
    return on ? (
      <span class="play-envoy" data-sent="true">
        {t('play.envoy.sent')}
      </span>
    ) : null
  const why = whyRefused(play, item)
  return (
    <button
      type="button"
      class="play-envoy"
      aria-pressed={on}
      aria-label={t('play.envoy.to', { power })}
      aria-disabled={why !== undefined}
      title={why ?? t('play.envoy.means')}
      onClick={() => {
        if (on) play.put(without(menu, draft, ['envoy']))
        else if (!why) play.put(chosen(menu, draft, item))
      }}
    >
      {on ? t('play.envoy.sent') : t('play.envoy.send')}
    </button>
  )
}
