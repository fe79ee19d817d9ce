/** What the rules are called and say in a sentence, why a choice was refused, and what a word of the game means. */

import type glossary from '../../../assets/locales/en/glossary.json'
import { type Refusal, type Rule, valueAt } from '../../game/vocabulary.ts'
import { readText } from './files.ts'
import { t } from './messages.ts'

/** A word of the glossary. */
export type TermId = keyof typeof glossary

interface RuleText {
  title: string
  text: string
}

export interface TermText {
  name: string
  /** One or two sentences. */
  definition: string
  /** Where the idea stands in the three texts, as `B:65`; absent for the game's own words. */
  source?: string
}

/** A rule's title and its one sentence; empty until the file has come. */
export function ruleText(rule: Rule): RuleText {
  const file = readText('rules') as Readonly<Record<Rule, RuleText>> | undefined
  return file?.[rule] ?? { title: '', text: '' }
}

/** Why a choice cannot stand, as a sentence for the player. */
export function refusalText(refusal: Refusal): string {
  return t(`refusal.${refusal}`)
}

/** A word of the game with its meaning; `undefined` before the glossary has come or for a word it lacks. */
export function termText(id: string): TermText | undefined {
  return valueAt(terms(), id)
}

/** Every word of the glossary, in its order. */
export function glossaryTerms(): readonly (TermText & { id: string })[] {
  return Object.entries(terms()).map(([id, text]) => ({ id, ...text }))
}

function terms(): Readonly<Record<string, TermText>> {
  return (readText('glossary') as Readonly<Record<string, TermText>> | undefined) ?? {}
}
