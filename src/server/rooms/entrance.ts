/** How pupils come into a room: for the first time, and back on another device by their word. */
import { type JoinRoom, MOST_PUPILS, type ReturnToRoom, type RoomTicket } from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import type { Clock } from '../tables/clock.ts'
import { hashOfWord, newTicket, type Random } from '../tables/secrets.ts'
import type { DoorRefused } from '../tables/tables.ts'
import { WrongWords } from '../tables/tickets.ts'
import type { Undated } from './entries.ts'
import { newcomer } from './newcomers.ts'
import type { Room } from './room.ts'

export class Entrance {
  private readonly random: Random
  private readonly wrong: WrongWords

  constructor(clock: Clock, random: Random) {
    this.random = random
    this.wrong = new WrongWords(clock)
  }

  async join(room: Room | undefined, { label }: JoinRoom): Promise<RoomTicket | DoorRefused> {
    if (!room) return { refused: 'unknown' }
    let given: string | undefined
    const refused = await room.enter((state): readonly Undated[] | DoorRefused => {
      if (state.pupils.length >= MOST_PUPILS) return { refused: 'full' }
      const made = newcomer(room, label)
      if ('refused' in made) return made
      given = made.ticket
      return made.entries
    })
    return ticketOr(refused, room.code, given)
  }

  async returning(room: Room | undefined, word: ReturnToRoom): Promise<RoomTicket | DoorRefused> {
    if (!room) return { refused: 'unknown' }
    const { code } = room
    if (this.wrong.tooMany(code)) return { refused: 'too-fast' }
    let given: string | undefined
    const refused = await room.enter((state): readonly Undated[] | DoorRefused => {
      const hash = hashOfWord(code, word)
      const one = state.pupils.find((each) => each.word === hash)
      if (!one) return { refused: 'wrong-word' }
      given = newTicket(this.random, word)
      return [{ e: 'returned', pupil: one.pupil, ticket: sha256(given) }]
    })
    if (typeof refused === 'object' && refused.refused === 'wrong-word') this.wrong.note(code)
    return ticketOr(refused, code, given)
  }

  /** A room is gone. */
  forget(code: string): void {
    this.wrong.forget(code)
  }
}

function ticketOr(
  refused: DoorRefused | 'storage' | undefined,
  code: string,
  ticket: string | undefined,
): RoomTicket | DoorRefused {
  if (refused !== undefined) return refused === 'storage' ? { refused } : refused
  return ticket === undefined ? { refused: 'storage' } : { code, ticket }
}
