/** The door of the text module: facts and ids in, sentences of the language in use out. */

export { characterText, levelText, reasonText, whyText } from './bots.ts'
export type { CardText } from './cards.ts'
export { cardText, responseText } from './cards.ts'
export type { EffectText } from './effects.ts'
export { effectList, effectText, modifierText, needText } from './effects.ts'
export type { ChangeText } from './facts.ts'
export { changeText, factReason, factSentence } from './facts.ts'
export type { Key, Values } from './messages.ts'
export { GAME_TEXT, list, loadText, locale, plain, say, signed, t, textData } from './messages.ts'
export {
  aimText,
  capitalName,
  domainName,
  eraName,
  gripName,
  routeName,
  scenarioText,
  seatName,
  trackName,
} from './names.ts'
export type { TermId, TermText } from './rules.ts'
export { glossaryTerms, refusalText, ruleText, termText } from './rules.ts'
