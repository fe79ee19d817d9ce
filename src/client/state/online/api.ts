/** What is asked of the server over http: a table opened, looked at, joined, returned to, and the record of its games. */
import { isObject } from '../../../game/vocabulary.ts'
import type {
  DoorRefusal,
  JoinTable,
  OpenTable,
  ReturnToTable,
  TableDoor,
  Ticket,
} from '../../../game/wire/index.ts'

/** Why nothing came of it. `unreached`: the server has not answered. */
export type ApiTrouble = DoorRefusal | 'unreached'
export type Asked<T> = { readonly value: T; readonly refused?: undefined } | { readonly refused: ApiTrouble }

const TABLES = '/api/tables'

export function openTable(request: OpenTable): Promise<Asked<Ticket>> {
  return asked(TABLES, request)
}

export function tableDoor(id: string): Promise<Asked<TableDoor>> {
  return asked(at(id))
}

export function joinTable(id: string, request: JoinTable): Promise<Asked<Ticket>> {
  return asked(`${at(id)}/join`, request)
}

export function returnToTable(id: string, request: ReturnToTable): Promise<Asked<Ticket>> {
  return asked(`${at(id)}/return`, request)
}

/** The record of a finished game, as the text of a file; nothing where there is none. Rejects where the server fails. */
export async function gameRecord(id: string, game: number): Promise<string | undefined> {
  const response = await fetch(`${at(id)}/games/${game}`)
  if (response.ok) return response.text()
  if (response.status === 404) return undefined
  throw new Error(`the server answers ${response.status}`)
}

function at(id: string): string {
  return `${TABLES}/${encodeURIComponent(id)}`
}

/** Asks, with a body if there is one. Does not reject. */
export async function asked<T>(path: string, body?: object): Promise<Asked<T>> {
  try {
    const response = await fetch(path, body && posted(body))
    const answer: unknown = await response.json()
    if (response.ok) return { value: answer as T }
    return { refused: troubleIn(answer) }
  } catch {
    return { refused: 'unreached' }
  }
}

function posted(body: object): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
}

const REFUSALS: readonly DoorRefusal[] = [
  'malformed',
  'forbidden',
  'unknown',
  'full',
  'not-now',
  'too-fast',
  'storage',
  'wrong-word',
  'other-rules',
]

function troubleIn(answer: unknown): ApiTrouble {
  const error = isObject(answer) ? answer.error : undefined
  return REFUSALS.find((one) => one === error) ?? 'unreached'
}
