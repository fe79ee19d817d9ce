/** A game on the page: the play screen, on which reveals and rounds are told; after the last, how it ended. */
import { useComputed } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { CardId } from '../../../game/index.ts'
import type { Session } from '../../session/session.ts'
import { clearAnnouncements } from '../../state/announcements.ts'
import type { GameOnScreen } from '../../state/open-game.ts'
import { openHelp, openOverlay, openSettings } from '../../state/overlay.ts'
import { showFirst } from '../../state/route.ts'
import { screenName } from '../../state/screen-name.ts'
import { t } from '../../text/index.ts'
import { fetchSources } from '../../text/sources.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { Notice } from '../../ui/notice.tsx'
import { EndScreen } from '../end/end.tsx'
import { PlayScreen } from '../play/play-screen.tsx'
import type { MapWhen } from '../play/props.ts'
import { fetchPast } from '../reckoning/past.ts'
import { useTelling } from '../reckoning/telling.tsx'
import { WhyDoor } from '../why/why-door.tsx'
import { useNotices } from './use-notices.ts'

interface GameScreenProps extends GameOnScreen {
  /** Where the story of the game opens, if it is no game of this machine's with an address for it. */
  onOpenLog?: () => void
  /** At the end, beside what every game tells there. */
  after?: ComponentChildren
  /** When the map is fetched; always, unless it is said. */
  map?: MapWhen
}

export function GameScreen(props: GameScreenProps) {
  const { session, cursor, own, draft, onDraft, pane, onPane, onOpenLog = openLog, after, map } = props
  const [board, setBoard] = useState(false)
  // Of all that the cursor shows, only what makes this another screen: a line that is told redraws no table.
  const isOver = useComputed(() => cursor.shown.value.view.outcome !== undefined)
  const atEnd = isOver.value && !board
  const openResult = useCallback(() => setBoard(false), [])
  const telling = useTelling(cursor)
  useToldAnew(telling?.tells === 'reckoning')
  useNotices(cursor)
  useTitle(cursor)
  useSources(session)
  useBeginning(atEnd)
  if (atEnd) {
    return (
      <>
        <EndScreen
          cursor={cursor}
          own={own}
          after={after}
          onOpenLog={onOpenLog}
          onBack={() => setBoard(true)}
        />
        <WhyDoor cursor={cursor} />
      </>
    )
  }
  return (
    <>
      <PlayScreen
        map={map}
        cursor={cursor}
        player={session.player}
        trouble={session.trouble.value}
        draft={draft}
        onDraft={onDraft}
        pane={pane}
        onPane={onPane}
        onOpenSources={openSources}
        onOpenLog={onOpenLog}
        onOpenHelp={openHelp}
        onOpenSettings={openSettings}
        onOpenResult={openResult}
        onLeave={showFirst}
        telling={telling}
      />
      {telling ? undefined : <Notice />}
      <WhyDoor cursor={cursor} />
    </>
  )
}

const openLog = () => openOverlay({ kind: 'log' })
const openSources = (card: CardId) => openOverlay({ kind: 'sources', card })

/** The board and the end are two screens in one game: each begins at its heading, but for the first to stand. */
function useBeginning(atEnd: boolean): void {
  const shown = useRef(atEnd)
  useEffect(() => {
    if (shown.current === atEnd) return
    shown.current = atEnd
    // What was said of the draft on the board.
    if (atEnd) clearAnnouncements()
    beginAtHeading()
  }, [atEnd])
}

/** What was said of a draft no longer holds once the round is told. */
function useToldAnew(isTold: boolean): void {
  useEffect(() => {
    if (isTold) clearAnnouncements()
  }, [isTold])
}

/** After the first choice all that the game needs has come: what its cards and its verdicts stand beside may follow. */
function useSources(session: Session): void {
  useEffect(() => {
    const first = session.moments.peek()
    return session.moments.subscribe((moments) => {
      if (moments === first) return
      fetchSources()
      void fetchPast()
    })
  }, [session])
}

/** What the tab is called: the round, or the end. */
function useTitle(cursor: Cursor): void {
  const name = useComputed(() => {
    const { round, outcome } = cursor.shown.value.view
    return outcome ? t('end.tab') : t('log.opening.round', { round })
  })
  const screen = name.value
  useEffect(() => {
    screenName.value = screen
  }, [screen])
  useEffect(
    () => () => {
      screenName.value = undefined
    },
    [],
  )
}
