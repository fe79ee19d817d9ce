/** The bytes of a link: codec, rules, the length of the texts, the texts, digits, and a check over all of it. */
import { sha256 } from '@noble/hashes/sha2.js'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { LinkError } from './digits.ts'

/** The codec these are bytes of. */
export const CODEC = 1
/** Of the check: 8 bytes, so that one damage in 2^64 would pass. */
const CHECK = 8
const HEAD = 4
/** Bytes of texts once inflated: a scenario, and notes of some length. */
const MOST_TEXT = 200_000

export interface LinkBytes {
  /** The version of the rules, 1 to 255. */
  readonly rules: number
  readonly seed: string
  /** What no digits hold, as JSON; empty where there is nothing. */
  readonly more: string
  readonly digits: Uint8Array
}

/** `end` tells the game that the bytes lead to: the check is over both. Throws a `LinkError` where there is too much. */
export function packed({ rules, seed, more, digits }: LinkBytes, end: string): Uint8Array {
  const texts = textsOf(seed, more)
  if (texts.length > 0xffff) throw new LinkError('the texts are too long')
  const head = [CODEC, rules, texts.length >> 8, texts.length & 255]
  const body = Uint8Array.from([...head, ...texts, ...digits])
  return Uint8Array.from([...body, ...checkOf(body, end)])
}

/** The parts of a link's bytes. Throws a `LinkError` where they have not that shape. The check is for `fitsCheck`. */
export function unpacked(bytes: Uint8Array): LinkBytes {
  const [codec, rules = 0, high = 0, low = 0] = bytes
  const length = high * 256 + low
  const end = bytes.length - CHECK
  if (codec !== CODEC || HEAD + length > end) throw new LinkError('too short, or of another codec')
  const texts = textsIn(bytes.subarray(HEAD, HEAD + length))
  return { rules, ...texts, digits: bytes.subarray(HEAD + length, end) }
}

/** Whether the check is that of the bytes before it and of the game they lead to. */
export function fitsCheck(bytes: Uint8Array, end: string): boolean {
  const body = bytes.subarray(0, bytes.length - CHECK)
  const check = checkOf(body, end)
  return check.every((byte, at) => byte === bytes[body.length + at])
}

function checkOf(body: Uint8Array, end: string): Uint8Array {
  return sha256.create().update(body).update(strToU8(end)).digest().subarray(0, CHECK)
}

/** How texts are told: the seed alone, as it is, or the seed in a list with all else, deflated. */
const ALONE = 0
const DEFLATED = 1

function textsOf(seed: string, more: string): readonly number[] {
  if (more === '') return [ALONE, ...strToU8(seed)]
  return [DEFLATED, ...deflateSync(strToU8(`${JSON.stringify(seed)}${more}`), { level: 9 })]
}

function textsIn(told: Uint8Array): { seed: string; more: string } {
  const content = told.subarray(1)
  if (told[0] === ALONE) return { seed: strFromU8(content), more: '' }
  if (told[0] !== DEFLATED) throw new LinkError('texts of no kind')
  const text = strFromU8(inflated(content))
  const seed = /^"(?:[^"\\]|\\.)*"/su.exec(text)?.[0]
  if (seed === undefined) throw new LinkError('no seed')
  return { seed: String(JSON.parse(seed)), more: text.slice(seed.length) }
}

function inflated(content: Uint8Array): Uint8Array {
  // What fills the room is too much: no link makes more room for itself.
  const bytes = inflateSync(content, { out: new Uint8Array(MOST_TEXT + 1) })
  if (bytes.length > MOST_TEXT) throw new LinkError('the texts are too long')
  return bytes
}
