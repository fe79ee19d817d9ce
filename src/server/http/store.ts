import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../hash.ts'

/** A file as it lay on the disk when it was asked for. */
export interface StoredFile {
  readonly content: Buffer
  readonly modified: Date
  /** Strong: made of the content alone, so the same file keeps it over a rebuild and on another machine. */
  readonly etag: string
}

export interface FileStore {
  /**
   * The file at that address below the folder, or undefined where there is none. The address begins with a slash;
   * dotfiles, escapes (`%2e`) and whatever else no build writes count as missing. Rejects with the system's error
   * where the file is there but cannot be read.
   */
  read(address: string): Promise<StoredFile | undefined>
}

// What a build writes is named like this, so nothing has to be decoded or tidied, and no address leaves the folder.
const ADDRESS = /^(?:\/[\w-][\w.-]*)+$/

// A build is a tenth of this. What comes and goes while the host runs, and is asked for no more, is let go at this size.
const MOST_BYTES = 64 * 1024 * 1024

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/**
 * The files below a folder, kept in memory for as long as they are the same on the disk. An answer then holds no
 * descriptor and no half-read file: it may be aborted, read slowly, or outlive the file, and nothing is left behind.
 */
export function createStore(folder: string): FileStore {
  const kept = new Map<string, KeptFile>()
  return {
    async read(address) {
      if (!ADDRESS.test(address)) return undefined
      const path = join(folder, address)
      const found = await unlessMissing(stat(path))
      if (!found?.isFile()) {
        kept.delete(path)
        return undefined
      }
      const version = `${found.mtimeMs} ${found.ino} ${found.size}`
      const known = kept.get(path)
      return known?.version === version ? known.file : keep(kept, path, version, found.size)
    },
  }
}

interface KeptFile {
  /** What the file was when reading it began: another content has another time, place or size. */
  readonly version: string
  readonly bytes: number
  /** Many who ask at once wait for one reading. */
  readonly file: Promise<StoredFile | undefined>
}

function keep(
  kept: Map<string, KeptFile>,
  path: string,
  version: string,
  bytes: number,
): Promise<StoredFile | undefined> {
  kept.delete(path)
  const sum = [...kept.values()].reduce((total, one) => total + one.bytes, bytes)
  if (sum > MOST_BYTES) kept.clear()
  const file = load(path)
  kept.set(path, { version, bytes, file })
  // One that could not be read is tried again by the next who asks.
  file.catch(() => kept.delete(path))
  return file
}

async function load(path: string): Promise<StoredFile | undefined> {
  const content = await unlessMissing(readFile(path))
  const found = await unlessMissing(stat(path))
  if (!content || !found) return undefined
  const etag = `"${sha256(content, 'base64url').slice(0, 22)}"`
  return { content, modified: found.mtime, etag }
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (MISSING.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
