/** Everything at a table that must not be guessed, and its hashes: the journal keeps those alone. */
import { randomBytes } from 'node:crypto'
import type { SeatWord } from '../../game/wire/index.ts'
import { sha256 } from '../hash.ts'

/** Gives so many bytes that nobody can foresee; tests have their own. */
export type Random = (bytes: number) => Uint8Array

export const strongRandom: Random = (bytes) => randomBytes(bytes)

/** Nouns of the list, and numbers of three digits: a word is one of each. */
export const NOUNS = 256
const NUMBERS = { from: 100, to: 999 }

/** Letters of a table's id, without those that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
/** Nearly fifty bits: tables are found by their link alone. */
const ID_LENGTH = 10
const SECRET_BYTES = 18
const SEED_BYTES = 24

/** An id of a table: ten letters and digits. */
export function newTableId(random: Random): string {
  return Array.from({ length: ID_LENGTH }, () => LETTERS[below(random, LETTERS.length)]).join('')
}

/** A seed of 192 bits, as text. */
export function newSeed(random: Random): string {
  return Buffer.from(random(SEED_BYTES)).toString('base64url')
}

/** A word whose hash is none of those: two people of a table, or of a room, never have the same. */
export function newWord(random: Random, table: string, taken: readonly string[]): SeatWord {
  for (;;) {
    const noun = below(random, NOUNS)
    const number = NUMBERS.from + below(random, NUMBERS.to - NUMBERS.from + 1)
    if (!taken.includes(hashOfWord(table, { noun, number }))) return { noun, number }
  }
}

/** Of a table's own: the same word at another table has another. */
export function hashOfWord(table: string, { noun, number }: SeatWord): string {
  return sha256(`${table} ${noun} ${number}`)
}

/** A ticket: a secret, and the word of whoever has it, which is nowhere else. */
export function newTicket(random: Random, { noun, number }: SeatWord): string {
  return `${Buffer.from(random(SECRET_BYTES)).toString('base64url')}.${noun}.${number}`
}

/** The word in a ticket that was found to be one. */
export function wordIn(ticket: string): SeatWord {
  const [, noun, number] = ticket.split('.')
  return { noun: Number(noun), number: Number(number) }
}

/** A whole number from 0 to n - 1, each as likely as the others, of up to 16 bits. */
export function below(random: Random, n: number): number {
  const most = 0x10000 - (0x10000 % n)
  for (;;) {
    const [high = 0, low = 0] = random(2)
    const value = high * 256 + low
    if (value < most) return value % n
  }
}
