/** The play screen: head, news, map, what would follow, five columns and the dock, arranged for the window it has. */
import type { ComponentProps } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Preview } from '../../../game/index.ts'
import { preview as foresee, isPower, RULES_VERSION } from '../../../game/index.ts'
import { useLate } from '../../ui/use-late.ts'
import { useAdvice } from './advice/use-advice.ts'
import { News } from './cards/news.tsx'
import { SeatDock } from './dock/seat-dock.tsx'
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
import { redo, undo } from './dock/undo.tsx'
import { useCommitment } from './dock/use-commitment.ts'
import { closed, type Play } from './play.ts'
import type { PlayScreenProps } from './props.ts'
import { After } from './table/after.tsx'
import { Columns } from './table/columns.tsx'
import { TabbedPanes } from './table/tabs.tsx'
import { useLayout } from './table/use-layout.ts'
import { goTo, showPower, useOpenPane } from './table/use-open-pane.ts'
import { useScrollPadding } from './table/use-scroll-padding.ts'
import { useKeys } from './use-keys.ts'
import { usePlay } from './use-play.ts'
import { useSound } from './use-sound.ts'

export type { PlayScreenProps } from './props.ts'

export function PlayScreen(props: PlayScreenProps) {
  const { telling, foot } = props
  const isPast = foot !== undefined
  const play = usePlay(props.cursor, props)
  useSound(props.cursor, play)
  const layout = useLayout()
  useScrollPadding(layout)
  const foreseen = useForesight(play, telling !== undefined)
  const expected = foreseen ? expectedAfter(play.view, foreseen.facts) : play.view.expected
  const { table, beside } = useTurns(play, foreseen)
  const isReckoned = telling?.tells === 'reckoning'
  const onTable = useMemo(() => (isReckoned ? closed(table.play) : table.play), [table.play, isReckoned])
  const story = useMemo(() => storyPane(beside.play.view), [beside.play.view])
  const panes = panesOf(table.play, table.foreseen, props, story)
  const [open, setOpen] = useOpenPane(table.play, panes, props)
  const commitment = useCommitment(play)
  const adviser = useAdvice(play)
  useKeys(() => telling === undefined && !isPast, {
    commit: (event) => commitment.byKey(event, false),
    commitTwice: (event) => commitment.byKey(event, true),
    undo: () => undo(play),
    redo: () => redo(play),
    news: () => goTo('news', setOpen),
    offers: () => goTo(play.view.decision === 'attention' ? 'offers' : 'pledge', setOpen),
  })
  const isNarrow = layout === 'narrow'
  const isWide = layout === 'wide'
  const lesson = useLesson(play, layout, telling !== undefined || isPast)
  const after = telling ? telling.panel : <After {...beside} rated={adviser.rated} layout={layout} />
  return (
    <main
      id="main"
      tabIndex={-1}
      class="play"
      data-layout={layout}
      data-seat={play.view.viewer}
      data-lesson={play.view.options.lesson ? play.view.round : undefined}
      data-choosing={isPast ? isWide : telling ? telling.tells === 'reveal' : chooses(play)}
      data-telling={telling?.tells}
      data-past={isPast || undefined}
      aria-busy={play.stage === 'sent'}
    >
      <HeaderNow play={play} foreseen={foreseen} links={props} layout={layout} />
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'head'} /> : undefined}
      {isNarrow ? undefined : <News play={beside.play} links={props} />}
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'news'} /> : undefined}
      <BoardHost
        cursor={props.cursor}
        play={play}
        expected={expected}
        onPick={(power) => showPower(power, setOpen)}
        onHome={() => goTo('home', setOpen)}
      />
      {isNarrow && !telling && !props.beside ? undefined : (
        <div class="play-after panel">
          {props.beside}
          {isNarrow && !telling ? undefined : after}
        </div>
      )}
      {isWide ? <Callouts lesson={lesson} of={(at) => at === 'after'} /> : undefined}
      {!isNarrow ? (
        <Columns {...table} play={onTable} links={props} />
      ) : telling ? undefined : (
        <TabbedPanes panes={panes} open={open} onOpen={setOpen} />
      )}
      {isWide ? <Callouts lesson={lesson} of={inColumns} /> : undefined}
      <div class="play-foot">
        <Troubles choice={play.trouble} session={props.trouble} />
        {isWide ? undefined : <Callouts lesson={lesson} of={(at) => at !== 'dock'} />}
        {isNarrow && !telling ? after : undefined}
        {telling || isPast ? (
          (foot ?? telling?.foot)
        ) : (
          <SeatDock
            {...{ play, commitment, adviser, layout, expected }}
            warning={foreseen !== undefined && warns(foreseen)}
            onOpenResult={props.onOpenResult}
          />
        )}
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

/** The head alone follows what is told line by line. */
function HeaderNow({ play, ...rest }: Omit<ComponentProps<typeof Header>, 'view'> & { play: Play }) {
  return <Header view={play.now.value} {...rest} />
}

/** Exact consequences of the draft, where the rules can tell them: Kazakhstan's attention, until it is told. */
function useForesight({ view, menu, draft }: Play, isTold: boolean): Preview | undefined {
  return useMemo(() => {
    if (isTold || view.viewer !== 'KZ' || menu?.decision !== 'attention') return undefined
    // What rules of then would have brought, those of today cannot tell.
    if (view.rulesVersion !== RULES_VERSION) return undefined
    const foreseen = foresee(view, draft)
    return typeof foreseen === 'string' ? undefined : foreseen
  }, [view, menu, draft, isTold])
}
