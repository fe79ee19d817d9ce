/** Whether the host of this page keeps tables: a site of files alone does not. */
import { signal } from '@preact/signals'

/** The host says so with every answer it gives. */
const HEADER = 'X-Multivector-Tables'

export const tablesOffered = signal(false)
let isAsked = false

/** Asks once. A host without tables is asked nothing that it has not, so that nothing fails. */
export function askForTables(): void {
  if (isAsked || !navigator.onLine) return
  isAsked = true
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })
    .then(({ headers }) => {
      tablesOffered.value = headers.has(HEADER)
    })
    .catch(() => {
      isAsked = false
    })
}
