/** The steps of a round as far as they are told, the newest line in sight. */
import { useEffect, useRef } from 'preact/hooks'
import { mayMove } from '../../state/settings.ts'
import { t } from '../../text/index.ts'
import type { Line, Step } from '../../timeline/narration.ts'
import { StoryLine } from '../../ui/narration-line.tsx'

interface StoryProps {
  steps: readonly Step[]
  /** How many lines are told. */
  shown: number
  /** Whether new lines are said as they come; not when all come at once. */
  aloud: boolean
  onTap: (() => void) | undefined
}

export function Story({ steps, shown, aloud, onTap }: StoryProps) {
  const end = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    const byOne = shown === before.current + 1
    before.current = shown
    // Told all at once, the story stays where the reader is.
    if (byOne) end.current?.scrollIntoView({ block: 'end', behavior: mayMove() ? 'smooth' : 'auto' })
  }, [shown])
  let told = 0
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap anywhere is an extra; the button and Space do the same.
    <div class="reckoning-body" role="log" aria-live={aloud ? 'polite' : 'off'} onClick={onTap}>
      {steps.length === 0 ? <p class="quiet">{t('reckoning.nothing')}</p> : undefined}
      {steps.map((step) => {
        const lines = step.lines.slice(0, Math.max(0, shown - told))
        told += step.lines.length
        return lines.length > 0 ? <StepTold key={step.id} step={step} lines={lines} /> : undefined
      })}
      <div ref={end} />
    </div>
  )
}

function StepTold({ step, lines }: { step: Step; lines: readonly Line[] }) {
  return (
    <section class="story-step">
      <h3 class="eyebrow">{t('reckoning.step', { step: step.id })}</h3>
      {lines.map((line, at) => (
        <StoryLine key={at} line={line} />
      ))}
    </section>
  )
}
