/** The shell's dialogs, each over whatever screen stands, and the reading room over them all. */
import { CreditsDialog } from '../panels/first/credits.tsx'
import { HelpDialog } from '../panels/help/help.tsx'
import { LogDialog } from '../panels/log/log.tsx'
import { ReadingDoor } from '../panels/reading/door.tsx'
import { SourcesDialog } from '../panels/sources/sources.tsx'
import { closeOverlay, overlay } from './overlay.ts'
import { screen } from './screen.ts'
import { SettingsDialog } from './settings-dialog.tsx'

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
        <LogDialog session={screen.value.session} onClose={closeOverlay} />
      ) : null
    default:
      return null
  }
}
