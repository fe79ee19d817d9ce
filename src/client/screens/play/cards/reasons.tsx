/** Why bots chose as they did: one quiet line each, once it is no secret, where the settings allow it. */
import { signal } from '@preact/signals'
import type { Explanation } from '../../../session/explanations.ts'
import { settings } from '../../../state/settings.ts'
import { clauses, t, whyText, whyTexts } from '../../../text/index.ts'
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

/** In few words where much has to lie open: pressed, it is read whole. */
export function WhyLine({ why }: { why: Explanation | undefined }) {
  const texts = why && whyTexts(why)
  if (!texts || !allowed() || !shown.value) return null
  const { whole, short } = texts
  return (
    <Popover
      class="play-why-line"
      label={clauses([short, whole])}
      face={
        <>
          <span class="play-why-short">{short}</span>
          <span class="play-why-whole">{whole}</span>
        </>
      }
    >
      {() => <p>{whole}</p>}
    </Popover>
  )
}
