/** Files of games this tab was given to look through: held until the tab is closed, so that a reload returns to them. */
import { wordFor } from '../save/ids.ts'

const KEY = 'multivector.file.'
const held = new Map<string, string>()

/** Holds a text. Gives the name it is opened by; the same text has the same. */
export function holdFile(text: string): string {
  const id = `file-${wordFor(text)}`
  held.set(id, text)
  try {
    sessionStorage.setItem(KEY + id, text)
  } catch {
    // Then it is there until the page is left.
  }
  return id
}

/** The text of that name, if this tab has it. */
export function heldFile(id: string): string | undefined {
  try {
    return held.get(id) ?? sessionStorage.getItem(KEY + id) ?? undefined
  } catch {
    return undefined
  }
}
