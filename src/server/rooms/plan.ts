/** With which plan a room can be opened. What is here has the right shape; whether it makes sense is seen here. */
import { botNamed } from '../../game/bots/index.ts'
import { SEATS } from '../../game/index.ts'
import type { OpenRoom, RoomPlan } from '../../game/wire/index.ts'
import { openingRefused } from '../tables/door.ts'
import type { DoorRefused } from '../tables/tables.ts'
import { plainText } from '../tables/talk.ts'

/** Why a room cannot be opened so. */
export function planRefused(plan: RoomPlan): DoorRefused | undefined {
  const wrong = (detail: string): DoorRefused => ({ refused: 'malformed', detail })
  const { scenario, options, bot, each, labels } = plan
  if (SEATS.some((seat) => !botNamed(bot, seat))) return wrong('bot')
  const table = {
    scenario,
    options,
    bots: {},
    seat: 'none',
    nick: '-',
    spectators: true,
    freeText: false,
  } as const
  const refused = openingRefused(each === undefined ? table : { ...table, each })
  if (refused) return refused
  const plain = labels.map((label) => plainText(label, label.length))
  return new Set(plain).size < labels.length || plain.includes('') ? wrong('labels') : undefined
}

/** The plan in a request, without its secret. */
export function planOf({ secret: _, ...plan }: OpenRoom): RoomPlan {
  return { ...plan, labels: plan.labels.map((label) => plainText(label, label.length)) }
}
