/** A native modal dialog for as long as it is rendered. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import './modal.css'
import { painted } from './painted.ts'

/**
 * Opens the dialog over the page, which stays as it is; as it closes, whatever had the focus there gets it back. What it
 * gives has the dialog left, once: it is out of sight at once, and `close` is called when that has been drawn, for with the
 * dialog's end the browser works out anew how all of the page behind it looks.
 */
export function useModal(box: RefObject<HTMLDialogElement | null>, close: () => void): () => void {
  useEffect(() => {
    const before = lasting(document.activeElement)
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return () => {
    const dialog = box.current
    if (!dialog || 'leaving' in dialog.dataset) return
    dialog.dataset.leaving = ''
    // Something else may have taken its place meanwhile, which is not to be closed instead.
    void painted().then(() => {
      if (dialog.isConnected) close()
    })
  }
}

/** What has the focus; of a note, which a dialog closes, the button it belongs to. */
function lasting(focused: Element | null): Element | null {
  const note = focused?.closest('[popover]')
  return note ? document.querySelector(`[popovertarget="${CSS.escape(note.id)}"]`) : focused
}
