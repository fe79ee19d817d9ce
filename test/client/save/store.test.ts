// The store on a database: what is kept comes back, a write loses to a newer one, and every failure has its name.
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DATABASE, SCHEMA } from '../../../src/client/save/database.ts'
import type { Store } from '../../../src/client/save/store.ts'
import { STORE_TROUBLES, StoreError, storeError } from '../../../src/client/save/trouble.ts'
import { freshBrowser, NOW, progress, snapshot, write } from './games.ts'

let browser: ReturnType<typeof freshBrowser>
let store: Store
beforeEach(() => {
  vi.restoreAllMocks()
  browser = freshBrowser()
  store = browser.open()
})

describe('a game in the store', () => {
  it('comes back as it was kept', async () => {
    expect(await store.write(write())).toEqual({ kept: true, revision: 1, anew: false })
    expect(await store.read('one')).toEqual({
      entry: { id: 'one', revision: 1, writer: 'page', begun: NOW, played: NOW, ...progress() },
      body: { id: 'one', record: 'record of round 1', reasons: 'sealed' },
    })
    expect(await store.read('another')).toBeUndefined()
  })

  it('stands among the others, last played first', async () => {
    await store.write(write({ id: 'constructor', at: NOW + 2 }))
    await store.write(write({ id: '__proto__', at: NOW + 3 }))
    await store.write(write({ id: 'one' }))
    expect((await store.list()).map(({ id }) => id)).toEqual(['__proto__', 'constructor', 'one'])
  })

  it('is called as the player calls it, and no write of the game loses to that', async () => {
    await store.write(write())
    await store.rename('one', '  My game  ')
    expect(await store.write(write({ base: 1 }))).toMatchObject({ kept: true, revision: 2 })
    expect((await store.read('one'))?.entry).toMatchObject({ name: 'My game', revision: 2 })
    await store.rename('one', ' ')
    expect((await store.read('one'))?.entry).not.toHaveProperty('name')
  })

  it('goes when deleted, comes back, and goes for good when cleared away', async () => {
    await store.write(write())
    await store.remove('one', NOW)
    expect(await store.list()).toMatchObject([{ id: 'one', deleted: NOW }])
    await store.putBack('one')
    expect((await store.list())[0]).not.toHaveProperty('deleted')
    await store.clear({ before: NOW + 1 })
    expect(await store.list()).toHaveLength(1)
    await store.remove('one', NOW)
    await store.clear({ before: NOW })
    expect(await store.list(), 'a game deleted no earlier than that').toHaveLength(1)
    await store.clear({ before: NOW + 1 })
    expect(await store.list()).toEqual([])
    expect(await store.read('one')).toBeUndefined()
  })

  it('is kept as it is where it cannot be read, once', async () => {
    const broken = { id: 'two', revision: 1, played: NOW, broken: 'bad-moves', detail: '7' } as const
    await store.keepBroken(broken, '{"cut')
    await store.keepBroken({ ...broken, detail: '8' }, 'other')
    expect(await store.read('two')).toEqual({
      entry: broken,
      body: { id: 'two', record: '{"cut', reasons: '' },
    })
  })
})

describe('two pages on one game', () => {
  it('do not overwrite each other: the later write loses, and is given the newer game', async () => {
    const other = browser.open()
    await store.write(write())
    expect(await other.write(write({ writer: 'other', base: 1, ...snapshot(2) }))).toMatchObject({
      kept: true,
      revision: 2,
    })
    const lost = await store.write(write({ base: 1, ...snapshot(1) }))
    expect(lost).toMatchObject({ kept: false, newer: { revision: 2, round: 2, writer: 'other' } })
    expect((await store.read('one'))?.body.record).toBe('record of round 2')
  })

  it('that write at once: one of them loses', async () => {
    await store.write(write())
    const other = browser.open()
    const both = await Promise.all([
      store.write(write({ base: 1 })),
      other.write(write({ base: 1, writer: 'other' })),
    ])
    expect(both.filter(({ kept }) => kept)).toHaveLength(1)
  })

  it('lose to a deletion in the other', async () => {
    await store.write(write())
    await browser.open().remove('one', NOW)
    expect(await store.write(write({ base: 1 }))).toMatchObject({ kept: false, newer: { deleted: NOW } })
    expect(await store.write(write({ base: 2 }))).toMatchObject({ kept: false })
  })

  it('never mistake their own write, whose answer they did not hear, for another’s', async () => {
    await store.write(write())
    await store.write(write({ base: 1 }))
    expect(await store.write(write({ base: 1, ...snapshot(3) }))).toMatchObject({ kept: true, revision: 3 })
  })

  it('keep anew what the browser cleared, and say so', async () => {
    expect(await store.write(write({ base: 7 }))).toEqual({ kept: true, revision: 8, anew: true })
  })
})

