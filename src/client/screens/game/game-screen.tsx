/** A game on the page: the play screen, and over it what the shell tells: rounds, reveals, the end. It also saves. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { CardId, Fact } from '../../../game/index.ts'
import { heldSession } from '../../session/held.ts'
import type { LocalSession } from '../../session/local.ts'
import type { Session, Update } from '../../session/session.ts'
import { announce, clearAnnouncements } from '../../state/announcements.ts'
import { clearNotice, notify } from '../../state/notices.ts'
import { openHelp, openOverlay } from '../../state/overlay.ts'
import { showFirst } from '../../state/route.ts'
import { screenName } from '../../state/screen-name.ts'
import { settings } from '../../state/settings.ts'
import { t, whyText } from '../../text/index.ts'
import { fetchSources } from '../../text/sources.ts'
import { isReckoned } from '../../timeline/narration.ts'
import { beginAtHeading } from '../../ui/focus.ts'
import { Notice } from '../../ui/notice.tsx'
import { EndScreen } from '../end/end.tsx'
import { PlayScreen } from '../play/play-screen.tsx'
import { Reckoning } from '../reckoning/reckoning.tsx'
import { newsNotice, revealNotice } from './brief.ts'

/** A round to be told. */
interface Story {
  round: number
  facts: readonly Fact[]
  over: boolean
  /** Why Kazakhstan spent its cubes so, where a bot did. */
  why?: string
  /** What is to be announced once it has been read. */
  next?: string
}

export function GameScreen({ session }: { session: LocalSession }) {
  const [story, setStory] = useState<Story>()
  const [ended, setEnded] = useState(() => session.current().view.outcome !== undefined)
  const held = useMemo(
    () =>
      heldSession(session, closesRound, (update) => {
        clearNotice()
        setStory(storyOf(update, session))
      }),
    [session],
  )
  useEffect(() => () => held.close(), [held])
  useTitle(held)
  useSources(session)
  const finish = () => {
    setStory(undefined)
    held.release()
    // Once the story has closed: while it lies over the page, nothing outside it is heard.
    const next = story?.next
    if (next) setTimeout(() => announce(next), 150)
    if (story?.over) setEnded(true)
  }
  const atEnd = ended && !story
  useBeginning(atEnd)
  if (atEnd) return <EndScreen session={session} onBack={() => setEnded(false)} />
  return (
    <>
      <PlayScreen
        session={held}
        onFacts={tellBriefly}
        onOpenSources={openSources}
        onOpenLog={() => openOverlay({ kind: 'log' })}
        onOpenHelp={openHelp}
        onOpenSettings={() => openOverlay({ kind: 'settings' })}
        onOpenResult={() => setEnded(true)}
        onLeave={showFirst}
        inert={story !== undefined}
      />
      {story ? <Reckoning key={story.round} {...story} onDone={finish} /> : <Notice />}
    </>
  )
}

const openSources = (card: CardId) => openOverlay({ kind: 'sources', card })

/** Every reckoning weighs the needs of the state, whatever else it does. */
function closesRound({ view, facts }: Update): boolean {
  return view.history.length > 0 && facts.some(({ kind }) => kind === 'net')
}

/** The round that an update closes. */
function storyOf({ view, facts }: Update, session: LocalSession): Story {
  const reckoned = facts.filter(isReckoned)
  const round = view.history.at(-1)?.round ?? view.round
  const next = newsNotice(facts)
  const why = whyOf(session, round)
  const over = view.outcome !== undefined
  return { round, facts: reckoned, over, ...(why ? { why } : {}), ...(next ? { next } : {}) }
}

function whyOf(session: LocalSession, round: number): string | undefined {
  if (settings.value.reasons === 'off') return undefined
  const whys = session.thoughts().filter((why) => why.seat === 'KZ' && why.round === round)
  const spent = whys.find(({ decision }) => decision === 'attention')
  return spent && whyText(spent)
}

/** What comes between rounds. A round that has been told is not told again. */
function tellBriefly(update: Update): void {
  if (closesRound(update)) return
  const { facts } = update
  const text = revealNotice(facts) ?? newsNotice(facts)
  if (text) notify(text)
}

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

/** After the first choice all that the game needs has come: what its cards stand on may follow. */
function useSources(session: LocalSession): void {
  useEffect(() => {
    const stop = session.subscribe(() => {
      stop()
      fetchSources()
    })
    return () => void stop()
  }, [session])
}

/** What the tab is called: the round, or the end. */
function useTitle(session: Session): void {
  useEffect(() => {
    const name = () => {
      const { round, outcome } = session.current().view
      screenName.value = outcome ? t('end.tab') : t('log.opening.round', { round })
    }
    name()
    const stop = session.subscribe(name)
    return () => {
      stop()
      screenName.value = undefined
    }
  }, [session])
}
