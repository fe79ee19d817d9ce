/** The first entries of a table and of a person, and the tickets that go with them. */
import { RULES_VERSION } from '../../game/index.ts'
import type { JoinTable, OpenTable, SeatWord } from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'
import { levelOf, nickOf } from './door.ts'
import type { Joined, Opened } from './entries.ts'
import { hashOfWord, newTicket, newWord, type Random } from './secrets.ts'
import type { Person, TableState } from './table-state.ts'

/** What a table begins with. Takes a request that `openingRefused` has nothing against. */
export function openedBy(request: OpenTable, seed: string): Opened {
  const { scenario, bots, each, spectators, freeText } = request
  const { attention, lesson } = request.options
  const level = levelOf(request.options)
  return {
    e: 'opened',
    rules: RULES_VERSION,
    scenario,
    options: { attention, lesson, ...(level ? { level } : {}) },
    ...{ bots, spectators, freeText },
    ...(each === undefined ? {} : { each }),
    seed,
  }
}

/** Somebody new, with a word that none of these hashes is of, and the ticket that nobody else will ever see. */
export function newPerson(
  random: Random,
  table: string,
  person: number,
  { nick, seat }: JoinTable,
  taken: readonly string[],
): { readonly ticket: string; readonly joined: Joined } {
  const word = newWord(random, table, taken)
  const ticket = newTicket(random, word)
  const joined: Joined = {
    e: 'joined',
    person,
    nick: nickOf(nick),
    ...(seat === 'none' ? {} : { seat }),
    ticket: sha256(ticket),
    word: hashOfWord(table, word),
  }
  return { ticket, joined }
}

/** Whose word this is at a table. */
export function byWord({ people }: TableState, table: string, word: SeatWord): Person | undefined {
  const hash = hashOfWord(table, word)
  return people.find((one) => one.word === hash)
}