describe('what else may be stored', () => {
  async function put(id: string, head: unknown, body: unknown): Promise<void> {
    await store.list()
    const database = await openDB(DATABASE, SCHEMA)
    const change = database.transaction(['heads', 'bodies'], 'readwrite')
    await Promise.all([change.objectStore('heads').put(head, id), change.objectStore('bodies').put(body, id)])
    await change.done
    database.close()
  }
  const head = { revision: 3, played: NOW, begun: NOW, writer: 'w', ...progress() }

  it.each([
    ['a date beyond all dates', { ...head, played: 1e300 }, { played: 0, round: 1 }],
    ['a date that is none', { ...head, begun: Number.NaN }, { begun: NOW }],
    ['a date before all', { ...head, played: -1, deleted: 0.5 }, { played: 0 }],
    ['a revision that is none', { ...head, revision: Number.POSITIVE_INFINITY }, { revision: 1 }],
    ['a seat nobody has', { ...head, seat: 'constructor' }, { broken: 'not-a-record' }],
    ['a round before the first', { ...head, round: 0 }, { broken: 'not-a-record' }],
    ['a list', [head], { broken: 'not-a-record' }],
    ['nothing', null, { broken: 'not-a-record' }],
    ['an unknown fault', { ...head, broken: 'toString', detail: 5 }, { broken: 'not-a-record' }],
    ['a very long name', { ...head, name: 'я'.repeat(500) }, { name: 'я'.repeat(80) }],
  ])('%s is read through checks', async (_what, value, seen) => {
    await put('odd', value, { record: 'text' })
    const [entry] = await store.list()
    expect(entry).toMatchObject({ id: 'odd', ...seen })
    expect(Number.isNaN(new Date(entry?.played ?? Number.NaN).getTime())).toBe(false)
  })

  it('a body without a record is given as it is', async () => {
    await put('odd', head, { other: 1 })
    expect((await store.read('odd'))?.body.record).toBe('{"other":1}')
  })
})

describe('a browser that keeps nothing', () => {
  async function why(work: () => Promise<unknown>): Promise<unknown> {
    const error = await work().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(StoreError)
    return (error as StoreError).why
  }
  const refusing = (name: string) => () => {
    throw new DOMException('no', name)
  }

  it('has no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect(await why(() => browser.open().list())).toBe('denied')
    vi.unstubAllGlobals()
  })

  it.each([
    ['SecurityError', 'denied'],
    ['InvalidStateError', 'denied'],
    ['UnknownError', 'failed'],
  ])('throws a %s where it is opened', async (name, as) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(refusing(name))
    expect(await why(() => browser.open().list())).toBe(as)
  })

  it('is full: nothing of the write stands, and the next is tried as if it were the first', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refusing('QuotaExceededError'))
    expect(await why(() => store.write(write()))).toBe('full')
    full.mockRestore()
    expect(await store.list()).toEqual([])
    expect(await store.write(write())).toMatchObject({ kept: true, revision: 1 })
  })

  it('is full between the two halves of a write: neither stands', async () => {
    await store.write(write())
    const { put } = IDBObjectStore.prototype
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'bodies') throw new DOMException('no', 'QuotaExceededError')
      return put.call(this, value, key)
    })
    expect(await why(() => store.write(write({ base: 1, ...snapshot(2) })))).toBe('full')
    vi.restoreAllMocks()
    expect((await store.read('one'))?.entry).toMatchObject({ revision: 1, round: 1 })
  })

  it('holds games of a newer page', async () => {
    ;(await openDB(DATABASE, SCHEMA + 1)).close()
    expect(await why(() => store.list())).toBe('newer')
  })

  it('lost the connection: the next call makes another', async () => {
    await store.write(write())
    const open = vi.spyOn(indexedDB, 'open')
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(refusing('InvalidStateError'))
    expect(await store.list()).toHaveLength(1)
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('gives way to a newer page, and says so when it is asked again', async () => {
    await store.write(write())
    const newer = await openDB(DATABASE, SCHEMA + 1)
    newer.close()
    expect(await why(() => store.write(write({ base: 1 })))).toBe('newer')
  })

  it('has a name for every error there is', () => {
    const names = ['QuotaExceededError', 'SecurityError', 'VersionError', 'AbortError', 'NotFoundError']
    expect(names.map((name) => storeError(new DOMException('', name)).why)).toEqual([
      'full',
      'denied',
      'newer',
      'failed',
      'failed',
    ])
    for (const odd of [undefined, null, 'text', { name: 7 }, new Error('x')])
      expect(STORE_TROUBLES).toContain(storeError(odd).why)
  })
})
