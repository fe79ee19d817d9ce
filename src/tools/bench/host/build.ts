// The build that the host is tried with, and what is right to answer of it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { next, seeded } from '../../../game/rng.ts'
import { precompress } from '../../build/precompress.ts'
import { publish } from '../../build/publish.ts'
import type { Answer } from './exchange.ts'

/** The parts of so many builds are asked for. One more is kept, for what is under way while a build comes. */
const ASKED_BUILDS = 4

/** A build that is made anew now and then. */
export interface TrialBuild {
  readonly dist: string
  /** What may be asked for, and must be there: by address. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly rebuild: () => Promise<void>
}

/** Publishes the first build into a new folder. */
export async function createBuild(): Promise<TrialBuild> {
  const dist = join(mkdtempSync(join(tmpdir(), 'multivector-host-')), 'dist')
  // The page and a small part; a script that compresses; one large enough to be aborted on its way.
  const fixed = new Map<string, Buffer>([
    ['/index.html', Buffer.from('<!doctype html><title>Multivector</title>')],
    ['/favicon.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['/assets/script-aaaaaaaa.js', Buffer.from('export const round = 1\n'.repeat(10_000))],
    ['/assets/large-bbbbbbbb.woff2', noise(4 * 1024 * 1024)],
  ])
  const parts: [string, Buffer][] = []
  const files = new Map<string, Buffer>()
  let made = 0
  const rebuild = async () => {
    made++
    const part: [string, Buffer] = [
      `/assets/part-${String(made).padStart(8, '0')}.js`,
      Buffer.from(`${made}`),
    ]
    await lay(dist, [...fixed, part])
    parts.push(part)
    files.clear()
    for (const [address, content] of [...fixed, ...parts.slice(-ASKED_BUILDS)]) files.set(address, content)
  }
  await rebuild()
  return { dist, files, rebuild }
}

async function lay(dist: string, files: readonly (readonly [string, Buffer])[]): Promise<void> {
  const draft = join(dist, '.draft')
  for (const [address, content] of files) {
    mkdirSync(dirname(join(draft, address)), { recursive: true })
    writeFileSync(join(draft, address), content)
  }
  await precompress(draft)
  await publish(draft, dist)
}

/** Bytes that do not compress. */
function noise(bytes: number): Buffer {
  const rng = seeded('noise')
  const words = new Uint32Array(bytes / 4)
  for (let at = 0; at < words.length; at++) words[at] = next(rng)
  return Buffer.from(words.buffer)
}

/** What is wrong with an answer that is to be the file or the part of it that its headers tell of; else undefined. */
export function faultOf({ status, headers, body, end }: Answer, content: Buffer): string | undefined {
  if (status === 304 || status === 416) return undefined
  if (status === undefined) return `no answer (${end})`
  if (status !== 200 && status !== 206) return `status ${status}`
  const encoding = headers.get('content-encoding')
  if (status === 206)
    return encoding ? undefined : faultOfPart(headers.get('content-range') ?? '', body, content)
  return decoded(body, encoding).equals(content) ? undefined : 'another content'
}

function faultOfPart(range: string, body: Buffer, content: Buffer): string | undefined {
  const [, start, end, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range)?.map(Number) ?? []
  if (start === undefined || end === undefined || size !== content.length) return `range ${range}`
  return content.subarray(start, end + 1).equals(body) ? undefined : `another part than ${range}`
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}
