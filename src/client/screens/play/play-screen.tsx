/** The play screen: news, offers, dock and outlook around the board, arranged for the window it has. */
import { useMemo } from 'preact/hooks'
import type { Preview, View } from '../../../game/index.ts'
import { preview as foresee } from '../../../game/index.ts'
import { useSettled } from '../../ui/press.ts'
import { useLate } from '../../ui/use-late.ts'
import { AttentionDock } from './dock/attention-dock.tsx'
import { OffersDock } from './dock/offers-dock.tsx'
import { PledgeDock } from './dock/pledge.tsx'
import { Troubles } from './dock/troubles.tsx'
import { expectedAfter, outlook } from './forecast/forecast.ts'
import { OutlookPanel, warns } from './forecast/forecast-panel.tsx'
import { Arranged } from './table/arranged.tsx'
import { BoardHost } from './table/board-host.tsx'
import { Header } from './table/header.tsx'
import { isBeside, type Pane, panesOf, storyPane } from './table/panes.tsx'
import './style/index.css'
import { WaitingDock } from './dock/waiting.tsx'
import { answersOf, type Play } from './play.ts'
import type { PlayScreenProps } from './props.ts'
import { AimPanel } from './table/power-panels.tsx'
import { Tabs } from './table/tabs.tsx'
import { type Layout, useLayout } from './table/use-layout.ts'
import { goTo, showPower, useOpenPane } from './table/use-open-pane.ts'
import { useScrollPadding } from './table/use-scroll-padding.ts'
import { useKeys } from './use-keys.ts'
import { usePlay } from './use-play.ts'

export type { PlayScreenProps } from './props.ts'

export function PlayScreen(props: PlayScreenProps) {
  const play = usePlay(props.cursor, props)
  const layout = useLayout()
  useScrollPadding(layout)
  const foreseen = useForesight(play)
  const expected = foreseen ? expectedAfter(play.view, foreseen.facts) : play.view.expected
  const { panes, play: drawn = play } = usePanes(play, foreseen, props, layout)
  const [open, setOpen] = useOpenPane(drawn, panes, props)
  const settled = useSettled(answersOf(play))
  useKeys(() => !props.covered?.peek(), {
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
    >
      <BoardHost
        cursor={props.cursor}
        play={play}
        expected={expected}
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
        <Arranged panes={panes} layout={layout} open={open} />
      </div>
      <div class="play-foot">
        <Troubles choice={play.trouble} session={props.trouble} />
        <Foresight play={play} foreseen={foreseen} layout={layout} />
        <Dock play={play} foreseen={foreseen} expected={expected} props={props} />
      </div>
    </main>
  )
}

/** The panes as they are drawn, and the play they are of, where there are any. */
interface Drawn {
  play?: Play
  panes: Pane[]
}

const NONE: Drawn = { panes: [] }
const viewOf = ({ play }: Drawn) => play?.view

/** The panes. Of a new view they come after the rest of the screen, in two turns: first the table, then what is beside. */
function usePanes(play: Play, foreseen: Preview | undefined, links: PlayScreenProps, layout: Layout): Drawn {
  const story = useMemo(() => storyPane(play.view), [play.view])
  const now = useMemo(
    (): Drawn => ({ play, panes: panesOf(play, foreseen?.facts ?? [], links, story) }),
    [play, foreseen, links, story],
  )
  // Elsewhere what comes below would move as they come.
  const first = layout === 'wide' ? NONE : now
  const table = useLate(now, viewOf, first)
  const beside = useLate(table, viewOf, first)
  const panes = table.panes.flatMap((pane) =>
    isBeside(pane.id) ? (beside.panes.find(({ id }) => id === pane.id) ?? []) : pane,
  )
  return { ...table, panes }
}

/** Exact consequences of the draft, where the rules can tell them: Kazakhstan's attention. */
function useForesight({ view, menu, draft }: Play): Preview | undefined {
  return useMemo(() => {
    if (view.viewer !== 'KZ' || menu?.decision !== 'attention') return undefined
    const foreseen = foresee(view, draft)
    return typeof foreseen === 'string' ? undefined : foreseen
  }, [view, menu, draft])
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

interface DockProps extends FootProps {
  expected: View['expected']
  props: PlayScreenProps
}

function Dock({ play, foreseen, expected, props }: DockProps) {
  const { menu } = play
  if (!menu)
    return <WaitingDock play={play} {...(props.onOpenResult ? { onOpenResult: props.onOpenResult } : {})} />
  if (menu.seat !== 'KZ') return <OffersDock play={play} power={menu.seat} />
  if (menu.decision === 'pledge') return <PledgeDock play={play} />
  return <AttentionDock play={play} expected={expected} warning={foreseen !== undefined && warns(foreseen)} />
}
