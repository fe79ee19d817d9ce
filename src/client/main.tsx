/** Where the page begins: settings first, then the first screen, then everything heavier. */
import { render } from 'preact'
import { App } from './shell/app.tsx'
import { fetchGameScreen } from './shell/game-part.ts'
import { fetchedWithGame } from './state/begin.ts'
import { loadModules } from './state/modules.ts'
import { applySettings } from './state/settings.ts'

const spoken = applySettings()
fetchedWithGame(fetchGameScreen)
const root = document.getElementById('app')
if (root) void spoken.then(() => render(<App />, root))
void loadModules()
