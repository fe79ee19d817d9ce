/**
 * What earlier versions of the page kept: one game in the local storage. It is taken over once, whole or broken, and
 * taken away there only when it stands in the store.
 */
import { isMoment } from './entry.ts'
import { wordFor } from './ids.ts'
import { type Reader, readRecord } from './read.ts'
import { readJson, readText, removeText } from './storage.ts'
import type { Store } from './store.ts'

/** Where it lay: the record, when it was saved, and the bots' sealed reasons. */
export const LEGACY_KEYS = {
  save: 'multivector.save',
  note: 'multivector.save.note',
  reasons: 'multivector.save.reasons',
} as const

/** The text of the game that an earlier version kept, if there is one. */
export function legacyText(): string | undefined {
  return readText(LEGACY_KEYS.save)
}

/**
 * Moves it into the store; a text that cannot be read is kept there as it is. Does nothing where there is none. Rejects
 * with a `StoreError` where the store will not have it: then it stays where it was.
 */
export async function takeOver(store: Store, reader: Reader, now: number): Promise<void> {
  const text = legacyText()
  if (text === undefined) {
    clear()
    return
  }
  // The same text has the same id: two tabs that take it over keep one game.
  const id = `save-${wordFor(text)}`
  const played = momentOf(readJson(LEGACY_KEYS.note)) ?? now
  const read = readRecord(reader, text)
  if ('refused' in read) {
    const detail = read.detail === undefined ? {} : { detail: read.detail }
    await store.keepBroken({ id, revision: 1, played, broken: read.refused, ...detail }, text)
  } else {
    const reasons = readText(LEGACY_KEYS.reasons) ?? ''
    const { progress } = read
    await store.write({
      id,
      base: 0,
      writer: '',
      begun: played,
      at: played,
      progress,
      record: text,
      reasons,
    })
  }
  clear()
}

function clear(): void {
  for (const key of Object.values(LEGACY_KEYS)) removeText(key)
}

function momentOf(note: unknown): number | undefined {
  const at = typeof note === 'object' && note !== null && 'at' in note ? note.at : undefined
  return isMoment(at) ? at : undefined
}
