/** The frame of every dock in which something is chosen: what is left, what is chosen, undo, an adviser, the commitment. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MenuItem, View } from '../../../../game/index.ts'
import { list, quoted, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { CommitButton } from '../../../ui/commit-button.tsx'
import { AskAdviser } from '../advice/adviser.tsx'
import type { Asking as Asked } from '../advice/use-advice.ts'
import { spent } from '../draft.ts'
import type { Play } from '../play.ts'
import { chipWords, isTitled } from './chips.tsx'
import { UndoButtons } from './undo.tsx'
import type { Asking, Commitment } from './use-commitment.ts'

interface DockProps {
  play: Play
  commitment: Commitment
  adviser: Asked
  /** What the button says: what a press would do, and under it what that leaves. */
  commit: string
  note?: string | undefined
  /** What it says once it is asked whether that is meant. */
  anyway: string
  /** An end of the game is in sight. */
  warning?: boolean
  /** How much is left to spend. */
  left?: ComponentChildren
  /** Above the chips. */
  above?: ComponentChildren
  /** Beside the adviser. */
  tools?: ComponentChildren
  /** The chips. */
  children: ComponentChildren
}

/** Whatever is asked is asked in the dock itself, in the place of what is chosen: nothing lies over the table. */
export function Dock({ play, commitment, adviser, left, above, tools, children, ...button }: DockProps) {
  const { asking } = commitment
  return (
    <section
      class="play-dock panel"
      aria-label={t('play.dock')}
      data-asking={asking !== undefined}
      data-tall={above !== undefined}
    >
      {left}
      <div class="play-choosing">
        {above}
        {children}
        {asking ? <Question play={play} asking={asking} onCancel={commitment.cancel} /> : undefined}
      </div>
      <div class="play-tools">
        <UndoButtons play={play} />
        <AskAdviser play={play} adviser={adviser} />
        {tools}
      </div>
      <Commit play={play} commitment={commitment} {...button} />
    </section>
  )
}

type CommitProps = Pick<DockProps, 'play' | 'commitment' | 'commit' | 'note' | 'anyway' | 'warning'>

/** In one place, and always for the commitment: while it is asked whether that is meant, a press says yes. */
function Commit({ play, commitment, commit, note, anyway, warning = false }: CommitProps) {
  const { asking, answers, press } = commitment
  const isSent = play.stage === 'sent'
  const words = isSent
    ? t('play.committing')
    : play.proposes
      ? t('play.propose', { asking: asking ? 'yes' : 'no' })
      : asking
        ? anyway
        : commit
  return (
    <CommitButton
      class="play-commit-button"
      variant="primary"
      data-warning={warning || asking?.why === 'unspent'}
      disabled={isSent}
      answers={answers}
      onPress={press}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      {...(asking ? { 'aria-describedby': ASKED } : {})}
    >
      <span>{words}</span>
      {note ? <small>{note}</small> : undefined}
    </CommitButton>
  )
}

const ASKED = 'play-asked'

interface QuestionProps {
  play: Play
  asking: Asking
  onCancel: () => void
}

function Question({ play, asking, onCancel }: QuestionProps) {
  const box = useRef<HTMLDivElement>(null)
  useFocusOnCommit(box)
  return (
    <div ref={box} class="play-asking">
      <p id={ASKED} role="alert">
        {askingWords(play, asking)}
      </p>
      <Button class="play-asking-back" onClick={onCancel}>
        {t('play.ask.back')}
      </Button>
    </div>
  )
}

/** What had focus may have given way to the question: then the commitment has it. When that is over, too. */
function useFocusOnCommit(box: { current: HTMLElement | null }): void {
  useEffect(() => {
    const dock = box.current?.closest('section')
    const focus = () => {
      const at = document.activeElement
      if (at && at !== document.body && !at.closest('.play-choosing, .play-tools')) return
      dock?.querySelector<HTMLElement>('.play-commit-button')?.focus()
    }
    focus()
    return focus
  }, [])
}

/** Names that are told of what could still be bought. */
const NAMED = 2

function askingWords({ view, menu, draft }: Play, { why, useful }: Asking): string {
  if (why === 'key' || !menu) return t('play.ask.key')
  const names = useful.slice(0, NAMED).map((item) => nameOf(view, item))
  return t('play.ask.unspent', {
    left: menu.budget - spent(menu, draft).budget,
    items: list(names, 'unit'),
    seat: menu.seat,
    more: useful.length - names.length,
  })
}

/** Titles in quotation marks; what is done, as it is. */
function nameOf(view: View, item: MenuItem): string {
  const words = chipWords(view, item)
  return isTitled(item) ? list(quoted([words]), 'unit') : words
}
