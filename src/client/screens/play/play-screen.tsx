/** The play screen: head, news, map, what would follow, five columns and the dock, arranged for the window it has. */
import { useMemo } from 'preact/hooks'
import type { Preview, View } from '../../../game/index.ts'
import { preview as foresee, isPower } from '../../../game/index.ts'
import { useSettled } from '../../ui/press.ts'
import { useLate } from '../../ui/use-late.ts'
import { News } from './cards/news.tsx'
import { AttentionDock } from './dock/attention-dock.tsx'
import { OffersDock } from './dock/offers-dock.tsx'
import { PledgeDock } from './dock/pledge.tsx'
import { Troubles } from './dock/troubles.tsx'
import { expectedAfter } from './forecast/forecast.ts'
import { warns } from './forecast/forecast-panel.tsx'
import { Callouts } from './lesson/callouts.tsx'
import type { Anchor } from './lesson/sentences.ts'
import { useLesson } from './lesson/use-lesson.ts'
import { BoardHost } from './table/board-host.tsx'
import { Header } from './table/header.tsx'
import { panesOf, storyPane } from './table/panes.tsx'
import './style/index.css'
import { WaitingDock } from './dock/waiting.tsx'
import { answersOf, type Play } from './play.ts'
import type { PlayScreenProps } from './props.ts'
import { After } from './table/after.tsx'
import { Columns } from './table/columns.tsx'
import { TabbedPanes } from './table/tabs.tsx'
import { useLayout } from './table/use-layout.ts'
import { goTo, showPower, useOpenPane } from './table/use-open-pane.ts'
import { useScrollPadding } from './table/use-scroll-padding.ts'
import { useKeys } from './use-keys.ts'
import { usePlay } from './use-play.ts'

export type { PlayScreenProps } from './props.ts'

export function PlayScreen(props: PlayScreenProps) {
  const { telling } = props
  const play = usePlay(props.cursor, props)
  const layout = useLayout()
  useScrollPadding(layout)
  const foreseen = useForesight(play)
  const expected = foreseen ? expectedAfter(play.view, foreseen.facts) : play.view.expected
  const { table, beside } = useTurns(play, foreseen)
  const story = useMemo(() => storyPane(beside.play.view), [beside.play.view])
  const panes = panesOf(table.play, table.foreseen, props, story)
  const [open, setOpen] = useOpenPane(table.play, panes, props)
  const settled = useSettled(answersOf(play))
  useKeys(() => !props.covered?.peek() && !telling, {
    commit: ({ timeStamp }) => settled.counts(timeStamp) && play.commit(),
    news: () => goTo('news', setOpen),
    offers: () => goTo(play.view.decision === 'attention' ? 'offers' : 'pledge', setOpen),
  })
  const isNarrow = layout === 'narrow'
  const isWide = layout === 'wide'
  const lesson = useLesson(play, layout, telling !== undefined)
  const after = telling ? telling.panel : <After {...beside} layout={layout} />
  return (
    <main
      id="main"
      tabIndex={-1}
      class="play"
      data-layout={layout}
      data-seat={play.view.viewer}
      data-lesson={play.view.options.lesson ? play.view.round : undefined}
      data-choosing={chooses(play) && !telling}
      aria-busy={play.stage === 'sent'}
    >
      <Header view={play.view} foreseen={foreseen} links={props} layout={layout} />
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'head'} /> : undefined}
      {isNarrow ? undefined : <News play={beside.play} links={props} />}
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'news'} /> : undefined}
      <BoardHost
        cursor={props.cursor}
        play={play}
        expected={expected}
        onPick={(power) => showPower(power, setOpen)}
      />
      {isNarrow && !telling ? undefined : <div class="play-after panel">{after}</div>}
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'after'} /> : undefined}
      {!isNarrow ? (
        <Columns {...table} links={props} />
      ) : telling ? undefined : (
        <TabbedPanes panes={panes} open={open} onOpen={setOpen} />
      )}
      {isWide ? <Callouts lesson={lesson} of={inColumns} /> : undefined}
      <div class="play-foot">
        <Troubles choice={play.trouble} session={props.trouble} />
        {isWide ? undefined : <Callouts lesson={lesson} of={(at) => at !== 'dock'} />}
        {isNarrow && !telling ? after : undefined}
        {telling ? telling.foot : <Dock play={play} foreseen={foreseen} expected={expected} props={props} />}
        {isWide ? undefined : <Callouts lesson={lesson} of={(at) => at === 'dock'} />}
      </div>
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'dock'} /> : undefined}
    </main>
  )
}

/** What stands in the columns: all of them, or one. */
function inColumns(at: Anchor): boolean {
  return at === 'columns' || at === 'home' || at === 'hand' || isPower(at)
}

/** Whether cards lie open to be chosen or to be looked at while others do: else they take little room, and the map grows. */
function chooses({ menu, view }: Play): boolean {
  return menu ? menu.decision !== 'pledge' : view.decision === 'attention'
}

/** A play and what committing its draft would bring, as they are drawn. */
interface Drawn {
  play: Play
  foreseen: Preview | undefined
}

const viewOf = ({ play }: Drawn) => play.view

/** Of a new view the table comes after the rest of the screen, and what stands beside the map after that. */
function useTurns(play: Play, foreseen: Preview | undefined): Record<'table' | 'beside', Drawn> {
  const table = useLate({ play, foreseen }, viewOf)
  return { table, beside: useLate(table, viewOf) }
}

/** Exact consequences of the draft, where the rules can tell them: Kazakhstan's attention. */
function useForesight({ view, menu, draft }: Play): Preview | undefined {
  return useMemo(() => {
    if (view.viewer !== 'KZ' || menu?.decision !== 'attention') return undefined
    const foreseen = foresee(view, draft)
    return typeof foreseen === 'string' ? undefined : foreseen
  }, [view, menu, draft])
}

interface DockProps extends Drawn {
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
