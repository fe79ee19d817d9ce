/**
 * Play at face value, as at a first game: what the cards print, and nothing that follows. Kazakhstan says yes to
 * what pays most at once; a power lays the dearest cards it can.
 */
import { appeal, fill } from './doctrines.ts'
import { type Bot, idsOf } from './types.ts'

export const faceBot: Bot = (_view, menu) => {
  if (menu.decision === 'pledge') return []
  return idsOf(fill(menu, menu.seat === 'KZ' ? appeal : (item) => item.price))
}
