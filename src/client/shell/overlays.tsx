/** What lies over the screen, as the address has it: one of the dialogs, or the library. */
import { CreditsDialog } from '../screens/credits/credits.tsx'
import { HelpDialog } from '../screens/help/help.tsx'
import { ReadingDoor } from '../screens/library/lazy-library.tsx'
import { LogDialog } from '../screens/log/log.tsx'
import { SettingsDialog } from '../screens/settings/settings-dialog.tsx'
import { SourcesDialog } from '../screens/sources/sources-dialog.tsx'
import { openGame } from '../state/open-game.ts'
import { closeOverlay, overlay } from '../state/overlay.ts'

export function Overlays() {
  return (
    <>
      <OpenDialog />
      <ReadingDoor />
    </>
  )
}

function OpenDialog() {
  const open = overlay.value
  const game = openGame.value
  switch (open?.at) {
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
    default:
      return null
  }
}
