/** Secrets that lie beside the journal, for this user alone. */
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableData } from './storage/open-file.ts'
import type { Random } from './tables/secrets.ts'

const KEY = 'server.key'
const TEACHER = 'teacher.secret'
const KEY_BYTES = 32
/** 144 bits, as text of 24 letters. */
const SECRET_BYTES = 18

/** The server's own secret: made at the first start in a folder, and the same from then on. */
export function serverKey(folder: string, random: Random): Uint8Array {
  const path = join(folder, KEY)
  const kept = contentOf(path)
  if (kept?.length === KEY_BYTES) return kept
  const key = random(KEY_BYTES)
  write(path, key)
  return key
}

/** What opens a room: the one that was set, or a new one at each start. It lies in a file for whoever sees no terminal. */
export function teacherSecret(folder: string, given: string | undefined, random: Random): string {
  const secret = given ?? Buffer.from(random(SECRET_BYTES)).toString('base64url')
  write(join(folder, TEACHER), `${secret}\n`)
  return secret
}

/** What a file holds; nothing where there is none, or it cannot be read. */
function contentOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Throws `UnusableData` where it cannot. */
function write(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { mode: 0o600 })
    // One that was there before keeps its rights otherwise.
    chmodSync(path, 0o600)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnusableData(
      `${path} cannot be written (${reason}). Free it, or set DATA_DIR to another folder.`,
    )
  }
}
