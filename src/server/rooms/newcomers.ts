/** Somebody new in a room: a nickname or a label, a ticket, a word, and a place if the cards are dealt. */
import type { Nick } from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import { hashOfWord, newTicket, newWord } from '../tables/secrets.ts'
import type { DoorRefused } from '../tables/tables.ts'
import { tablesFor } from './acts-teacher.ts'
import { latePlace } from './deal.ts'
import type { Undated } from './entries.ts'
import { contextOf } from './requests.ts'
import type { Room } from './room.ts'
import { hasStopped, isUnderWay } from './room-state.ts'
import { newNick } from './secrets.ts'

/** The entries, and the ticket that nobody else will ever see; or why not. */
export function newcomer(
  room: Room,
  label: string | undefined,
): { readonly ticket: string; readonly entries: readonly Undated[] } | DoorRefused {
  const { state, code, parts } = room
  if (hasStopped(state)) return { refused: 'not-now' }
  const nick = nickFor(room, label)
  if ('refused' in nick) return nick
  const taken = [...state.pupils, ...state.gone].map(({ word }) => word)
  const word = newWord(parts.random, code, taken)
  const ticket = newTicket(parts.random, word)
  const pupil = state.came + 1
  const came: Undated = { e: 'came', pupil, nick, ticket: sha256(ticket), word: hashOfWord(code, word) }
  return { ticket, entries: [came, ...placeOf(room, pupil)] }
}

function nickFor({ state, parts }: Room, label: string | undefined): Nick | DoorRefused {
  const { labels } = state.plan
  const nicks = state.pupils.map(({ nick }) => nick)
  if (labels.length === 0)
    return label === undefined ? newNick(parts.random, nicks) : { refused: 'malformed', detail: 'label' }
  if (label === undefined || !labels.includes(label)) return { refused: 'malformed', detail: 'label' }
  const isTaken = nicks.some((nick) => 'label' in nick && nick.label === label)
  return isTaken ? { refused: 'full' } : { label }
}

function placeOf(room: Room, pupil: number): Undated[] {
  const { state } = room
  if (!isUnderWay(state)) return []
  const at = latePlace(state, (table) => room.tables.table(table)?.state.phase === 'over')
  return [...tablesFor(state, at, contextOf(room).newTable), { e: 'placed', pupil, at }]
}
