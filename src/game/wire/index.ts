/** The door of the wire: what pages and server say to each other. Both sides import it; neither imports the other. */

export * from './debrief.ts'
export {
  applyDelta,
  deltaOf,
  type OpenDelta,
  type OwnPart,
  openDelta,
  ownDelta,
  type ViewDelta,
} from './delta.ts'
export * from './messages.ts'
export { type Packed, packed, unpacked } from './pack.ts'
export {
  PHRASE_ANSWERS,
  PHRASES,
  type Phrase,
  type PhraseAnswer,
  type PhraseFamily,
  type PhraseKind,
  phraseNamed,
  phrasesFor,
} from './phrases.ts'
export * from './room.ts'
export { received, type Sent, sentForm, type Told } from './sent.ts'
export * from './table.ts'
