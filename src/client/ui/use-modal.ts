/** A native modal dialog for as long as it is rendered. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** Opens the dialog over the page, which stays as it is; as it closes, whatever had the focus there gets it back. */
export function useModal(box: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
}
