/**
 * The door of the text module: facts and ids in, sentences of the language in use out.
 *
 * - `t(key, values)` gives a sentence, `findText` one whose key is put together at run time. Both read the language, a
 *   signal: what is drawn with them is drawn anew when it changes, and when a text comes that was not there yet.
 * - Messages are ICU MessageFormat, in `assets/locales/<language>/{ui,play,facts,bots,dialogs,reading,replay,
 *   analysis,why}.json`, compiled when the page is built (`src/tools/messages`). A value is a number, a text, an id, or a list of them.
 * - A name is given as its id, and the message asks for the form it needs: `{power_the}`, `{powers_capital}`. The forms
 *   are in each language's `names.json`. No finished name, no id, no piece of a sentence is put into another.
 * - Cards, rules and words of the glossary have files of their own; the words of the sources are under `sources/`, by the
 *   ids of `assets/sources`.
 * - Another language is a folder and a row of `assets/locales/languages.json`. What it lacks it has from English.
 */

export { characterText, levelText, reasonText, whyText, whyTexts } from './bots.ts'
export type { CardText } from './cards.ts'
export { CARD_FILES, cardText, quoted, responseText } from './cards.ts'
export { momentText } from './dates.ts'
export type { EffectText } from './effects.ts'
export { effectList, effectText, modifierText, needText } from './effects.ts'
export type { ChangeText } from './facts.ts'
export { changeText, factReason, factSentence } from './facts.ts'
export { loadText, setLanguage } from './files.ts'
export type { Values } from './format.ts'
export { GAME_TEXT } from './game-text.ts'
export { allLanguages, bestLanguage, direction, language, locale } from './language.ts'
export type { Key } from './messages.ts'
export { findComplete, findText, t } from './messages.ts'
export {
  aimText,
  capitalName,
  domainName,
  domainShort,
  eraName,
  gripName,
  gripOf,
  routeName,
  scenarioText,
  seatLetters,
  seatName,
  trackName,
  trackShort,
} from './names.ts'
export { phraseText, saidText, sentenceOf } from './phrases.ts'
export type { TermId, TermText } from './rules.ts'
export { glossaryTerms, refusalText, ruleText, termText } from './rules.ts'
export { madeNick, nickWord, wordIn, wordText } from './words.ts'
export { clauses, dotted, hundredths, list, plain, selector, signed } from './write.ts'
