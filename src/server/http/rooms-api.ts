/** The routes of rooms: opened by the teacher's secret, looked at, joined and returned to by their code. */
import type { Hono } from 'hono'
import { Allowance } from '../guard/allowance.ts'
import { readReturn } from '../guard/requests.ts'
import { readJoinRoom, readOpenRoom } from '../guard/room-requests.ts'
import type { Log } from '../log.ts'
import type { Rooms } from '../rooms/rooms.ts'
import { type Asked, bodyOf, type Env, given, kept, limit, refuse } from './asking.ts'
import type { ApiLimits } from './limits.ts'

export interface RoomRoutes {
  readonly rooms: Rooms
  readonly log: Log
  readonly limits: ApiLimits
  readonly now?: () => number
  readonly addressIn: (context: Asked) => string
}

export function addRooms(api: Hono<Env>, { rooms, log, limits, now, addressIn }: RoomRoutes): void {
  const opening = new Allowance(limits.opening, now)
  const joining = new Allowance(limits.joining, now)
  const returning = new Allowance(limits.returning, now)
  const guesses = new Guesses(limits, now)
  const tooFast = (context: Asked) => refuse(context, { refused: 'too-fast' })
  /** The code in an address, if it is one; a wrong one is counted, and after too many none is looked at. */
  const codeIn = (context: Asked): string | Response => {
    const address = addressIn(context)
    if (!guesses.mayTry(address)) return tooFast(context)
    const code = context.req.param('code') ?? ''
    if (rooms.door(code)) return code
    guesses.wrong(address)
    return refuse(context, { refused: 'unknown' })
  }
  api.post('/rooms', limit, async (context) => {
    const address = addressIn(context)
    if (!guesses.mayTry(address) || !opening.take(address)) return tooFast(context)
    return given(log, context, 'room-opened', await bodyOf(context, readOpenRoom), async (request) => {
      if (rooms.isSecret(request.secret)) return rooms.open(request)
      guesses.wrong(address)
      return { refused: 'forbidden' }
    })
  })
  api.get('/rooms/:code', (context) => {
    const code = codeIn(context)
    const door = typeof code === 'string' ? rooms.door(code) : undefined
    if (typeof code !== 'string') return code
    return door ? kept(context, door) : refuse(context, { refused: 'unknown' })
  })
  api.post('/rooms/:code/join', limit, async (context) => {
    if (!joining.take(addressIn(context))) return tooFast(context)
    const code = codeIn(context)
    if (typeof code !== 'string') return code
    return given(log, context, 'room-joined', await bodyOf(context, readJoinRoom), (request) =>
      rooms.join(code, request),
    )
  })
  api.post('/rooms/:code/return', limit, async (context) => {
    const code = codeIn(context)
    if (typeof code !== 'string') return code
    // Of the room too, or many addresses would guess at one word together.
    if (!returning.take(addressIn(context)) || !returning.take(`room ${code}`)) return tooFast(context)
    return given(log, context, 'room-returned', await bodyOf(context, readReturn), (request) =>
      rooms.returning(code, request),
    )
  })
}

/** How often codes and secrets were guessed wrong: by an address, and by all together. */
class Guesses {
  private readonly each: Allowance
  private readonly all: Allowance

  constructor({ guessing, guessingInAll }: ApiLimits, now?: () => number) {
    this.each = new Allowance(guessing, now)
    this.all = new Allowance(guessingInAll, now)
  }

  /** Whether what this address asks is looked at, be it right or wrong. */
  mayTry(address: string): boolean {
    return this.each.has(address) && this.all.has(EVERYBODY)
  }

  wrong(address: string): void {
    this.each.take(address)
    this.all.take(EVERYBODY)
  }
}

const EVERYBODY = 'all'
