/** The page as a whole: one screen at a time, what lies over any of them, and what stands when a screen fails. */
import { useEffect, useRef } from 'preact/hooks'
import { FirstScreen } from '../screens/start/start.tsx'
import { screen } from '../state/route.ts'
import { t } from '../text/index.ts'
import { beginAtHeading } from '../ui/focus.ts'
import { Announcer } from './announcer.tsx'
import { Boundary } from './boundary.tsx'
import { gameScreen } from './game-part.ts'
import { Overlays } from './overlays.tsx'
import { useShortcuts } from './shortcuts.ts'

export function App() {
  return (
    <Boundary>
      <a class="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <Announcer />
      <Screens />
      <Overlays />
    </Boundary>
  )
}

function Screens() {
  const now = screen.value
  useShortcuts()
  useFocusOnChange(now.at === 'game' ? `game ${now.key}` : now.at)
  if (now.at === 'first') return <FirstScreen />
  const GameScreen = gameScreen.value
  return GameScreen ? <GameScreen {...now} key={now.key} /> : null
}

/** A new screen begins at its heading, for whoever cannot see that it changed. Not on the very first. */
function useFocusOnChange(name: string): void {
  const shown = useRef(name)
  useEffect(() => {
    if (shown.current === name) return
    shown.current = name
    beginAtHeading()
  }, [name])
}
