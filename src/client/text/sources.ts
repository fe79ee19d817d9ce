/**
 * The three texts the game stands on, and the inventory of what is taken from them; fetched when first asked for. Ids,
 * paragraphs and numbers are under assets/sources and the same in every language; their words are under
 * assets/locales/<language>/sources, by the same ids.
 */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Marks } from '../../game/vocabulary.ts'
import { loadText, readText } from './files.ts'
import { language } from './language.ts'

export interface TextSource {
  id: 'A' | 'B' | 'C'
  /** As it was published: titles and names of authors are not translated. */
  title: string
  short: string
  authors: readonly string[]
  /** Why no author is named. */
  authorsNote?: string
  written: string
  writtenNote: string
  standpoint: string
}

export interface Entry {
  id: string
  title: string
  /** Paragraphs, as `A:39`. */
  at: readonly string[]
  summary: string
  opinion: boolean
  status: string
  /** Which of its parts are the editor's, and in no text. */
  own?: readonly OwnPart[]
  /** Why its dates are the editor's, where they are. */
  dateNote?: string
}

/** A part of an entry that can be the editor's: a year, or what an institution costs. */
export type OwnPart = 'start' | 'end' | 'cost'

type Named = Readonly<{ id: string }>
type WordsById = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The three texts, in order; empty until they have come. */
export function useTexts(): readonly TextSource[] {
  return useFetched(loadTexts, [])
}

/** The inventory by id; `undefined` until it has come. */
export function useInventory(): ReadonlyMap<string, Entry> | undefined {
  return useFetched(loadInventory, undefined)
}

/** Where each statement of a card stands; `undefined` until it is known. `deck`: `deckNameOf(card)`. */
export function useMarks(deck: string, card: string): Marks | undefined {
  const fetch = useCallback(() => loadMarks(deck, card), [deck, card])
  return useFetched<Marks | undefined>(fetch, undefined)
}

async function loadMarks(deck: string, card: string): Promise<Marks | undefined> {
  return (await import('./marks.ts')).marksOf(deck, card)
}

/** Fetches all that before it is asked for, so that it is there without a network as well. Fails in silence. */
export function fetchSources(): void {
  void Promise.allSettled([loadTexts(), loadInventory(), import('./marks.ts')])
}

/** The words of a file under assets/sources, in the language in use; the shape is the file's own. */
export async function loadWords<T>(name: string): Promise<T> {
  await loadText([`sources/${name}`])
  return readText(`sources/${name}`) as T
}

/** Rows of such a file, each with the words that its id has. */
export function withWords<T>(rows: readonly Named[], words: WordsById): readonly T[] {
  return rows.map((row) => ({ ...row, ...words[row.id] }) as T)
}

async function loadTexts(): Promise<readonly TextSource[]> {
  const file = import('../../../assets/sources/texts.json')
  const words = await loadWords<WordsById>('texts')
  return withWords<TextSource>((await file).default, words)
}

async function loadInventory(): Promise<ReadonlyMap<string, Entry>> {
  const file = import('../../../assets/sources/inventory.json')
  const words = await loadWords<WordsById>('inventory')
  return new Map(withWords<Entry>((await file).default, words).map((entry) => [entry.id, entry]))
}

/** What a fetch gives, in the language in use; what it is before that, and where it fails. */
export function useFetched<T>(fetch: () => Promise<T>, before: T): T {
  const [value, setValue] = useState(before)
  const spoken = language()
  useEffect(() => {
    let gone = false
    fetch().then(
      (got) => gone || setValue(() => got),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [fetch, spoken])
  return value
}
