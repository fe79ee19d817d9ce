/** `If you commit now`: what the rules would make of the draft, weightiest first, and why. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { Preview } from '../../../../game/index.ts'
import { announce } from '../../../state/announcements.ts'
import { clauses, factReason, factSentence, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Line } from './forecast.ts'
import { headline, lineWords } from './forecast-words.ts'

interface Props {
  lines: readonly Line[]
  preview: Preview
  /** How many phrases to show at first. */
  most: number
  /** Little room: the way to all of it in fewer words. */
  short: boolean
}

const PAUSE = 900

export function OutlookPanel({ lines, preview, most, short }: Props) {
  const [all, setAll] = useState(false)
  const heading = useId()
  const first = headline(lines, most, short, preview.ending)
  useSaid(clauses(first.map((phrase) => phrase.text)))
  return (
    <section class="play-outlook panel" aria-labelledby={heading} data-warning={warns(preview)}>
      <h2 id={heading} class="eyebrow">
        {t('play.out')}
      </h2>
      <ul class="play-out-first">
        {first.map((phrase) => (
          <li key={phrase.text} data-tone={phrase.tone}>
            {phrase.text}
          </li>
        ))}
      </ul>
      <Button variant="quiet" class="play-out-all" aria-haspopup="dialog" onClick={() => setAll(true)}>
        {t(short ? 'play.out.all.short' : 'play.out.all', { count: lines.length })}
      </Button>
      {all ? (
        <Dialog title={t('play.out')} onClose={() => setAll(false)}>
          <p class="play-note">{t('play.out.exact')}</p>
          <Reasons lines={lines} preview={preview} />
        </Dialog>
      ) : undefined}
    </section>
  )
}

function Reasons({ lines, preview }: { lines: readonly Line[]; preview: Preview }) {
  return (
    <ol class="play-reasons">
      {lines.map((line) => (
        <li key={keyOf(line)}>
          <h3 data-tone={line.tone}>{lineWords(line, preview.ending)}</h3>
          <ul>
            {line.facts.map((fact, place) => (
              <li key={place}>{factSentence(fact, preview.facts.slice(0, preview.facts.indexOf(fact)))}</li>
            ))}
            {line.wasted?.map((gain, place) => (
              <li key={place}>{t('play.out.wasted.why', { why: factReason(gain), by: gain.by })}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** Says what changed once the player pauses, not at every press. */
function useSaid(words: string): void {
  const [first] = useState(words)
  useEffect(() => {
    if (words === first) return
    const timer = setTimeout(() => announce(t('play.out.said', { words })), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
}

/** An end before its time. */
export function warns(preview: Preview): boolean {
  return preview.ending !== undefined && preview.ending !== 'completed'
}

function keyOf({ subject }: Line): string {
  return Object.values(subject).join(' ')
}
