/** The page as a whole: the screen of the address, what lies over it, what stands, and what shows when a screen fails. */
import { useEffect, useRef } from 'preact/hooks'
import { NoGame } from '../screens/nowhere/no-game.tsx'
import { Nowhere } from '../screens/nowhere/nowhere.tsx'
import { FirstScreen } from '../screens/start/start.tsx'
import { isScreen } from '../state/address.ts'
import { openGame } from '../state/open-game.ts'
import { depthsHere, here, screen } from '../state/route.ts'
import { t } from '../text/index.ts'
import { beginAtHeading, scrollDown } from '../ui/focus.ts'
import { StandingNotices } from '../ui/standing-notices.tsx'
import { Announcer } from './announcer.tsx'
import { Boundary } from './boundary.tsx'
import { gameScreen } from './game-part.ts'
import {
  ClassDoor,
  CompareDoor,
  GamesDoor,
  PredictDoor,
  PuzzlesDoor,
  ReplayDoor,
  TableDoor,
} from './lazy-screens.tsx'
import { Overlays } from './overlays.tsx'
import { useShortcuts } from './shortcuts.ts'
import { useTitle } from './title.ts'

export function App() {
  return (
    <Boundary>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page, which is to be no address of its own. */}
      <a class="skip-link" href="#main" onClick={skip}>
        {t('app.skip')}
      </a>
      <Announcer />
      <StandingNotices />
      <Screens />
      <Overlays />
    </Boundary>
  )
}

/** The address is that of the screen, not of a part of it. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function Screens() {
  useShortcuts()
  useTitle()
  useArrival(nameOfScreen())
  useFocusBack(isScreen(here.value))
  const now = screen.value
  switch (now.at) {
    case 'start':
      return <FirstScreen />
    case 'games':
      return <GamesDoor />
    case 'history':
      return <PredictDoor />
    case 'puzzles':
      return <PuzzlesDoor />
    case 'compare':
      return <CompareDoor />
    case 'table':
      return <TableDoor />
    case 'class':
      return <ClassDoor />
    case 'unknown':
      return <Nowhere />
    case 'game':
      return <Game />
    case 'replay':
      return <ReplayDoor />
  }
}

function Game() {
  const game = openGame.value
  const GameScreen = gameScreen.value
  if (game.stage !== 'open' || !GameScreen) return <NoGame game={game} />
  return <GameScreen {...game} key={game.key} />
}

/** What tells one screen from another: a game opened anew is another. */
function nameOfScreen(): string {
  const { at } = screen.value
  const game = openGame.value
  // Places of one game are one screen.
  if (at === 'replay') return `replay ${screen.value.hash.split(/[?&]/, 1)[0]}`
  if (at === 'puzzles' || at === 'compare' || at === 'table') return `${at} ${screen.value.id ?? ''}`
  if (at === 'class') return `class ${screen.value.page}`
  if (at !== 'game') return at
  return game.stage === 'open' ? `game ${game.key}` : `game ${game.stage}`
}

/** A new screen begins at its heading, for whoever cannot see that it changed, and as far down as it was left. */
function useArrival(name: string): void {
  const shown = useRef<string>(undefined)
  useEffect(() => {
    const isFirst = shown.current === undefined
    if (shown.current === name) return
    shown.current = name
    // The very first is where the browser begins by itself.
    if (!isFirst) beginAtHeading()
  }, [name])
  const depths = depthsHere.value
  useEffect(() => scrollDown(depths), [name, depths])
}

/** What lay over the screen is gone: focus is where it was before, or, where the page began in a dialog, on the screen. */
function useFocusBack(isOut: boolean): void {
  const before = useRef(isOut)
  useEffect(() => {
    const cameOut = isOut && !before.current
    before.current = isOut
    if (cameOut && document.activeElement === document.body) beginAtHeading(scrollY)
  }, [isOut])
}
