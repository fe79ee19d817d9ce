/** Phrases the panels of this screen share: who, how much, when. */

import type { MenuItem, Need, Power, Table } from '../../../game/index.ts'
import { holds, pledged } from '../../../game/index.ts'
import type { SessionTrouble } from '../../session/session.ts'
import { cardText, list, needText, refusalText, responseText, t } from '../../text/index.ts'
import { refusalFor, spent, toggled } from './draft.ts'
import type { Play } from './play.ts'

/** Values for a message that names several powers, and goes by how many they are. */
export function several(powers: readonly Power[]): { powers: readonly Power[]; count: number } {
  return { powers, count: powers.length }
}

/** Why an item cannot be put into the draft now, with how much is wanting; nothing where it can, and where that is past. */
export function whyRefused(
  { menu, draft, stage }: Pick<Play, 'menu' | 'draft' | 'stage'>,
  item: MenuItem,
): string | undefined {
  const why = menu && stage !== 'past' ? refusalFor(menu, draft, item) : undefined
  if (!menu || why === undefined) return undefined
  const { budget, oil } = spent(menu, toggled(menu, draft, item))
  if (why === 'over-budget') {
    const count = budget - menu.budget
    return menu.seat === 'KZ' ? t('play.short.cubes', { count }) : t('play.short.interest', { count })
  }
  return why === 'over-treasury' ? t('play.short.oil', { count: oil - menu.oil }) : refusalText(why)
}

/** What stands in the way of the game, as a sentence. */
export function troubleWords(trouble: SessionTrouble): string {
  if (trouble.kind === 'host-failed') return t(trouble.lasting ? 'play.trouble.stopped' : 'play.trouble.host')
  if (trouble.kind === 'offline') return t(trouble.lasting ? 'play.trouble.gone' : 'play.trouble.offline')
  if (trouble.kind === 'paused') return t('play.trouble.paused', { why: trouble.why })
  const { seat, failure } = trouble
  return t('play.trouble.bot', { seat, failure })
}

/** What the table lacks for a card that is not on the menu, in words; nothing where all its needs hold. */
export function unmetWords(table: Table, needs: readonly Need[] | undefined): string | undefined {
  const unmet = needs?.filter((need) => !holds(table, need)) ?? []
  return unmet.length > 0 ? t('play.unmet', { needs: list(unmet.map(needText)) }) : undefined
}

/** What an item of a menu does, as a player would say it: `Take “Grain” (1 cube)`. A pledge's price is not on the menu. */
export function itemText(item: MenuItem, cubes = item.price): string {
  const { kind, power = '', card, response } = item
  const text = card && response ? responseText(card, response) : card ? cardText(card) : undefined
  return t('play.item', { kind, title: text?.title ?? '', cubes, power })
}

/** Its cubes. What a pledge would take is no price: they are spent later. */
export function cubesOf(table: Table, { kind, power, price }: MenuItem): number {
  return kind === 'pledge' && power ? pledged(table, power) : price
}
