/** The play screen: head, news, map, what would follow, five columns and the dock, arranged for the window it has. */
import type { ComponentProps } from 'preact'
import { useMemo } from 'preact/hooks'
import { eventCard, isPower, type View } from '../../../game/index.ts'
import { PassedByTab } from '../../ui/passed-by-tab.ts'
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
import { BoardPlace } from './table/board-place.tsx'
import { Header } from './table/header.tsx'
import { panesOf, storyPane } from './table/panes.tsx'
import './style/index.css'
import { redo, undo } from './dock/undo.tsx'
import { useCommitment } from './dock/use-commitment.ts'
import { closed, type Play, untold } from './play.ts'
import type { PlayLinks, PlayScreenProps } from './props.ts'
import { After } from './table/after.tsx'
import { AfterPlace } from './table/after-place.tsx'
import { Columns } from './table/columns.tsx'
import { TabbedPanes } from './table/tabs.tsx'
import { useLayout } from './table/use-layout.ts'
import { goTo, showPower, useOpenPane } from './table/use-open-pane.ts'
import { useScrollPadding } from './table/use-scroll-padding.ts'
import { useKeys } from './use-keys.ts'
import { useNumberStops } from './use-number-stops.ts'
import { usePlay } from './use-play.ts'
import { redrafted } from './use-redrafted.ts'
import { useSound } from './use-sound.ts'
import { useTurns } from './use-turns.ts'

export type { PlayScreenProps } from './props.ts'

export function PlayScreen(props: PlayScreenProps) {
  const { telling, foot } = props
  const isPast = foot !== undefined
  const play = usePlay(props.cursor, props)
  useSound(props.cursor, play)
  const layout = useLayout()
  useScrollPadding(layout)
  const { table, news, map, beside } = useTurns(play, {
    isTold: telling !== undefined,
    isWide: layout === 'wide',
  })
  const expected = useMemo(
    () => (map.foreseen ? expectedAfter(map.play.view, map.foreseen.facts) : map.play.view.expected),
    [map.play.view, map.foreseen],
  )
  const links = useLinks(props)
  const isReckoned = telling?.tells === 'reckoning'
  const onTable = useMemo(() => (isReckoned ? closed : untold)(table.play), [table.play, isReckoned])
  const story = useMemo(() => storyPane((news ?? play).view), [(news ?? play).view])
  const panes = useMemo(
    () => panesOf(table.play, table.foreseen, links, story),
    [table.play, table.foreseen, links, story],
  )
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
  useNumberStops()
  const isNarrow = layout === 'narrow'
  const isWide = layout === 'wide'
  const isChosen = isPast ? isWide : telling ? telling.tells === 'reveal' : chooses(play)
  const lesson = useLesson(play, layout, telling !== undefined || isPast)
  const foreseen = map.play.view === play.view ? map.foreseen : undefined
  const head = useMemo(
    () => <Head now={play.now} foreseen={foreseen} links={links} layout={layout} />,
    [play.now, foreseen, links, layout],
  )
  const columns = useMemo(
    () => <Columns {...{ play: onTable, foreseen: table.foreseen, links, isChosen }} />,
    [onTable, table.foreseen, links, isChosen],
  )
  // What the rest of the draft leaves for its answers has its turn after what was pressed.
  const { at, isLate } = redrafted(news ?? play, map.play)
  const playAtNews = news && at()
  const newsPanel = useMemo(
    () => playAtNews && <News play={playAtNews} links={links} isLate={isLate} />,
    [playAtNews, links, isLate],
  )
  const isMapLate = props.map === 'asked' && isNarrow
  const board = useMemo(
    () => (
      <BoardPlace
        isLate={isMapLate}
        cursor={props.cursor}
        play={map.play}
        expected={expected}
        onPick={(power) => showPower(power, setOpen)}
        onHome={() => goTo('home', setOpen)}
      />
    ),
    [isMapLate, props.cursor, map.play, expected],
  )
  const after = useMemo(
    () => beside && <After {...beside} rated={adviser.rated} layout={layout} />,
    [beside?.play, beside?.foreseen, adviser.rated, layout],
  )
  const right = telling ? telling.panel : after
  return (
    <PassedByTab.Provider value={true}>
      <main
        id="main"
        tabIndex={-1}
        class="play"
        data-layout={layout}
        data-seat={play.view.viewer}
        data-lesson={play.view.options.lesson ? play.view.round : undefined}
        data-choosing={isChosen}
        data-telling={telling?.tells}
        data-presses={play.presses.value !== undefined || undefined}
        data-answers={answersTo(play.view.event)}
        data-took={play.took.value && tookAny(play.took.value)}
        data-past={isPast || undefined}
        aria-busy={table.play.stage === 'sent'}
      >
        {head}
        {isWide ? <Callouts lesson={lesson} of={(at) => at === 'head'} /> : undefined}
        {isNarrow ? undefined : newsPanel}
        {isWide ? <Callouts lesson={lesson} of={(at) => at === 'news'} /> : undefined}
        {board}
        {isNarrow && !telling && !props.beside ? undefined : (
          <AfterPlace isTold={telling !== undefined}>
            {props.beside}
            {isNarrow && !telling ? undefined : right}
          </AfterPlace>
        )}
        {isWide ? <Callouts lesson={lesson} of={(at) => at === 'after'} /> : undefined}
        {!isNarrow ? (
          columns
        ) : telling ? undefined : (
          <TabbedPanes panes={panes} open={open} onOpen={setOpen} />
        )}
        {isWide ? <Callouts lesson={lesson} of={inColumns} /> : undefined}
        <div class="play-foot">
          <Troubles choice={play.trouble} session={props.trouble} />
          {isWide ? undefined : <Callouts lesson={lesson} of={(at) => at !== 'dock'} />}
          {isNarrow && !telling ? right : undefined}
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
    </PassedByTab.Provider>
  )
}

/** What stands in the columns: all of them, or one. */
function inColumns(at: Anchor): boolean {
  return at === 'columns' || at === 'home' || at === 'hand' || isPower(at)
}

/** How many answers the news has, where it is a crisis. */
function answersTo(event: View['event']): number | undefined {
  return eventCard(event).responses?.length
}

function tookAny(took: NonNullable<Play['took']['value']>): boolean {
  return Object.values(took).some((cards) => cards > 0)
}

/** Whether cards lie open to be chosen or to be looked at while others do: else they take little room, and the map grows. */
function chooses({ menu, view }: Play): boolean {
  return menu ? menu.decision !== 'pledge' : view.decision === 'attention'
}

/** The head alone follows what is told line by line, each time once the line has been drawn. */
function Head({
  now,
  foreseen,
  ...rest
}: Omit<ComponentProps<typeof Header>, 'view'> & { now: Play['now'] }) {
  const late = useLate({ view: now.value, foreseen }, viewOf)
  return <Header {...late} {...rest} />
}

const viewOf = ({ view }: { view: View }) => view

/** The screen's links, the same as long as each of them is: what is drawn with them need not be drawn again. */
function useLinks(props: PlayLinks): PlayLinks {
  const { onOpenSources, onOpenLog, onOpenHelp, onOpenSettings, onLeave, onOpenResult, hidesDeeds } = props
  const all = [onOpenSources, onOpenLog, onOpenHelp, onOpenSettings, onLeave, onOpenResult, hidesDeeds]
  return useMemo(() => props, all)
}
