/** What seats say to each other at a table with others, in words. */
import type { Seat } from '../../game/vocabulary.ts'
import { type Phrase, phraseNamed } from '../../game/wire/index.ts'
import { t } from './messages.ts'

/** Something that was said: one of the two. */
interface Spoken {
  readonly from: Seat
  readonly to: Seat | 'all'
  readonly phrase?: string
  readonly text?: string
}

/** A phrase as it is said. */
export function phraseText({ family, domain, power }: Phrase): string {
  return t(`table.phrase.${family}`, { domain: domain ?? '', power: power ?? '' })
}

/** What was said, as it was said: by its phrase, or in words of one's own. */
export function sentenceOf({ from, to, phrase, text = '' }: Spoken): string {
  return phrase === undefined ? text : saidText(phrase, from, to)
}

/** The sentence of a phrase by its id; the id itself where it may not be said there: a file may come from anybody. */
export function saidText(id: string, from: Seat, to: Seat | 'all'): string {
  const phrase = phraseNamed(id, from, to)
  return phrase ? phraseText(phrase) : id
}
