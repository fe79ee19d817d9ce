/** What the page keeps in this browser, as the browser has it; and games put there before the page looks. */
import type { Page } from '@playwright/test'
import { DATABASE } from '../../../src/client/save/database.ts'
import type { Body, Entry } from '../../../src/client/save/entry.ts'
import { LEGACY_KEYS } from '../../../src/client/save/legacy.ts'
import type { GameRecord } from '../../../src/game/record/index.ts'

export interface Kept {
  readonly entry: Entry
  readonly body: Body
}

/** All games in the store, last played first; deleted ones too. */
export async function keptGames(page: Page): Promise<readonly Kept[]> {
  const kept = await page.evaluate(readAll, DATABASE)
  return (kept as Kept[]).sort((a, b) => b.entry.played - a.entry.played)
}

/** Runs in the page. */
function readAll(name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    // Nothing was kept yet: what was made by asking is taken back.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve([])
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(['heads', 'bodies'])
      const heads = transaction.objectStore('heads').getAll()
      const bodies = transaction.objectStore('bodies').getAll()
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve(heads.result.map((entry, at) => ({ entry, body: bodies.result[at] })))
      }
    }
  })
}

/** The record of the game last played, as it is kept. */
export async function keptRecord(page: Page): Promise<GameRecord | undefined> {
  const [last] = await keptGames(page)
  return last && JSON.parse(last.body.record)
}

/** Changes what is kept of the game last played. */
export async function changeKept(page: Page, changed: Partial<Body>): Promise<void> {
  await page.evaluate(writeBody, [DATABASE, changed] as const)
}

/** Runs in the page. */
function writeBody([name, changed]: readonly [string, object]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction('bodies', 'readwrite')
      const bodies = transaction.objectStore('bodies')
      const reading = bodies.getAll()
      reading.onsuccess = () => {
        for (const body of reading.result) bodies.put({ ...body, ...changed }, body.id)
      }
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

/** Puts games into the store as a list has them, each with an empty record. */
export async function putHeads(page: Page, heads: readonly object[]): Promise<void> {
  await page.evaluate(writeHeads, [DATABASE, heads] as const)
}

/** Runs in the page. */
function writeHeads([name, heads]: readonly [string, readonly object[]]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(['heads', 'bodies'], 'readwrite')
      for (const head of heads) {
        const { id } = head as { id: string }
        transaction.objectStore('heads').put(head, id)
        transaction.objectStore('bodies').put({ id, record: '{}', reasons: '' }, id)
      }
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

/** Puts a save where earlier versions of the page kept theirs, before the page first looks: it takes it over. */
export async function give(page: Page, save: string, note?: string): Promise<void> {
  await page.addInitScript(
    ([keys, text, told]) => {
      // Once a tab: what the page stores or discards later must stand.
      if (sessionStorage.getItem('given') !== null) return
      sessionStorage.setItem('given', 'yes')
      localStorage.setItem(keys.save, text)
      if (told !== undefined) localStorage.setItem(keys.note, told)
    },
    [LEGACY_KEYS, save, note] as const,
  )
}
