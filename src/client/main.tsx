/** Where the page begins: settings first, then the screen of the address, then everything heavier. */
import { render } from 'preact'
import { App } from './shell/app.tsx'
import { fetchDialogs, loadDialogs } from './shell/dialogs-part.ts'
import { fetchGameScreen } from './shell/game-part.ts'
import { followGames, takeOverLegacy } from './state/games.ts'
import { loadedModules } from './state/modules.ts'
import { watchForNewerPage } from './state/newer-page.ts'
import { followAddress } from './state/open-kept.ts'
import { recordFiles } from './state/record-files.ts'
import { followHistory } from './state/route.ts'
import { catchUp } from './state/run-game.ts'
import { applySettings } from './state/settings.ts'
import { fetchedWithGame } from './state/start-session.ts'
import { painted } from './ui/painted.ts'

const spoken = applySettings()
followHistory()
fetchedWithGame(fetchGameScreen)
fetchedWithGame(fetchDialogs)
fetchedWithGame(recordFiles)
watchForNewerPage()
followGames()
catchUp()
followAddress()
const root = document.getElementById('app')
// In a turn of its own: with the scripts just run comes the first layout of the page, whatever is in it by then.
void spoken.then(() =>
  setTimeout(() => {
    if (root) render(<App />, root)
    void painted().then(fetchRest)
  }),
)

/** What the first screen does without: on a slow line, or a slow machine, it would keep that from being seen. */
function fetchRest(): void {
  loadDialogs()
  // Where it fails, the page says so where it matters.
  loadedModules()
    .then(takeOverLegacy)
    .catch(() => undefined)
}
