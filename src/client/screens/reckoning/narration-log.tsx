/** A round as far as it is told, by section, the newest line in sight; what changed nothing comes together at its end. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { View } from '../../../game/index.ts'
import { mayMove } from '../../state/settings.ts'
import { t } from '../../text/index.ts'
import { type Line, type Section, withOutdated } from '../../timeline/narration.ts'
import { isQuiet } from '../../timeline/quiet.ts'
import { NarrationLine } from '../../ui/narration-line.tsx'
import { useGrowing } from '../../ui/use-late.ts'
import type { Reading } from './reading.ts'
import { VerdictTold } from './verdict.tsx'

/** Lines rendered in one turn, where many come at once. */
const AT_ONCE = 6

export function NarrationLog({ reading }: { reading: Reading }) {
  const { step, told, done, paused } = reading
  const shown = useFollowed(told.value)
  const isAll = done.value && shown >= step.lines.length
  const quiet = useMemo(() => step.lines.filter(isQuiet), [step])
  const end = useNewest(told.value, reading.past)
  const sections = useMemo(
    () => (isAll ? withOutdated(step.sections, step.moment.facts) : step.sections),
    [step, isAll],
  )
  let above = 0
  return (
    <div
      class="telling-body"
      role="log"
      aria-live={done.value ? 'off' : 'polite'}
      aria-busy={shown < told.value || undefined}
      onWheel={paused.value ? undefined : reading.pause}
    >
      {sections.map((section) => {
        const count = isAll
          ? section.lines.length
          : Math.min(section.lines.length, Math.max(0, shown - above))
        above += section.lines.length
        return <SectionTold key={section.id} section={section} count={count} view={step.moment.view} />
      })}
      {isAll && quiet.length > 0 ? <Quiet lines={quiet} /> : undefined}
      <div ref={end} />
    </div>
  )
}

/**
 * How many of the told lines are rendered: those that came by one at once; of many some in each turn, once the press that
 * has all of them told is answered.
 */
function useFollowed(told: number): number {
  const start = useRef({ told, from: 0 })
  if (start.current.told !== told) start.current = { told, from: start.current.told }
  const { from } = start.current
  const more = told - from
  return from + useGrowing(start.current, more, AT_ONCE, { anew: more > AT_ONCE ? 0 : more })
}

/**
 * The end of the log, which comes into sight with a line; where many come at once, the log stays where the reader is. Of
 * a round that is past the newest line is what is looked at: it is always in sight, and the page stays where it is.
 */
function useNewest(told: number, past: boolean) {
  const end = useRef<HTMLDivElement>(null)
  const before = useRef(told)
  useEffect(() => {
    const more = told - before.current
    before.current = told
    if (past) scrollWithin(end.current)
    else if (more > 0 && more < AT_ONCE)
      end.current?.scrollIntoView({ block: 'nearest', behavior: mayMove() ? 'smooth' : 'auto' })
  }, [told])
  return end
}

/** Scrolls the part of the page that holds it, if one scrolls by itself, to its end. */
function scrollWithin(end: Element | null): void {
  for (let box = end?.parentElement; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) box.scrollTop = box.scrollHeight
}

interface SectionProps {
  section: Section
  /** How many of its lines are told. */
  count: number
  /** The state once the round is closed. */
  view: View
}

/** Drawn again only as a line of its own is told. */
function SectionTold({ section, count, view }: SectionProps) {
  return useMemo(() => <Part section={section} count={count} view={view} />, [section, count, view])
}

function Part({ section, count, view }: SectionProps) {
  const lines = section.lines.slice(0, count).filter((line) => !isQuiet(line))
  const verdict = lines.findIndex(({ head }) => head.kind === 'verdict')
  const [before, after] = verdict < 0 ? [lines, []] : [lines.slice(0, verdict), lines.slice(verdict + 1)]
  const given = lines[verdict]?.head
  return (
    <>
      <Lines id={section.id} lines={before} />
      {given?.kind === 'verdict' ? (
        <VerdictTold view={view} round={given.round} points={given.points} fact={given} />
      ) : undefined}
      <Lines id={section.id} lines={after.filter(({ rule }) => rule !== 'verdict')} />
    </>
  )
}

function Lines({ id, lines }: { id: Section['id']; lines: readonly Line[] }) {
  if (lines.length === 0) return null
  return (
    <section class="narration-step">
      <h3 class="eyebrow">{t('reckoning.step', { step: id })}</h3>
      {lines.map((line, at) => (
        <LineTold key={at} line={line} />
      ))}
    </section>
  )
}

function LineTold({ line }: { line: Line }) {
  return useMemo(() => <NarrationLine line={line} />, [line])
}

/** What changed nothing, as one line that opens. */
function Quiet({ lines }: { lines: readonly Line[] }) {
  return (
    <details class="telling-quiet">
      <summary>{t('reckoning.quiet', { count: lines.length })}</summary>
      {lines.map((line, at) => (
        <LineTold key={at} line={line} />
      ))}
    </details>
  )
}
