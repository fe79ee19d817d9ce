/** What is asked of the server over http about a class: opened, looked at, joined, returned to, its export and its debrief. */
import type {
  DebriefTold,
  JoinRoom,
  OpenRoom,
  ReturnToRoom,
  RoomDoor,
  RoomOpened,
  RoomTicket,
} from '../../../game/wire/index.ts'
import { type Asked, asked } from './api.ts'

const ROOMS = '/api/rooms'

export function openRoom(request: OpenRoom): Promise<Asked<RoomOpened>> {
  return asked(ROOMS, request)
}

export function roomDoor(code: string): Promise<Asked<RoomDoor>> {
  return asked(at(code))
}

export function joinRoom(code: string, request: JoinRoom): Promise<Asked<RoomTicket>> {
  return asked(`${at(code)}/join`, request)
}

export function returnToRoom(code: string, request: ReturnToRoom): Promise<Asked<RoomTicket>> {
  return asked(`${at(code)}/return`, request)
}

/** All that was written of a room, as one archive; nothing where it is not to be had. Does not reject. */
export async function roomExport(code: string, ticket: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(`${at(code)}/export`, { headers: bearer(ticket) })
    return response.ok ? await response.blob() : undefined
  } catch {
    return undefined
  }
}

/** What may be seen of the debrief now; nothing where it is not to be had. Does not reject. */
export async function roomDebrief(code: string, ticket: string): Promise<DebriefTold | undefined> {
  try {
    const response = await fetch(`${at(code)}/debrief`, { headers: bearer(ticket) })
    return response.ok ? ((await response.json()) as DebriefTold) : undefined
  } catch {
    return undefined
  }
}

/** Tickets are in no address: those stand in logs. */
function bearer(ticket: string): HeadersInit {
  return { Authorization: `Bearer ${ticket}` }
}

function at(code: string): string {
  return `${ROOMS}/${encodeURIComponent(code)}`
}
