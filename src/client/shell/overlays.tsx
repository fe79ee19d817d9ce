/** What lies over the screen, as the address has it: one of the dialogs, or the library. */
import { useEffect } from 'preact/hooks'
import { ReadingDoor } from '../screens/library/lazy-library.tsx'
import { closeOverlay, overlay } from '../state/overlay.ts'
import { t } from '../text/index.ts'
import { NotFetched } from '../ui/not-fetched.tsx'
import { dialogs, loadDialogs } from './dialogs-part.ts'
import { TITLES } from './title.ts'

export function Overlays() {
  return (
    <>
      <DialogDoor />
      <ReadingDoor />
    </>
  )
}

function DialogDoor() {
  const open = overlay.value
  const { OpenDialog, failed } = dialogs.value
  const wanted = open !== undefined
  // Asked for again whenever one is opened: what could not be had before may be had now.
  useEffect(() => {
    if (wanted) loadDialogs()
  }, [wanted])
  if (!open) return null
  if (OpenDialog) return <OpenDialog open={open} />
  return failed ? (
    <NotFetched title={t(TITLES[open.at])} onAgain={loadDialogs} onClose={closeOverlay} />
  ) : null
}
