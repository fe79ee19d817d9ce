/** The years a scenario spans, and the one a round is named by. */
import type { CardId, Scenario } from '../../game/vocabulary.ts'
import { modules } from '../state/modules.ts'

/** From its first year to its last: `2011–2021`. */
export function yearsOf({ from, to }: Pick<Scenario, 'from' | 'to'>): string {
  return from === to ? `${from}` : `${from}–${to}`
}

/** The year a round's news began, which names the round: `2014`; empty until the rules have come. */
export function yearOfNews(event: CardId | undefined): string {
  const game = modules.value?.game
  return game && event !== undefined && game.isCard(event) ? `${game.yearOf(game.eventCard(event))}` : ''
}
