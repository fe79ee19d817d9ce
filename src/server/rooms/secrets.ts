/** What must not be guessed of a room, and what chance decides in it. */
import { createHmac } from 'node:crypto'
import type { Nick } from '../../game/wire/index.ts'
import { below, NOUNS, type Random } from '../tables/secrets.ts'

const DIGITS = 6
/** Numbers of nicknames: two digits, so that nobody takes one for a word. */
const NUMBERS = { from: 10, to: 99 }

/** A code of six digits that no room has: Latin letters have twins on a Cyrillic keyboard. */
export function newCode(random: Random, isTaken: (code: string) => boolean): string {
  for (;;) {
    const code = Array.from({ length: DIGITS }, () => below(random, 10)).join('')
    if (!isTaken(code)) return code
  }
}

/** A nickname whose noun is nobody's, for as long as there are such. */
export function newNick(random: Random, taken: readonly Nick[]): Nick {
  const nouns = new Set(taken.map((nick) => ('noun' in nick ? nick.noun : undefined)))
  for (;;) {
    const noun = below(random, NOUNS)
    if (!nouns.has(noun) || nouns.size >= NOUNS)
      return { noun, number: NUMBERS.from + below(random, NUMBERS.to - NUMBERS.from + 1) }
  }
}

/** A list in an order that nobody can foresee. */
export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(below(random, left.length), 1))
}

/**
 * Tickets that the server hands out again and again without keeping them: to a table, for whoever has this ticket of the
 * room (by its hash), and to the projector. `key`: the server's own secret, which lies beside the journal and not in it.
 */
export class Derived {
  private readonly key: Uint8Array

  constructor(key: Uint8Array) {
    this.key = key
  }

  table(id: string, person: number, roomTicket: string): string {
    return this.of('table', id, `${person}`, roomTicket)
  }

  /** `teacher`: the hash of the teacher's ticket: another room of the same code has another. */
  projector(code: string, teacher: string): string {
    return this.of('projector', code, teacher)
  }

  /** There is no word in them. */
  private of(...parts: readonly string[]): string {
    return `${createHmac('sha256', this.key).update(parts.join(' ')).digest('base64url')}.0.0`
  }
}
