/** Names by which games and pages are told apart. */

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Letters and digits that read aloud without doubt, by chance: ten of them never meet twice in one browser. */
export function randomWord(length = 10): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}

/** A word for a text, the same for the same text (FNV-1a): whoever takes a text over twice keeps it once. */
export function wordFor(text: string): string {
  let word = 0x811c9dc5
  for (let at = 0; at < text.length; at++) word = Math.imul(word ^ text.charCodeAt(at), 0x01000193)
  return (word >>> 0).toString(36)
}
