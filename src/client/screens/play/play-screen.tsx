/** The play screen: news, offers, dock and outlook around the board, arranged for the window it has. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Power, Preview } from '../../../game/index.ts'
import { preview as foresee } from '../../../game/index.ts'
import { useSettled } from '../../ui/press.ts'
import { AttentionDock } from './dock/attention-dock.tsx'
import { OffersDock } from './dock/offers-dock.tsx'
import { PledgeDock } from './dock/pledge.tsx'
import { Troubles } from './dock/troubles.tsx'
import { expectedAfter, outlook } from './forecast/forecast.ts'
import { OutlookPanel, warns } from './forecast/forecast-panel.tsx'
import { BoardHost } from './table/board-host.tsx'
import { Header } from './table/header.tsx'
import { firstPane, type Pane, type PaneId, panesOf } from './table/panes.tsx'
import './style/index.css'
import { WaitingDock } from './dock/waiting.tsx'
import { answersOf, type Play } from './play.ts'
import type { PlayScreenProps } from './props.ts'
import { AimPanel } from './table/power-panels.tsx'
import { Tabs } from './table/tabs.tsx'
import { useFocusKept } from './table/use-focus-kept.ts'
import { type Layout, useLayout } from './table/use-layout.ts'
import { useScrollPadding } from './table/use-scroll-padding.ts'
import { useKeys } from './use-keys.ts'
import { usePlay } from './use-play.ts'

export type { PlayScreenProps } from './props.ts'

export function PlayScreen(props: PlayScreenProps) {
  const play = usePlay(props.cursor, props)
  const layout = useLayout()
  useScrollPadding()
  const foreseen = useForesight(play)
  const panes = panesOf(play, foreseen?.facts ?? [], props)
  const [open, setOpen] = useOpenPane(play, panes)
  const settled = useSettled(answersOf(play))
  useKeys(!props.inert, {
    commit: ({ timeStamp }) => settled.counts(timeStamp) && play.commit(),
    news: () => goTo('news', setOpen),
    offers: () => goTo(play.view.decision === 'attention' ? 'offers' : 'pledge', setOpen),
  })
  return (
    <main
      id="main"
      tabIndex={-1}
      class="play"
      data-layout={layout}
      data-seat={play.view.viewer}
      aria-busy={play.stage === 'sent'}
      {...(props.inert ? { inert: true } : {})}
    >
      <BoardHost
        cursor={props.cursor}
        play={play}
        layout={layout}
        onPick={(power) => showPower(power, setOpen)}
      />
      <Header
        view={play.view}
        {...(foreseen ? { after: foreseen.after } : {})}
        links={props}
        layout={layout}
      />
      <div class="play-main">
        {layout === 'narrow' ? <Tabs panes={panes} open={open} onOpen={setOpen} /> : undefined}
        <Panes panes={panes} layout={layout} open={open} />
      </div>
      <div class="play-foot">
        <Troubles choice={play.trouble} session={props.trouble} />
        <Foresight play={play} foreseen={foreseen} layout={layout} />
        <Dock play={play} foreseen={foreseen} props={props} />
      </div>
    </main>
  )
}

/** Exact consequences of the draft, where the rules can tell them: Kazakhstan's attention. */
function useForesight({ view, menu, draft }: Play): Preview | undefined {
  return useMemo(() => {
    if (view.viewer !== 'KZ' || menu?.decision !== 'attention') return undefined
    const foreseen = foresee(view, draft)
    return typeof foreseen === 'string' ? undefined : foreseen
  }, [view, menu, draft])
}

/** What is new begins at its top, in the columns and on the page. */
function scrollBack(): void {
  for (const panel of document.querySelectorAll('.play-news, .play-table')) panel.scrollTop = 0
  scrollTo(0, 0)
}

/** The open tab: what is new comes first, and a pane that went away gives way to the news. */
function useOpenPane(play: Play, panes: readonly Pane[]): [PaneId, (id: PaneId) => void] {
  const [open, setOpen] = useState<PaneId>(() => firstPane(play.view, play.menu !== undefined))
  const question = `${play.view.round} ${play.menu?.decision ?? 'wait'}`
  const before = useRef(question)
  useEffect(() => {
    if (before.current === question) return
    before.current = question
    setOpen(firstPane(play.view, play.menu !== undefined))
    scrollBack()
  }, [question])
  useFocusKept(question, firstPane(play.view, play.menu !== undefined))
  return [panes.some((pane) => pane.id === open) ? open : 'news', setOpen]
}

function goTo(pane: PaneId, open: (id: PaneId) => void): void {
  open(pane)
  requestAnimationFrame(() => {
    const heading = document.getElementById(`play-${pane}`)
    heading?.scrollIntoView({ block: 'nearest' })
    heading?.focus()
  })
}

/** What a power has on the table; before the reveal there is nothing to show. */
function showPower(power: Power, open: (id: PaneId) => void): void {
  open('offers')
  requestAnimationFrame(() => {
    document.getElementById(`play-power-${power}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  })
}

/** Wide and middle: news and story on one side, the table on the other. Narrow: the open tab alone. */
function Panes({ panes, layout, open }: { panes: readonly Pane[]; layout: Layout; open: PaneId }) {
  if (layout === 'narrow') {
    const pane = panes.find((one) => one.id === open)
    return pane ? (
      <div
        key={pane.id}
        id={`play-pane-${pane.id}`}
        class="play-pane"
        role="tabpanel"
        aria-labelledby={`play-tab-${pane.id}`}
      >
        {pane.content}
      </div>
    ) : null
  }
  const aside = (id: PaneId) => panes.find((pane) => pane.id === id)?.content
  return (
    <>
      <div class="play-side">
        {aside('news')}
        {aside('story')}
      </div>
      <div class="play-table panel">
        {panes
          .filter((pane) => pane.id !== 'news' && pane.id !== 'story')
          .map((pane) => (
            <div key={pane.id}>{pane.content}</div>
          ))}
      </div>
    </>
  )
}

interface FootProps {
  play: Play
  foreseen: Preview | undefined
}

function Foresight({ play, foreseen, layout }: FootProps & { layout: Layout }) {
  const { view } = play
  if (foreseen) {
    const most = { wide: 7, middle: 6, narrow: 4 }[layout]
    return (
      <OutlookPanel
        lines={outlook(view, foreseen)}
        preview={foreseen}
        most={most}
        short={layout !== 'wide'}
      />
    )
  }
  if (view.viewer === 'KZ' || view.viewer === 'observer') return null
  return <AimPanel view={view} power={view.viewer} />
}

function Dock({ play, foreseen, props }: FootProps & { props: PlayScreenProps }) {
  const { view, menu } = play
  if (!menu)
    return <WaitingDock play={play} {...(props.onOpenResult ? { onOpenResult: props.onOpenResult } : {})} />
  if (menu.seat !== 'KZ') return <OffersDock play={play} power={menu.seat} />
  if (menu.decision === 'pledge') return <PledgeDock play={play} />
  const expected = foreseen ? expectedAfter(view, foreseen.facts) : view.expected
  return <AttentionDock play={play} expected={expected} warning={foreseen !== undefined && warns(foreseen)} />
}
