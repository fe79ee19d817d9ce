/** The shell's dialogs, each over whatever screen stands, and the reading room over them all. */
import { CreditsDialog } from '../screens/credits/credits.tsx'
import { HelpDialog } from '../screens/help/help.tsx'
import { ReadingDoor } from '../screens/library/lazy-library.tsx'
import { LogDialog } from '../screens/log/log.tsx'
import { SettingsDialog } from '../screens/settings/settings-dialog.tsx'
import { SourcesDialog } from '../screens/sources/sources-dialog.tsx'
import { closeOverlay, overlay } from '../state/overlay.ts'
import { screen } from '../state/route.ts'

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
  switch (open?.kind) {
    case 'help':
      return <HelpDialog {...(open.term ? { term: open.term } : {})} onClose={closeOverlay} />
    case 'settings':
      return <SettingsDialog onClose={closeOverlay} />
    case 'credits':
      return <CreditsDialog onClose={closeOverlay} />
    case 'sources':
      return <SourcesDialog card={open.card} onClose={closeOverlay} />
    case 'log':
      return screen.value.at === 'game' ? (
        <LogDialog cursor={screen.value.cursor} onClose={closeOverlay} />
      ) : null
    default:
      return null
  }
}
