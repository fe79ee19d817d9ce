/** A native modal dialog for as long as it is rendered. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Opens the dialog over the page, which stays as it is; as it closes, whatever had the focus there gets it back. */
export function useModal(box: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = lasting(document.activeElement)
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
}

/** What has the focus; of a note, which a dialog closes, the button it belongs to. */
function lasting(focused: Element | null): Element | null {
  const note = focused?.closest('[popover]')
  return note ? document.querySelector(`[popovertarget="${CSS.escape(note.id)}"]`) : focused
}
