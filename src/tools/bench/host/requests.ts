// Requests as nobody should make them, drawn by chance from a seed.
import { below, next, type Rng } from '../../../game/rng.ts'
import type { Ending, Exchange } from './exchange.ts'
import { ODD_NAMES, ODD_PARTS, ODD_VALUES } from './oddities.ts'

/** An exchange, and the file that is asked for where a right answer is known. */
export interface Attempt extends Exchange {
  readonly kind: Kind
  readonly file?: string
}

export const KINDS = [
  'right',
  'aborted',
  'pipelined',
  'headers',
  'address',
  'method',
  'broken',
  'noise',
] as const
export type Kind = (typeof KINDS)[number]

const BY_HOST: Ending = { by: 'host' }

/** The next attempt, on a host that has these files. */
export function drawAttempt(rng: Rng, files: readonly string[]): Attempt {
  const kind = pick(rng, KINDS)
  const file = pick(rng, files)
  return { kind, ...MAKERS[kind](rng, file) }
}

type Maker = (rng: Rng, file: string) => Omit<Attempt, 'kind'>

const MAKERS: Readonly<Record<Kind, Maker>> = {
  right: (rng, file) => ({ pieces: [get(file, proper(rng))], ending: BY_HOST, file }),
  aborted: (rng, file) => ({ pieces: [get(file, proper(rng))], ending: abort(rng) }),
  // Down one connection at once, and not waited for.
  pipelined: (rng, file) => ({
    pieces: [Buffer.concat(Array.from({ length: 1 + below(rng, 60) }, () => get(file, keepAlive(rng))))],
    ending: abort(rng),
  }),
  headers: (rng, file) => ({ pieces: [get(file, odd(rng))], ending: ending(rng) }),
  address: (rng) => ({ pieces: [get(oddAddress(rng), proper(rng))], ending: ending(rng) }),
  method: (rng, file) => ({
    pieces: cut(rng, Buffer.from(oddMethod(rng, file), 'latin1')),
    ending: ending(rng),
  }),
  broken: (rng, file) => ({ pieces: cut(rng, mutated(rng, get(file, odd(rng)))), ending: ending(rng) }),
  noise: (rng) => ({ pieces: cut(rng, bytes(rng, below(rng, 400))), ending: ending(rng) }),
}

function get(address: string, headers: readonly string[]): Buffer {
  return Buffer.from(
    `GET ${address} HTTP/1.1\r\nHost: localhost\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`,
    'latin1',
  )
}

/** Headers as browsers send them. */
function proper(rng: Rng): string[] {
  return ['Connection: close', ...keepAlive(rng)]
}

function keepAlive(rng: Rng): string[] {
  const lines = [
    `Range: bytes=${below(rng, 9_000_000)}-${below(rng, 9_000_000)}`,
    `Range: bytes=-${below(rng, 9000)}`,
    `Accept-Encoding: ${pick(rng, ['gzip, deflate, br, zstd', 'gzip', 'br;q=0.5, gzip', 'identity', '*;q=0'])}`,
    `If-None-Match: "${below(rng, 9)}", W/"${below(rng, 9)}"`,
    'If-Modified-Since: Mon, 01 Jan 2001 00:00:00 GMT',
  ]
  return lines.filter(() => below(rng, 4) === 0)
}

function odd(rng: Rng): string[] {
  const lines = Array.from(
    { length: below(rng, 8) },
    () => `${pick(rng, ODD_NAMES)}: ${pick(rng, ODD_VALUES)}`,
  )
  return below(rng, 3) === 0 ? lines : ['Connection: close', ...lines]
}

function oddAddress(rng: Rng): string {
  return `${pick(rng, ['/', '/', '/', '', 'http://localhost/'])}${Array.from({ length: below(rng, 12) }, () => pick(rng, ODD_PARTS)).join(pick(rng, ['/', '']))}`
}

function oddMethod(rng: Rng, file: string): string {
  const method = pick(rng, [
    'POST',
    'PUT',
    'HEAD',
    'OPTIONS',
    'CONNECT',
    'TRACE',
    'DELETE',
    'PRI',
    'get',
    'GET GET',
    '',
  ])
  const version = pick(rng, ['HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', 'http/1.1', ''])
  const body = pick(rng, [
    '',
    'x'.repeat(below(rng, 70_000)),
    '5\r\nhello\r\n0\r\n\r\n',
    'ffffffffffffffff\r\n',
  ])
  return `${method} ${pick(rng, [file, '*', 'localhost:80'])} ${version}\r\nHost: a\r\n${odd(rng).join('\r\n')}\r\n\r\n${body}`
}

/** With a few bytes changed, doubled or left out. */
function mutated(rng: Rng, request: Buffer): Buffer {
  let bytes = request
  for (let times = 1 + below(rng, 6); times > 0; times--) {
    const at = below(rng, bytes.length + 1)
    const inserted = Buffer.from([below(rng, 256)])
    bytes = Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + below(rng, 3))])
  }
  return bytes
}

function bytes(rng: Rng, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => next(rng) & 0xff))
}

/** In two writes, so that the host gets it in pieces. */
function cut(rng: Rng, request: Buffer): Buffer[] {
  const at = below(rng, request.length + 1)
  return [request.subarray(0, at), request.subarray(at)]
}

/** Odd requests may leave the host waiting for more: most are left soon. */
function ending(rng: Rng): Ending {
  return pick(rng, [{ by: 'half' }, { by: 'half' }, abort(rng), abort(rng)])
}

function abort(rng: Rng): Ending {
  const after = pick(rng, [0, 0, 1, below(rng, 70_000), below(rng, 2_000_000)])
  return { by: pick(rng, ['hanging up', 'reset']), after }
}

function pick<T>(rng: Rng, list: readonly [T, ...T[]] | readonly T[]): T {
  return list[below(rng, list.length)] as T
}
