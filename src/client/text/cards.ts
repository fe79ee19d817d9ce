/** A card's title and text, in the language in use. */
import { type CardId, valueAt } from '../../game/vocabulary.ts'
import { CARD_TEXT, textData } from './messages.ts'

export interface CardText {
  title: string
  text: string
  /** What only one author says, told as a claim of text A, B or C. */
  claim?: { by: 'A' | 'B' | 'C'; text: string }
  /** A crisis's answers by id. */
  responses?: Readonly<Record<string, { title: string; text: string }>>
}

type CardFile = Readonly<Record<string, CardText>>

/** The text of a card. Until the files have come, or for a card unknown to them, its id stands for its title. */
export function cardText(id: CardId): CardText {
  for (const file of CARD_TEXT) {
    const found = valueAt(textData<CardFile>(file) ?? {}, id)
    if (found) return found
  }
  return { title: id, text: '' }
}

/** The title and text of one response to a crisis. */
export function responseText(event: CardId, response: string): { title: string; text: string } {
  return valueAt(cardText(event).responses ?? {}, response) ?? { title: response, text: '' }
}
