/** A round as far as it is told, by section, the newest line in sight. */
import { useEffect, useRef } from 'preact/hooks'
import { mayMove } from '../../state/settings.ts'
import { t } from '../../text/index.ts'
import { type Line, type Section, withOutdated } from '../../timeline/narration.ts'
import type { Step } from '../../timeline/steps.ts'
import { NarrationLine } from '../../ui/narration-line.tsx'
import { useGrowing } from '../../ui/use-late.ts'

interface NarrationLogProps {
  step: Step
  /** How many of its lines are told. */
  told: number
  /** Whether new lines are said as they come; not when all come at once. */
  aloud: boolean
  onTap: (() => void) | undefined
}

/** Lines rendered in one turn, where many come at once. */
const AT_ONCE = 6

export function NarrationLog({ step, told, aloud, onTap }: NarrationLogProps) {
  const shown = useFollowed(told)
  const end = useRef<HTMLDivElement>(null)
  const before = useRef(told)
  useEffect(() => {
    const byOne = told === before.current + 1
    before.current = told
    // Told all at once, the log stays where the reader is.
    if (byOne) end.current?.scrollIntoView({ block: 'end', behavior: mayMove() ? 'smooth' : 'auto' })
  }, [told])
  const isTold = told >= step.lines.length
  const sections = isTold ? withOutdated(step.sections, step.moment.facts) : step.sections
  let above = 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap anywhere is an extra; the button and Space do the same.
    <div
      class="reckoning-body"
      role="log"
      aria-live={aloud ? 'polite' : 'off'}
      aria-busy={shown < told || undefined}
      onClick={onTap}
    >
      {sections.length === 0 ? <p class="quiet">{t('reckoning.nothing')}</p> : undefined}
      {sections.map((section) => {
        const lines =
          isTold && shown >= told ? section.lines : section.lines.slice(0, Math.max(0, shown - above))
        above += section.lines.length
        return lines.length > 0 ? <SectionTold key={section.id} id={section.id} lines={lines} /> : undefined
      })}
      <div ref={end} />
    </div>
  )
}

/** How many of the told lines are rendered: those that came by one at once, of many some in each turn. */
function useFollowed(told: number): number {
  const start = useRef({ told, from: 0 })
  if (start.current.told !== told) start.current = { told, from: start.current.told }
  const { from } = start.current
  return from + useGrowing(start.current, told - from, AT_ONCE)
}

function SectionTold({ id, lines }: { id: Section['id']; lines: readonly Line[] }) {
  return (
    <section class="narration-step">
      <h3 class="eyebrow">{t('reckoning.step', { step: id })}</h3>
      {lines.map((line, at) => (
        <NarrationLine key={at} line={line} />
      ))}
    </section>
  )
}
