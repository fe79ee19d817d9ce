/** What a game needs of the locale files. */
import { CARD_FILES } from './cards.ts'

/** The files a screen of the game cannot do without, beside those that are always there. */
export const GAME_TEXT: readonly string[] = [
  'facts',
  'play',
  'bots',
  'dialogs',
  'rules',
  'glossary',
  ...CARD_FILES,
]
