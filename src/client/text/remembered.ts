/** What is made once for each language. */

/** Making an `Intl` object costs more than a sentence: one is kept for each language tag (`en-GB`). */
export function remembered<T>(make: (tag: string) => T): (tag: string) => T {
  const kept = new Map<string, T>()
  return (tag) => {
    const known = kept.get(tag)
    if (known !== undefined) return known
    const made = make(tag)
    kept.set(tag, made)
    return made
  }
}
