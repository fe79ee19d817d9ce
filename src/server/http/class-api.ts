/** The routes of a class that has stopped: its debrief as far as it may be seen, and its export for the teacher. */
import type { Hono } from 'hono'
import { Allowance, type Rate } from '../guard/allowance.ts'
import type { Log } from '../log.ts'
import { classRecords } from '../rooms/debrief/from-room.ts'
import type { Debriefs } from '../rooms/debrief/keeper.ts'
import type { DebriefViewer } from '../rooms/debrief/shown.ts'
import { archiveInThread } from '../rooms/export/archive-thread.ts'
import { hasStopped } from '../rooms/room-state.ts'
import type { Holder, RoomReached, Rooms } from '../rooms/rooms.ts'
import { type Asked, type Env, kept, refuse } from './asking.ts'

export interface ClassRoutes {
  readonly rooms: Rooms
  readonly debriefs: Debriefs
  readonly log: Log
  readonly now?: () => number
  readonly addressIn: (context: Asked) => string
}

/** Exports by an address: each is a second's work. */
const EXPORTING: Rate = { burst: 6, perSecond: 0.1 }

/** Both take a ticket of the room as `Authorization: Bearer`. One of none, or of another room, finds no room here. */
export function addClass(api: Hono<Env>, routes: ClassRoutes): void {
  const { rooms, debriefs, now, addressIn } = routes
  const exporting = new Allowance(EXPORTING, now)
  rooms.onDeleted((code) => debriefs.forget(code))
  api.get('/rooms/:code/debrief', (context) => {
    const asked = askedBy(rooms, context)
    if (!asked) return refuse(context, { refused: 'unknown' })
    const { code, holder, reached } = asked
    if (!hasStopped(reached)) return refuse(context, { refused: 'not-now' })
    void debriefs.prepare(code, () => recordsOf(rooms, code))
    return kept(context, debriefs.told(code, viewerOf(holder), reached) ?? { weighing: true })
  })
  api.get('/rooms/:code/export', async (context) => {
    const asked = askedBy(rooms, context)
    if (!asked) return refuse(context, { refused: 'unknown' })
    if (asked.holder.is !== 'teacher') return refuse(context, { refused: 'forbidden' })
    if (!hasStopped(asked.reached)) return refuse(context, { refused: 'not-now' })
    if (!exporting.take(addressIn(context))) return refuse(context, { refused: 'too-fast' })
    return exported(routes, context, asked)
  })
}

interface Asking {
  readonly code: string
  readonly holder: Holder
  readonly reached: RoomReached
}

function askedBy(rooms: Rooms, context: Asked): Asking | undefined {
  const code = context.req.param('code') ?? ''
  const [, ticket] = /^Bearer ([\w.-]{1,200})$/.exec(context.req.header('authorization') ?? '') ?? []
  const holder = ticket === undefined ? undefined : rooms.holder(code, ticket)
  const reached = holder && rooms.reached(code)
  return holder && reached && { code, holder, reached }
}

function viewerOf(holder: Holder): DebriefViewer {
  return holder.is === 'pupil' ? { pupil: holder.pupil } : holder.is
}

function recordsOf(rooms: Rooms, code: string) {
  const records = rooms.records(code)
  return records && classRecords(records)
}

/** With the report of what was debriefed, if that is made: whoever exports at once need not wait for it. */
async function exported(
  { rooms, debriefs, log }: ClassRoutes,
  context: Asked,
  asked: Asking,
): Promise<Response> {
  const { code } = asked
  const records = recordsOf(rooms, code)
  if (!records) return refuse(context, { refused: 'unknown' })
  const archive = await archiveInThread(records, debriefs.whole(code))
  log('info', 'room-exported', {})
  return context.body(archive as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': 'application/zip',
    'Content-Disposition': `attachment; filename="room-${code.replace(/\D/g, '')}.zip"`,
    'Cache-Control': 'no-store',
  })
}
