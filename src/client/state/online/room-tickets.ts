/** What this browser keeps of classes: a pupil's ticket by the code, a teacher's rooms, the secret they were opened with. */
import { isObject } from '../../../game/vocabulary.ts'
import { readJson, readText, removeText, writeText } from '../../save/storage.ts'

const PUPIL = 'multivector.room.'
const ROOMS = 'multivector.rooms'
const PROJECTOR = 'multivector.projector'
const SECRET = 'multivector.teach'

/** Tickets of this page where the browser keeps nothing. */
const held = new Map<string, string>()

export function pupilTicket(code: string): string | undefined {
  return readText(PUPIL + code) ?? held.get(PUPIL + code)
}

export function keepPupilTicket(code: string, ticket: string): void {
  keep(PUPIL + code, ticket)
}

export function dropPupilTicket(code: string): void {
  drop(PUPIL + code)
}

export function projectorTicket(): string | undefined {
  return readText(PROJECTOR) ?? held.get(PROJECTOR)
}

export function keepProjectorTicket(ticket: string): void {
  keep(PROJECTOR, ticket)
}

export function dropProjectorTicket(): void {
  drop(PROJECTOR)
}

/** A room of this browser's teacher. */
export interface TaughtRoom {
  readonly code: string
  readonly ticket: string
}

/** The newest first. */
export function taughtRooms(): readonly TaughtRoom[] {
  const kept = readJson(ROOMS) ?? JSON.parse(held.get(ROOMS) ?? '[]')
  return Array.isArray(kept) ? kept.filter(isTaught) : []
}

export function keepTaughtRoom(room: TaughtRoom): void {
  keep(ROOMS, JSON.stringify([room, ...withoutRoom(room.code)]))
}

export function dropTaughtRoom(code: string): void {
  keep(ROOMS, JSON.stringify(withoutRoom(code)))
}

function withoutRoom(code: string): readonly TaughtRoom[] {
  return taughtRooms().filter((one) => one.code !== code)
}

function isTaught(value: unknown): value is TaughtRoom {
  return isObject(value) && typeof value.code === 'string' && typeof value.ticket === 'string'
}

/** The server's secret as this tab was given it: it outlives a reload, not the tab. */
export function teachSecret(): string | undefined {
  try {
    return sessionStorage.getItem(SECRET) ?? held.get(SECRET)
  } catch {
    return held.get(SECRET)
  }
}

export function keepTeachSecret(secret: string): void {
  held.set(SECRET, secret)
  try {
    sessionStorage.setItem(SECRET, secret)
  } catch {
    // Then this page alone knows it.
  }
}

function keep(key: string, text: string): void {
  held.set(key, text)
  writeText(key, text)
}

function drop(key: string): void {
  held.delete(key)
  removeText(key)
}
