/** Where the page begins: settings first, then the first screen, then everything heavier. */
import { render } from 'preact'
import { App } from './app/app.tsx'
import { openDoors } from './app/door.ts'
import { applySettings } from './app/settings.ts'

applySettings()
const root = document.getElementById('app')
if (root) render(<App />, root)
void openDoors()
