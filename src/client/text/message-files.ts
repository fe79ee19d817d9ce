/** Which locale files hold messages, a text for each key; names, cards, rules and words have shapes of their own. */

/** The files with messages; the page begins with `ui` and fetches the others. */
export const MESSAGE_FILES = [
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
  'puzzles',
  'table',
  'room',
  'debrief',
] as const
