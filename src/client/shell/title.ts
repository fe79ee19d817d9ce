/** What the tab is called: what lies over the screen, or the screen; a game says itself how far it has come. */
import { useEffect } from 'preact/hooks'
import type { Address } from '../state/address.ts'
import { here } from '../state/route.ts'
import { screenName } from '../state/screen-name.ts'
import { type Key, t } from '../text/index.ts'

/** What screens and whatever lies over them are called, but those that name themselves. */
export const TITLES = {
  games: 'games.title',
  history: 'first.history',
  puzzles: 'first.puzzles',
  compare: 'games.compare',
  table: 'first.table',
  unknown: 'nowhere.title',
  library: 'first.reading',
  help: 'dialog.help',
  settings: 'dialog.settings',
  credits: 'dialog.credits',
  sources: 'sources.title',
  log: 'log.title',
} as const satisfies Partial<Record<Address['at'], Key>>

const NAMES: Readonly<Partial<Record<Address['at'], Key>>> = TITLES

export function useTitle(): void {
  const { at } = here.value
  const key = NAMES[at]
  const name = key
    ? t(key)
    : at === 'game' || at === 'replay' || at === 'class'
      ? screenName.value
      : undefined
  const title = name ? t('app.tab', { screen: name }) : t('app.title')
  useEffect(() => {
    document.title = title
  }, [title])
}
