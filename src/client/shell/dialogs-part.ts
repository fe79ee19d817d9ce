/** The page's dialogs and their words, which the first screen does without until one is opened: fetched once it has been drawn. */
import { signal } from '@preact/signals'
import { loadText } from '../text/index.ts'
import type { OpenDialog } from './dialogs.tsx'

interface Part {
  readonly OpenDialog?: typeof OpenDialog
  /** Asked for, and not to be had. */
  readonly failed?: boolean
}

/** The dialogs once they have come. */
export const dialogs = signal<Part>({})

/** Fetches the dialogs, once. Rejects where they cannot be had. */
export async function fetchDialogs(): Promise<void> {
  if (dialogs.value.OpenDialog) return
  try {
    const [{ OpenDialog }] = await Promise.all([import('./dialogs.tsx'), loadText(['dialogs'])])
    dialogs.value = { OpenDialog }
  } catch (error) {
    dialogs.value = { failed: true }
    throw error
  }
}

/** Fetches them without waiting; whether they came is for `dialogs` to say. */
export function loadDialogs(): void {
  fetchDialogs().catch(() => undefined)
}
