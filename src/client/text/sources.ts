/** The three texts the game stands on, and the inventory of what is taken from them; fetched when first asked for. */
import { useEffect, useState } from 'preact/hooks'

export interface TextSource {
  id: 'A' | 'B' | 'C'
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
}

/** The three texts, in order; empty until they have come. */
export function useTexts(): readonly TextSource[] {
  return useFetched(loadTexts, [])
}

/** The inventory by id; `undefined` until it has come. */
export function useInventory(): ReadonlyMap<string, Entry> | undefined {
  return useFetched(loadInventory, undefined)
}

/** Fetches both before they are asked for, so that they are there without a network as well. Fails in silence. */
export function fetchSources(): void {
  void Promise.allSettled([loadTexts(), loadInventory()])
}

async function loadTexts(): Promise<readonly TextSource[]> {
  const file = await import('../../../assets/sources/texts.json')
  return file.default as readonly TextSource[]
}

async function loadInventory(): Promise<ReadonlyMap<string, Entry>> {
  const file = await import('../../../assets/sources/inventory.json')
  return new Map((file.default as readonly Entry[]).map((entry) => [entry.id, entry]))
}

function useFetched<T>(fetch: () => Promise<T>, before: T): T {
  const [value, setValue] = useState(before)
  useEffect(() => {
    let gone = false
    fetch().then(
      (got) => gone || setValue(() => got),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [fetch])
  return value
}
