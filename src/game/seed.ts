/** Seeds as people write them: a word from the board of a classroom, typed into twenty phones. */

/**
 * One seed for every way to type the same word: whatever its capitals, the form in which its letters are encoded, and
 * the spaces in it and around it. Characters that are not seen are left out. Empty if nothing is left. Case is folded
 * by no language, so that a Turkish phone and a Kazakh one agree. For what is typed: a record keeps the seed it has.
 */
export function normalizeSeed(typed: string): string {
  const seen = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
  return seen.toLowerCase().normalize('NFC').trim()
}
