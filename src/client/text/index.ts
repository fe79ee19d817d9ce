/** The door of the text module: facts and ids in, sentences of the language in use out. */

export { characterText, levelText, reasonText, whyText } from './bots.ts'
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
export { say, sayWhole, t } from './messages.ts'
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
export type { TermId, TermText } from './rules.ts'
export { glossaryTerms, refusalText, ruleText, termText } from './rules.ts'
export { clauses, dotted, list, plain, signed } from './write.ts'
