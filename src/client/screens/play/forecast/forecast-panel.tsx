/** `If you commit now`: what the rules would make of the draft, what must not be missed first, and why. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Preview } from '../../../../game/index.ts'
import { announce } from '../../../state/announcements.ts'
import { clauses, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { isUntaught } from '../lesson/kept-back.ts'
import { answersOf, type Play } from '../play.ts'
import type { Layout } from '../table/use-layout.ts'
import { type Line, outlook } from './forecast.ts'
import { type Entry, entries, entryWords, lineWords } from './forecast-words.ts'
import { isChange } from './line.ts'
import { type Spread, useFold } from './use-fold.ts'
import { idleLines, unspentLine } from './waste.ts'
import { causesOf, Reasons, Rules } from './why.tsx'

interface Props {
  play: Play
  preview: Preview
  layout: Layout
  /** What an adviser says of this draft, once asked. */
  rating?: ComponentChildren
}

/** How much stands over the dock of a narrow window. */
export const WORST = 2

const PAUSE = 900

export function ForecastPanel({ play, preview, layout, rating }: Props) {
  const [all, setAll] = useState(false)
  const question = answersOf(play)
  // With every question, losses spread as at first.
  const [spreadAt, setSpreadAt] = useState<{ question: string; spread: Spread }>()
  const asked = spreadAt?.question === question ? spreadAt.spread : 'half'
  const heading = useId()
  const lines = useLines(play, preview)
  const count = lines.filter(isChange).length
  const told = useMemo(() => entries(lines), [lines])
  const isPast = play.stage === 'past'
  const title = t(isPast ? 'play.out.past' : 'play.out')
  useSaid(
    isPast ? undefined : clauses([...told.slice(0, WORST).map(entryWords), t('play.out.count', { count })]),
  )
  const open = () => setAll(true)
  return (
    <section class="play-forecast" aria-labelledby={heading} data-warning={warns(preview)}>
      <h2 id={heading} class={layout === 'narrow' ? 'unseen' : 'eyebrow'}>
        {title}
      </h2>
      {layout === 'narrow' ? (
        <Worst told={told.slice(0, WORST)} count={count} onOpen={open} />
      ) : (
        <>
          <Button variant="quiet" class="play-out-all" aria-haspopup="dialog" onClick={open}>
            {t('play.out.all', { count })}
          </Button>
          <Lines
            {...{ told, preview, rating }}
            spread={layout === 'wide' ? asked : 'all'}
            onSpread={(spread) => setSpreadAt({ question, spread })}
            onOpen={open}
          />
        </>
      )}
      {rating}
      {all ? (
        <Dialog title={title} onClose={() => setAll(false)}>
          <p class="play-note">{t('play.out.exact')}</p>
          <Account lines={lines} preview={preview} />
        </Dialog>
      ) : undefined}
    </section>
  )
}

function useLines({ view, menu, draft }: Play, preview: Preview): Line[] {
  return useMemo(() => {
    const spending = menu ? [...idleLines(view, preview, menu, draft), ...unspentLine(view, menu, draft)] : []
    return outlook(view, preview, spending).filter((line) => !isUntaught(view, line))
  }, [view, preview, menu, draft])
}

interface LinesProps {
  told: readonly Entry[]
  preview: Preview
  /** It stands below them. */
  rating: ComponentChildren
  spread: Spread
  onSpread: (spread: Spread) => void
  onOpen: () => void
}

/** A line each. Where there is no room for all of them the last ones fold, losses last of all, behind one that counts them. */
function Lines({ told, preview, rating, spread, onSpread, onOpen }: LinesProps) {
  const list = useRef<HTMLUListElement>(null)
  const next = useRef<Element | undefined>(undefined)
  const what = useMemo(() => ({}), [told, rating])
  const folded = useFold(list, what, spread, () => {
    next.current?.querySelector('button')?.focus({ preventScroll: true })
    next.current = undefined
  })
  /** What was pressed goes: who reads on by keyboard does so where the list was folded. */
  const spreadTo = (wanted: Spread, reading: string) => {
    next.current = list.current?.querySelector(reading) ?? undefined
    onSpread(wanted)
  }
  return (
    <>
      <Button variant="quiet" class="play-out-fold" onClick={() => spreadTo('place', '.play-out-more')}>
        {t('play.out.fold')}
      </Button>
      <ul ref={list} class="play-out-lines">
        {told.map((entry) => (
          <li key={entryWords(entry)} data-loss={isLoss(entry)}>
            <EntryLine entry={entry} preview={preview} />
          </li>
        ))}
        <li class="play-out-more" data-losses={folded.losses > 0}>
          {folded.losses > 0 ? (
            <button
              type="button"
              class="play-out-line"
              aria-expanded={false}
              onClick={() => spreadTo('all', '[data-loss="true"][hidden]')}
            >
              {t('play.out.more.losses', { ...folded })}
            </button>
          ) : (
            <button type="button" class="play-out-line" aria-haspopup="dialog" onClick={onOpen}>
              {t('play.out.more', { count: folded.others })}
            </button>
          )}
        </li>
      </ul>
    </>
  )
}

function isLoss([{ tone }]: Entry): boolean {
  return tone === 'loss'
}

/** A line, and what brings it in few words; pressed, it says why. */
function EntryLine({ entry, preview }: { entry: Entry; preview: Preview }) {
  const [{ tone, alarm }] = entry
  const words = entryWords(entry)
  const causes = alarm ? '' : causesOf(entry)
  return (
    <Popover
      class="play-out-line"
      label={alarm ? t('play.out.alarm', { words }) : clauses(causes ? [words, causes] : [words])}
      face={
        <span data-tone={tone} data-alarm={alarm}>
          <b>{words}</b>
          {causes ? <small> {causes}</small> : undefined}
        </span>
      }
    >
      {() =>
        entry.map((line) => (
          <div key={lineWords(line)} class="play-out-why">
            {entry.length > 1 ? <h3>{lineWords(line)}</h3> : undefined}
            <Reasons line={line} preview={preview} />
            <Rules line={line} />
          </div>
        ))
      }
    </Popover>
  )
}

interface WorstProps {
  told: readonly Entry[]
  count: number
  onOpen: () => void
}

/** A narrow window: the worst, and how many there are; a press anywhere opens all of it. */
function Worst({ told, count, onOpen }: WorstProps) {
  return (
    <button type="button" class="play-out-worst" aria-haspopup="dialog" onClick={onOpen}>
      {told.map((entry) => (
        <span key={entryWords(entry)} data-tone={entry[0].tone} data-alarm={entry[0].alarm}>
          {entryWords(entry)}
        </span>
      ))}
      <span class="play-out-rest">{t('play.out.all.short', { count })}</span>
    </button>
  )
}

/** All of it, what came back to where it was included. */
function Account({ lines, preview }: { lines: readonly Line[]; preview: Preview }) {
  return (
    <ol class="play-reasons">
      {lines.map((line) => (
        <li key={lineWords(line)}>
          <h3 data-tone={line.tone} data-alarm={line.alarm}>
            {lineWords(line)}
          </h3>
          <Reasons line={line} preview={preview} />
        </li>
      ))}
    </ol>
  )
}

/** Says what changed once the player pauses, not at every press. */
function useSaid(words: string | undefined): void {
  const [first] = useState(words)
  useEffect(() => {
    if (words === undefined || words === first) return
    const timer = setTimeout(() => announce(t('play.out.said', { words })), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
}

/** An end before its time. */
export function warns(preview: Preview): boolean {
  return preview.ending !== undefined && preview.ending !== 'completed'
}
