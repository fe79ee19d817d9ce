import type { IncomingMessage } from 'node:http'
import { lookup } from 'mrmime'
import Negotiator from 'negotiator'
import type { FileStore, StoredFile } from './store.ts'

/** A file in the form that is sent: plain, or one of the compressed copies that the build lays beside it. */
export interface Representation extends StoredFile {
  readonly type: string
  readonly encoding: Encoding
}

/** Smallest first: what is sent to a browser that takes them all alike. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' }

/** The file at an address in the form this request likes best, or undefined where there is no such file. */
export async function represent(
  store: FileStore,
  request: IncomingMessage,
  address: string,
): Promise<Representation | undefined> {
  for (const encoding of accepted(request)) {
    const file = await store.read(address + SUFFIXES[encoding])
    if (file) return { ...file, encoding, type: typeOf(address) }
  }
  return undefined
}

// Its types are those of 0.6 and do not know the second argument.
interface Preferring {
  encodings(available: readonly Encoding[], options: { preferred: readonly Encoding[] }): Encoding[]
}

/** Most wanted first. Plain is at the end even for those who refuse it: it is better than nothing. */
function accepted(request: IncomingMessage): Set<Encoding> {
  const negotiator = new Negotiator(request) as Negotiator & Preferring
  return new Set([...negotiator.encodings(ENCODINGS, { preferred: ENCODINGS }), 'identity'])
}

function typeOf(address: string): string {
  const type = lookup(address) ?? 'application/octet-stream'
  return /^text\/|json$|\+xml$/.test(type) ? `${type}; charset=utf-8` : type
}
