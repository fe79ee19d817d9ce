/** What a game that is looked through is called. */

import { allGames } from '../../../state/games.ts'
import { HISTORY } from '../../../state/replay-address.ts'
import { scenarioText, t } from '../../../text/index.ts'
import { gameName } from '../../games/words.ts'
import type { Opened } from './opened.ts'

/** As its player called it; else by its scenario. Read within a rendering: it follows the list of games. */
export function replayName({ of, replay }: Opened): string {
  if (of.id === HISTORY) return t('replay.history')
  const entry = of.id === undefined ? undefined : allGames.value.find(({ id }) => id === of.id)
  if (entry) return gameName(entry)
  const id = replay.states[0]?.scenario.id ?? ''
  return scenarioText(id).title
}
