/** Searching in texts. */

/** Whether every word asked for stands in the text, whatever its case. */
export function matches(text: string, wanted: string): boolean {
  const inText = text.toLocaleLowerCase()
  return wanted
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => inText.includes(word))
}
