/** The routes of tables and rooms. Of tables: opened, looked at, joined and returned to, and the record of a finished game. */
import { Hono } from 'hono'
import { Allowance } from '../guard/allowance.ts'
import { addressOf, isOwnSite, type Site } from '../guard/peer.ts'
import { readJoin, readOpen, readReturn } from '../guard/requests.ts'
import type { Log } from '../log.ts'
import { type Debriefs, openDebriefs } from '../rooms/debrief/keeper.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Tables } from '../tables/tables.ts'
import { type Asked, bodyOf, type Env, given, kept, limit, refuse } from './asking.ts'
import { addClass } from './class-api.ts'
import { API_LIMITS, type ApiLimits } from './limits.ts'
import { addRooms } from './rooms-api.ts'

export interface ApiOptions {
  readonly tables: Tables
  readonly rooms: Rooms
  /** Theirs, where they are not made by threads of this machine. */
  readonly debriefs?: Debriefs
  readonly site: Site
  /** By which addresses pages on other devices reach this server, as it is asked. None: nobody says. */
  readonly addresses?: () => readonly string[]
  readonly log: Log
  readonly limits?: ApiLimits
  readonly now?: () => number
}

/** The routes under `/api`. */
export function createApi(options: ApiOptions): Hono<Env> {
  const { tables, rooms, site, log, limits = API_LIMITS, now } = options
  const opening = new Allowance(limits.opening, now)
  const joining = new Allowance(limits.joining, now)
  const returning = new Allowance(limits.returning, now)
  const addressIn = (context: Asked) => addressOf(context.env.incoming, site)
  const api = new Hono<Env>().basePath('/api')
  api.use(async (context, next) => {
    if (!isOwnSite(context.env.incoming, site)) return refuse(context, { refused: 'forbidden' })
    return next()
  })
  api.post('/tables', limit, async (context) => {
    if (!opening.take(addressIn(context))) return refuse(context, { refused: 'too-fast' })
    return given(log, context, 'opened', await bodyOf(context, readOpen), (request) => tables.open(request))
  })
  api.get('/tables/:id', (context) => {
    const id = context.req.param('id')
    const door = tables.door(id)
    if (door) return kept(context, door)
    return refuse(context, { refused: tables.isOfOtherRules(id) ? 'other-rules' : 'unknown' })
  })
  api.post('/tables/:id/join', limit, async (context) => {
    if (!joining.take(addressIn(context))) return refuse(context, { refused: 'too-fast' })
    const id = context.req.param('id')
    return given(log, context, 'joined', await bodyOf(context, readJoin), (request) =>
      tables.join(id, request),
    )
  })
  api.post('/tables/:id/return', limit, async (context) => {
    const id = context.req.param('id')
    // Of the table too, or many addresses would guess at one word together.
    const allowed = returning.take(addressIn(context)) && (!tables.door(id) || returning.take(`table ${id}`))
    if (!allowed) return refuse(context, { refused: 'too-fast' })
    return given(log, context, 'returned', await bodyOf(context, readReturn), (request) =>
      tables.returning(id, request),
    )
  })
  api.get('/tables/:id/games/:game', (context) => recordOf(tables, context))
  api.get('/addresses', (context) => kept(context, { addresses: options.addresses?.() ?? [] }))
  const shared = { rooms, log, limits, addressIn, ...(now ? { now } : {}) }
  addRooms(api, shared)
  addClass(api, { ...shared, debriefs: options.debriefs ?? openDebriefs() })
  api.notFound((context) => refuse(context, { refused: 'unknown' }))
  api.onError((error, context) => {
    options.log('error', 'request-failed', { name: error.name })
    context.header('Cache-Control', 'no-store')
    return context.json({ error: 'failed' }, 500)
  })
  return api
}

function recordOf(tables: Tables, context: Asked): Response {
  const { id = '', game = '' } = context.req.param() as { id?: string; game?: string }
  const record = /^[1-9]\d{0,5}$/.test(game) ? tables.record(id, Number(game)) : undefined
  if (record === undefined) return refuse(context, { refused: 'unknown' })
  return context.body(record, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id.replace(/[^\w-]/g, '')}-${game}.mvr.json"`,
    'Cache-Control': 'no-store',
  })
}
