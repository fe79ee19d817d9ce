/** A card's title and text, in the language in use. */
import { type CardId, valueAt } from '../../game/vocabulary.ts'
import { fileNames, readText } from './files.ts'
import { MESSAGE_FILES } from './message-files.ts'
import { t } from './messages.ts'

export interface CardText {
  title: string
  text: string
  /** What only one author says, told as a claim of text A, B or C. */
  claim?: { by: 'A' | 'B' | 'C'; text: string }
  /** A crisis's answers by id. */
  responses?: Readonly<Record<string, { title: string; text: string }>>
}

type CardFile = Readonly<Record<string, CardText>>

const OTHERS: readonly string[] = [...MESSAGE_FILES, 'names', 'nouns', 'rules', 'glossary']

/** The files with the words of cards, whatever they are called: a new one is found by being there. */
export const CARD_FILES = fileNames().filter((name) => !name.includes('/') && !OTHERS.includes(name))

/** The text of a card; empty until the files have come, and for a card unknown to them. */
export function cardText(id: CardId): CardText {
  for (const name of CARD_FILES) {
    const found = valueAt((readText(name) as CardFile | undefined) ?? {}, id)
    if (found) return found
  }
  return { title: '', text: '' }
}

/** The title and text of one response to a crisis. */
export function responseText(event: CardId, response: string): { title: string; text: string } {
  return valueAt(cardText(event).responses ?? {}, response) ?? { title: '', text: '' }
}

/** Titles, or words quoted from a file, each in the language's quotation marks. */
export function quoted(texts: readonly string[]): string[] {
  return texts.map((text) => t('shared.quoted', { text }))
}
