/** The games kept in this browser, as the page knows them: read anew whenever they may have changed. */
import { computed, signal } from '@preact/signals'
import { openChannel } from '../save/channel.ts'
import type { Entry } from '../save/entry.ts'
import { randomWord } from '../save/ids.ts'
import { legacyText, takeOver } from '../save/legacy.ts'
import { openStore } from '../save/store.ts'
import { type StoreTrouble, storeError } from '../save/trouble.ts'
import { t } from '../text/index.ts'
import { isMeasured } from './measured.ts'
import { modules } from './modules.ts'
import { tell } from './notices.ts'
import { isUnkept, unkeptHeads } from './unkept.ts'

/** Where games are kept. */
export const store = openStore()
/** Where pages tell each other what they kept. */
export const channel = openChannel()
/** This page's word in what it keeps. */
export const writer = randomWord()

/** Deleted games can be put back for a day. */
const CLEARED_AFTER = 24 * 60 * 60 * 1000

/** As last read; `undefined` before the first answer. */
export interface Games {
  readonly entries: readonly Entry[]
  /** Why they could not be read, if so; the entries are then those of before. */
  readonly trouble?: StoreTrouble
}

export const games = signal<Games | undefined>(undefined)
let reading = 0

/** Reads the list anew. A later call's answer is never overtaken by an earlier one's. */
export async function refresh(): Promise<void> {
  reading += 1
  const mine = reading
  const read = await store.list().then(
    (entries): Games => ({ entries }),
    (error: unknown): Games => ({ entries: games.value?.entries ?? [], trouble: storeError(error).why }),
  )
  if (mine === reading) games.value = read
}

/** All games there are: what the store holds, and in place of its older state what it would not have. Last played first. */
export const allGames = computed<readonly Entry[]>(() => {
  const heads = unkeptHeads()
  const stored = (games.value?.entries ?? []).filter(({ id }) => !isUnkept(id))
  return [...heads, ...stored].sort((a, b) => b.played - a.played)
})

/** What is not deleted, last played first. */
export function present(all: readonly Entry[]): readonly Entry[] {
  return all.filter(({ deleted }) => deleted === undefined)
}

/** Changes something in the store; tells the other pages, and reads the list anew. Rejects as the store does. */
export async function changeStore(id: string, change: () => Promise<unknown>): Promise<void> {
  try {
    await change()
    channel.tell(id)
  } finally {
    await refresh()
  }
}

/** Tells what the store had against a change of the games. */
export function changesFailed(error: unknown): void {
  const { why } = storeError(error)
  tell({ kind: 'lasting', about: 'store', text: () => t(`save.trouble.${why}`), dismissable: true })
}

export const rename = (id: string, name: string) => changeStore(id, () => store.rename(id, name))
export const remove = (id: string) => changeStore(id, () => store.remove(id, Date.now()))
export const putBack = (id: string) => changeStore(id, () => store.putBack(id))
export const clearAway = (id: string) => changeStore(id, () => store.clear({ id }))

/** Takes over the game of an earlier version of the page, once the rules have come that it is read by. */
export async function takeOverLegacy(): Promise<void> {
  const records = modules.value?.records
  if (!records || legacyText() === undefined) return
  await changeStore('', () => takeOver(store, { ...records, isMeasured }, Date.now()))
}

/** Reads the games, and again whenever the page is looked at or another page has changed something. */
export function followGames(): void {
  void store
    .clear({ before: Date.now() - CLEARED_AFTER })
    .catch(() => undefined)
    .then(refresh)
  channel.listen(() => void refresh())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh()
  })
  addEventListener('focus', () => void refresh())
}
