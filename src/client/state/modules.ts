/** The rules, their records and the locale files, fetched after the first paint: the page is up before they come. */
import { computed, signal } from '@preact/signals'
import type * as Game from '../../game/index.ts'
import type * as Records from '../../game/record/index.ts'
import { loadText } from '../text/index.ts'
import type * as Roster from './roster.ts'

export interface Modules {
  game: typeof Game
  records: typeof Records
  bots: typeof Roster
}

const loaded = signal<Modules | undefined>(undefined)
const failure = signal<unknown>(undefined)

/** The rules once they are here. */
export const modules = computed(() => loaded.value)
/** Why they did not come, if they did not. */
export const modulesFailed = computed(() => failure.value)

/** Fetches the rules, the glossary and the words for bots; safe to call again after a failure. */
export async function loadModules(): Promise<void> {
  failure.value = undefined
  try {
    const [game, records, bots] = await Promise.all([
      import('../../game/index.ts'),
      import('../../game/record/index.ts'),
      import('./roster.ts'),
      loadText(['rules', 'glossary', 'bots']),
    ])
    loaded.value = { game, records, bots }
  } catch (error) {
    failure.value = error
  }
}
