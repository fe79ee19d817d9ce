import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

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

// A build is a tenth of this. The limit is for builds that come and go while the host runs.
const MOST_BYTES = 64 * 1024 * 1024

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

/**
 * The files below a folder, kept in memory for as long as they are the same on the disk. An answer then holds no
 * descriptor and no half-read file: it may be aborted, read slowly, or outlive the file, and nothing is left behind.
 */
export function createStore(folder: string): FileStore {
  const kept = new LRUCache<string, StoredFile, string>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ content }) => content.length + 1,
    // Many who ask for the same file at once wait for one reading of it.
    fetchMethod: (_version, _old, { context }) => load(context),
  })
  return {
    async read(address) {
      if (!ADDRESS.test(address)) return undefined
      const path = join(folder, address)
      const version = await versionOf(path)
      return version === undefined ? undefined : kept.fetch(version, { context: path })
    },
  }
}

/** Names the file as it is now: another content has another time or size. */
async function versionOf(path: string): Promise<string | undefined> {
  const found = await unlessMissing(stat(path))
  return found?.isFile() ? `${path} ${found.mtimeMs} ${found.ino} ${found.size}` : undefined
}

async function load(path: string): Promise<StoredFile | undefined> {
  const content = await unlessMissing(readFile(path))
  const found = await unlessMissing(stat(path))
  if (!content || !found) return undefined
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
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
