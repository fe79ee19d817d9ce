/** Files that a long run is to write: found wanting before the run, not after it. */
import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the folders of these files and opens each for writing, keeping what it holds. Rejects with the path that fails. */
export async function ensureWritable(paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) {
    if (path === undefined) continue
    try {
      await mkdir(dirname(path), { recursive: true })
      await (await open(path, 'a')).close()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new Error(`'${path}' cannot be written, so nothing was played: ${why}`)
    }
  }
}
