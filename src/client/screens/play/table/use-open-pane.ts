/** Which pane is open, and the ways to one: with a question, by a key, by a capital on the board. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Power } from '../../../../game/index.ts'
import type { OpenPane } from '../../../state/open-game.ts'
import type { Play } from '../play.ts'
import { firstPane, PANES, type Pane, type PaneId } from './panes.tsx'
import { useFocusKept } from './use-focus-kept.ts'

/** What is new begins at its top, in the columns and on the page. */
function scrollBack(): void {
  for (const panel of document.querySelectorAll('.play-news, .play-after, .play-column')) panel.scrollTop = 0
  scrollTo(0, 0)
}

interface KeptPane {
  /** Of an earlier visit. */
  pane?: OpenPane | undefined
  onPane?: ((pane: OpenPane) => void) | undefined
  /** Where the game has been played, whoever looks on opens panes, and nothing else does. */
  foot?: unknown
}

/**
 * The open tab: what is new comes first, and a pane that went away gives way to the news. While the same is asked as in
 * an earlier visit, it begins with the tab of then.
 */
export function useOpenPane(
  play: Play,
  panes: readonly Pane[],
  { pane, onPane, foot }: KeptPane,
): [PaneId, (id: PaneId) => void] {
  const question = foot ? 'past' : `${play.view.round} ${play.menu?.decision ?? 'wait'}`
  const [open, setOpen] = useState<PaneId>(
    () => paneIn(question, pane) ?? firstPane(play.view, play.menu !== undefined),
  )
  const before = useRef(question)
  useEffect(() => {
    if (before.current === question) return
    before.current = question
    setOpen(firstPane(play.view, play.menu !== undefined))
    scrollBack()
  }, [question])
  useEffect(() => onPane?.({ question, pane: open }), [question, open])
  useFocusKept(question, firstPane(play.view, play.menu !== undefined))
  return [panes.some((pane) => pane.id === open) ? open : 'news', setOpen]
}

/** The pane that was open at this question, if it was this one. */
function paneIn(question: string, kept: OpenPane | undefined): PaneId | undefined {
  return kept?.question === question ? PANES.find((id) => id === kept.pane) : undefined
}

/** Opens a pane, with focus on its heading. */
export function goTo(pane: PaneId, open: (id: PaneId) => void): void {
  open(pane)
  requestAnimationFrame(() => {
    const heading = document.getElementById(`play-${pane}`)
    heading?.scrollIntoView({ block: 'nearest' })
    heading?.focus()
  })
}

/** What a power has on the table; before the reveal there is nothing to show. */
export function showPower(power: Power, open: (id: PaneId) => void): void {
  open('offers')
  requestAnimationFrame(() => {
    document.getElementById(`play-power-${power}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  })
}
