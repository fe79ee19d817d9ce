/** The clipboard. */

/** Puts a text into the clipboard. Gives whether it lies there: a browser may refuse, and pages that are not secure have none. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
