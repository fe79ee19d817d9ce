/**
 * A disk whose flush takes its time, for servers of the bench: the disk of a virtual machine answers from its host's memory
 * in a fifth of a millisecond, where a laptop's needs several. Each commit then keeps its thread waiting for so long, as
 * `fsync` does, in whichever server: both write by the same API.
 */
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { loadSqlite } from '../../../server/storage/database.ts'

/** Has every `COMMIT` of databases that this process or thread opens from now on take so many milliseconds more. */
export async function slowCommits(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return
  const { DatabaseSync } = await loadSqlite()
  const lock = new Int32Array(new SharedArrayBuffer(4))
  class SlowDatabase extends DatabaseSync {
    override exec(sql: string): void {
      super.exec(sql)
      if (sql === 'COMMIT') Atomics.wait(lock, 0, 0, milliseconds)
    }
  }
  // `loadSqlite` takes what Node has built in before it takes a package.
  const { getBuiltinModule } = process
  const slow = { DatabaseSync: SlowDatabase }
  const found = (name: string) => (name === 'node:sqlite' ? slow : getBuiltinModule(name))
  Object.defineProperty(process, 'getBuiltinModule', { value: found })
}

/** Milliseconds that this disk takes to flush 4 KB, the median of many. */
export function flushMs(folder: string): number {
  const path = join(folder, 'flush')
  const file = openSync(path, 'w')
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now()
    writeSync(file, Buffer.alloc(4096))
    fsyncSync(file)
    return performance.now() - began
  })
  closeSync(file)
  rmSync(path)
  return times.sort((a, b) => a - b)[100] ?? Number.NaN
}
