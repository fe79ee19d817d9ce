/** Who holds which seat of a new game, as its record will name them. Pure. */
import type { Level } from '../../../game/bots/index.ts'
import type { Seat } from '../../../game/index.ts'
import type { Holder } from '../../../game/record/kept.ts'

/** What a player asks of one bot beside the rest. */
export interface OneBot {
  /** As the others, unless given. */
  level?: Level
  /** The id of a character of its seat. */
  character?: string
}

export type Others = Readonly<Partial<Record<Seat, OneBot>>>

/** The player in one seat, and in each other the bot wanted there. */
export function holders(
  player: Seat,
  level: Level,
  others: Others,
  seats: readonly Seat[],
): Record<Seat, Holder> {
  const held = seats.map((seat): [Seat, Holder] => [
    seat,
    seat === player ? 'person' : botNamed(level, others[seat]),
  ])
  return Object.fromEntries(held) as Record<Seat, Holder>
}

/** `bot:expert`, `bot:expert/hedger`. */
function botNamed(level: Level, one: OneBot = {}): Holder {
  const name = one.level ?? level
  return one.character ? `bot:${name}/${one.character}` : `bot:${name}`
}
