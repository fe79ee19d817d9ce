/** Which locale files hold messages, a text for each key; the others (names, cards, rules, words) have their own shapes. */

/** By their names without ending. */
export const MESSAGES = [
  'ui',
  'play',
  'facts',
  'bots',
  'dialogs',
  'reading',
  'replay',
  'analysis',
  'ask',
  'why',
] as const

/** Whether a locale file holds messages, by its name within a language's folder: `play.json`. */
export function isMessages(file: string): boolean {
  return MESSAGES.some((name) => file === `${name}.json`)
}
