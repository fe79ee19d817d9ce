/** Why bots chose as they did: one quiet line each, once it is no secret, where the settings allow it. */
import { signal } from '@preact/signals'
import type { Explanation } from '../../../session/explanations.ts'
import { settings } from '../../../state/settings.ts'
import { t, whyText } from '../../../text/index.ts'
import { Popover } from '../../../ui/popover.tsx'

/** Whether they stand on the screen now; the settings say whether they may at all. */
const shown = signal(true)

const allowed = () => settings.value.reasons === 'on'

/** Shows and hides the lines below it. Nothing where nobody gives a reason. */
export function ReasonsSwitch({ whys }: { whys: readonly Explanation[] }) {
  if (!allowed() || !whys.some(whyText)) return null
  return (
    <button
      type="button"
      class="play-reasons-switch"
      aria-pressed={shown.value}
      onClick={() => {
        shown.value = !shown.value
      }}
    >
      {t('play.why.switch')}
    </button>
  )
}

/** Cut to two lines where much has to lie open; pressed, it is read whole. */
export function WhyLine({ why }: { why: Explanation | undefined }) {
  const text = why && whyText(why)
  if (!text || !allowed() || !shown.value) return null
  return (
    <Popover class="play-why-line" label={text} face={<span>{text}</span>}>
      {() => <p>{text}</p>}
    </Popover>
  )
}
