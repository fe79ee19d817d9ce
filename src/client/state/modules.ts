/** The rules, their records and the locale files, fetched after the first paint: the page is up before they come. */
import { computed, signal } from '@preact/signals'
import type * as Game from '../../game/index.ts'
import type * as Records from '../../game/record/kept.ts'
import { loadText } from '../text/index.ts'
import type * as Roster from './roster.ts'

export interface Modules {
  game: typeof Game
  records: typeof Records
  bots: typeof Roster
}

const loaded = signal<Modules | undefined>(undefined)
const failure = signal<unknown>(undefined)
let loading: Promise<Modules> | undefined

/** The rules once they are here. */
export const modules = computed(() => loaded.value)
/** Why they did not come, if they did not. */
export const modulesFailed = computed(() => failure.value)

/** The rules, the glossary and the words for bots, fetched once. Rejects where they do not come; the next call tries again. */
export async function loadedModules(): Promise<Modules> {
  loading ??= fetched()
  return loading
}

async function fetched(): Promise<Modules> {
  failure.value = undefined
  try {
    const [game, records, bots] = await Promise.all([
      import('../../game/index.ts'),
      import('../../game/record/kept.ts'),
      import('./roster.ts'),
      loadText(['rules', 'glossary', 'bots']),
    ])
    loaded.value = { game, records, bots }
    return loaded.value
  } catch (error) {
    failure.value = error
    loading = undefined
    throw error
  }
}

/** Fetches them without waiting; whether they came is for `modules` and `modulesFailed` to say. */
export function loadModules(): void {
  loadedModules().catch(() => undefined)
}
