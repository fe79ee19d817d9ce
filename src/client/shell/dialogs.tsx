/** The dialogs of the page, fetched together: see ./dialogs-part.ts. */
import { CreditsDialog } from '../screens/credits/credits.tsx'
import { HelpDialog } from '../screens/help/help.tsx'
import { LogDialog } from '../screens/log/log.tsx'
import { SettingsDialog } from '../screens/settings/settings-dialog.tsx'
import { SourcesDialog } from '../screens/sources/sources-dialog.tsx'
import { openGame } from '../state/open-game.ts'
import { closeOverlay, type Overlay } from '../state/overlay.ts'

/** The dialog that lies over the screen; the story only where there is a game. */
export function OpenDialog({ open }: { open: Overlay }) {
  const game = openGame.value
  switch (open.at) {
    case 'help':
      return <HelpDialog tab={open.tab} term={open.term} onClose={closeOverlay} />
    case 'settings':
      return <SettingsDialog onClose={closeOverlay} />
    case 'credits':
      return <CreditsDialog onClose={closeOverlay} />
    case 'sources':
      return <SourcesDialog card={open.card} onClose={closeOverlay} />
    case 'log':
      return game.stage === 'open' ? <LogDialog cursor={game.cursor} onClose={closeOverlay} /> : null
  }
}
