// Disks that are full, files that are damaged, newer, foreign or in use, and a thread that dies.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { loadSqlite } from '../../../src/server/storage/database.ts'
import { openJournal } from '../../../src/server/storage/disk-journal.ts'
import type { JournalError } from '../../../src/server/storage/journal.ts'
import { MIGRATIONS } from '../../../src/server/storage/migrations.ts'
import { FILE, UnusableData } from '../../../src/server/storage/open-file.ts'
import { startWorker } from '../../../src/server/worker.ts'
import { isGate } from '../../support/extent.ts'
import { journalIn, newFolder } from './support/folder.ts'

const { DatabaseSync } = await loadSqlite()
const APPENDER = join(import.meta.dirname, 'support/appender.ts')

/** What a folder is refused with. */
async function refusalOf(folder: string): Promise<string> {
  try {
    await (await openJournal({ folder })).close()
    return 'opened'
  } catch (error) {
    expect(error).toBeInstanceOf(UnusableData)
    return (error as UnusableData).message
  }
}

async function written(folder: string): Promise<void> {
  const journal = await openJournal({ folder })
  await journal.append([{ scope: 's', seq: 1, body: 'kept' }])
  await journal.close()
}

describe.runIf(isGate)('a file', () => {
  it('that another process has open is refused, and that one goes on', async () => {
    const folder = newFolder()
    const child = spawn(process.execPath, ['--import', 'tsx', APPENDER, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    try {
      await once(child.stdout, 'data')
      expect(await refusalOf(folder)).toMatch(/Another Multivector is running.*DATA_DIR/)
      await once(child.stdout, 'data')
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    expect(await refusalOf(folder)).toBe('opened')
  })

  it('that this process has open is refused too', async () => {
    const folder = newFolder()
    const journal = await journalIn(folder)
    expect(await refusalOf(folder)).toMatch(/Another Multivector/)
    await journal.append([{ scope: 's', seq: 1, body: 1 }])
  })

  it('of a newer version is refused and left as it is', async () => {
    const folder = newFolder()
    await written(folder)
    const database = new DatabaseSync(join(folder, FILE))
    database.exec('PRAGMA user_version = 99')
    database.close()
    const before = readFileSync(join(folder, FILE))
    expect(await refusalOf(folder)).toMatch(/newer Multivector \(version 99/)
    expect(readFileSync(join(folder, FILE)).equals(before)).toBe(true)
  })

  it('of an older version is brought to this one, migration by migration', async () => {
    const folder = newFolder()
    await written(folder)
    const migrations = [
      ...MIGRATIONS,
      'CREATE TABLE one (x)',
      'CREATE TABLE two (x); INSERT INTO two VALUES (1)',
    ]
    const journal = await openJournal({ folder, migrations })
    expect(await journal.read('s')).toEqual([{ scope: 's', seq: 1, body: 'kept' }])
    await journal.close()
    const database = new DatabaseSync(join(folder, FILE))
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length + 2 })
    expect(database.prepare('SELECT x FROM two').all()).toEqual([{ x: 1 }])
    database.close()
  })

  it('whose migration fails stays at the version before it', async () => {
    const folder = newFolder()
    await written(folder)
    const failing = [...MIGRATIONS, 'CREATE TABLE one (x); INSERT INTO nowhere VALUES (1)']
    await expect(openJournal({ folder, migrations: failing })).rejects.toThrow('nowhere')
    const journal = await journalIn(folder)
    expect(await journal.read('s')).toHaveLength(1)
  })

  it.each([
    ['no database', () => Buffer.from('x'.repeat(8192))],
    [
      'overwritten in its middle',
      (file: Buffer) => Buffer.concat([file.subarray(0, 4096), Buffer.alloc(file.length - 4096, 7)]),
    ],
    ['cut short', (file: Buffer) => file.subarray(0, 6000)],
  ])('that is %s is refused with its path, and left as it is', async (_what, damage) => {
    const folder = newFolder()
    await written(folder)
    const path = join(folder, FILE)
    const damaged = damage(readFileSync(path))
    writeFileSync(path, damaged)
    expect(await refusalOf(folder)).toContain(`${path} is damaged`)
    expect(readFileSync(path).equals(damaged)).toBe(true)
  })

  it('of another program is refused', async () => {
    const folder = newFolder()
    const database = new DatabaseSync(join(folder, FILE))
    database.exec('CREATE TABLE theirs (x)')
    database.close()
    expect(await refusalOf(folder)).toMatch(/another program/)
  })

  it('is made with its folder, and refused where there can be none', async () => {
    const folder = newFolder()
    expect(await refusalOf(join(folder, 'a/b'))).toBe('opened')
    writeFileSync(join(folder, 'file'), '')
    expect(await refusalOf(join(folder, 'file'))).toMatch(/cannot be written to/)
    mkdirSync(join(folder, 'c', FILE), { recursive: true })
    expect(await refusalOf(join(folder, 'c'))).toMatch(/cannot be written to/)
  })
})

describe('a full disk', () => {
  const LARGE = 'x'.repeat(3000)

  it('refuses what no longer fits, keeps what is there, and takes more once there is room', async () => {
    const journal = await journalIn(newFolder(), { mostPages: 40 })
    const append = (scope: string, seq: number) =>
      journal.append([{ scope, seq, body: LARGE }]).then(
        () => 'written',
        (error: JournalError) => error.why,
      )
    await append('old', 1)
    await append('old', 2)
    let fits = 0
    while (fits < 100 && (await append('s', fits + 1)) === 'written') fits++
    expect(fits).toBeGreaterThan(10)
    expect(fits).toBeLessThan(100)
    expect(await append('s', fits + 1)).toBe('storage')
    expect(await journal.read('s')).toHaveLength(fits)
    await journal.wipe('old')
    expect(await append('s', fits + 1)).toBe('written')
    expect(await journal.canWrite()).toBe(true)
  })
})

describe('a writer thread that dies', () => {
  it('is told of, and everything that waits or comes is refused', async () => {
    const threads: Worker[] = []
    const start = (...args: Parameters<typeof startWorker>) => {
      const thread = startWorker(...args)
      threads.push(thread)
      return thread
    }
    const journal = await openJournal({ folder: newFolder(), start })
    await journal.append([{ scope: 's', seq: 1, body: 1 }])
    // It ends by itself only if it runs out of memory, say.
    const waits = journal.append([{ scope: 's', seq: 2, body: 1 }]).catch((error: JournalError) => error.why)
    await threads[0]?.terminate()
    expect(await journal.died).toBeInstanceOf(Error)
    expect(['storage', undefined]).toContain(await waits)
    await expect(journal.append([{ scope: 's', seq: 3, body: 1 }])).rejects.toMatchObject({ why: 'storage' })
    expect(await journal.canWrite()).toBe(false)
    await journal.close()
  })
})
