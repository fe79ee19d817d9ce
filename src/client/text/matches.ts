/** Searching in texts. */
import { locale } from './language.ts'

/** Whether every word asked for stands in the text, whatever its case and however its letters are composed. */
export function matches(text: string, wanted: string): boolean {
  const folded = fold(text)
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** By the text's language, not the reader's: a Turkish browser would make an `ı` of the I of Iraq. */
function fold(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase(locale())
}
