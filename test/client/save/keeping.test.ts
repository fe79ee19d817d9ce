// How one open game is kept, step by step: the rules of it as a table, and carried out on a store that fails on demand.
import { describe, expect, it, vi } from 'vitest'
import type { Head } from '../../../src/client/save/entry.ts'
import { openKeeper } from '../../../src/client/save/keeper.ts'
import { type Event, type Keeping, keepingAfter, keepingFrom } from '../../../src/client/save/keeping.ts'
import type { Store, Write, Written } from '../../../src/client/save/store.ts'
import { StoreError } from '../../../src/client/save/trouble.ts'
import { NOW, progress, snapshot } from './games.ts'

const newer: Head = { id: 'one', revision: 9, writer: 'other', begun: NOW, played: NOW, ...progress() }
const changed = (round: number): Event => ({ kind: 'changed', snapshot: snapshot(round) })
const written = (revision: number, anew = false): Event => ({ kind: 'written', revision, anew })

function through(from: Keeping, ...events: Event[]): Keeping {
  return events.reduce(keepingAfter, from)
}

describe('the keeping of a game', () => {
  it('writes one state at a time, and of those that wait the newest', () => {
    const going = through(keepingFrom(0), changed(1), changed(2), changed(3))
    expect(going).toMatchObject({ base: 0, writing: snapshot(1), next: snapshot(3) })
    expect(through(going, written(1))).toEqual({ base: 1, writing: snapshot(3), cleared: false })
    expect(through(going, written(1), written(2))).toEqual({ base: 2, cleared: false })
  })

  it('tries again with the next change what failed, and says why until it stands', () => {
    const failed = through(keepingFrom(4), changed(1), { kind: 'failed', why: 'full' })
    expect(failed).toEqual({ base: 4, next: snapshot(1), trouble: 'full', cleared: false })
    const next = through(failed, changed(2))
    expect(next).toMatchObject({ writing: snapshot(2), trouble: 'full' })
    expect(next).not.toHaveProperty('next')
    expect(through(next, written(5))).toEqual({ base: 5, cleared: false })
  })

  it('tries again when asked, and not while it writes or when there is nothing to write', () => {
    const failed = through(keepingFrom(4), changed(1), { kind: 'failed', why: 'denied' })
    expect(through(failed, { kind: 'again' })).toMatchObject({ writing: snapshot(1) })
    const idle = keepingFrom(4)
    expect(through(idle, { kind: 'again' })).toBe(idle)
    const writing = through(idle, changed(1), changed(2))
    expect(through(writing, { kind: 'again' })).toBe(writing)
  })

  it('keeps the newest in hand through a failure while more had happened', () => {
    const failed = through(keepingFrom(0), changed(1), changed(2), { kind: 'failed', why: 'failed' })
    expect(failed.next).toEqual(snapshot(2))
  })

  it('writes nothing more once it lost to a newer game, and holds what it had', () => {
    const lost = through(keepingFrom(1), changed(1), { kind: 'lost', newer })
    expect(lost).toEqual({ base: 1, next: snapshot(1), newer, cleared: false })
    for (const event of [changed(2), { kind: 'again' } as const]) expect(keepingAfter(lost, event)).toBe(lost)
  })

  it('says that the browser had cleared the games', () => {
    expect(through(keepingFrom(3), changed(1), written(4, true))).toEqual({ base: 4, cleared: true })
  })

  it('sees a newer game of another page, and takes none of its own for one', () => {
    const idle = keepingFrom(3)
    const seen = (entry: Head, own = false): Event => ({ kind: 'seen', entry, own })
    expect(keepingAfter(idle, seen(newer))).toEqual({ ...idle, newer })
    expect(keepingAfter(idle, seen(newer, true))).toBe(idle)
    expect(keepingAfter(idle, seen({ ...newer, revision: 3 }))).toBe(idle)
    const writing = keepingAfter(idle, changed(1))
    expect(keepingAfter(writing, seen(newer))).toBe(writing)
  })

  it('goes on where its game was deleted by another page and put back, and not where it is another’s', () => {
    const deleted = { ...newer, revision: 4, deleted: NOW }
    const lost = through(keepingFrom(3), changed(1), { kind: 'lost', newer: deleted })
    const back = through(lost, { kind: 'seen', entry: { ...newer, revision: 5 }, own: true })
    expect(back).toEqual({ base: 5, writing: snapshot(1), cleared: false })
    const others = through(lost, { kind: 'seen', entry: { ...newer, revision: 5 }, own: false })
    expect(others).toBe(lost)
  })
})

describe('a keeper', () => {
  const unused = () => Promise.reject(new Error('not asked for'))

  function keeperOn(answer: (write: Write) => Promise<Written>, base = 0) {
    const writes: Write[] = []
    const store: Store = {
      write: (write) => {
        writes.push(write)
        return answer(write)
      },
      read: () => Promise.resolve({ entry: newer, body: { id: 'one', record: '', reasons: '' } }),
      list: unused,
      keepBroken: unused,
      rename: unused,
      remove: unused,
      putBack: unused,
      clear: unused,
      close: () => undefined,
    }
    const onKept = vi.fn()
    const game = { id: 'one', base, begun: NOW }
    const keeper = openKeeper(game, { store, writer: 'page', onKept })
    return { keeper, writes, onKept }
  }
  const standing = ({ base }: Write): Promise<Written> =>
    Promise.resolve({ kept: true, revision: base + 1, anew: false })

  it('builds every write on the one before, in order', async () => {
    const { keeper, writes, onKept } = keeperOn(standing)
    for (let round = 1; round <= 5; round++) keeper.keep(snapshot(round))
    await keeper.settled()
    expect(writes.map(({ base, progress: { round } }) => [base, round])).toEqual([
      [0, 1],
      [1, 5],
    ])
    expect(keeper.state.value).toEqual({ base: 2, cleared: false })
    expect(onKept).toHaveBeenCalledTimes(2)
  })

  it('goes on where the store fails, whatever it throws', async () => {
    const errors = [new StoreError('full'), new DOMException('', 'SecurityError'), undefined]
    const { keeper, writes } = keeperOn((write) =>
      errors.length > 0 ? Promise.reject(errors.shift()) : standing(write),
    )
    const whys: unknown[] = []
    for (let round = 1; round <= 4; round++) {
      keeper.keep(snapshot(round))
      await keeper.settled()
      whys.push(keeper.state.value.trouble)
    }
    expect(whys).toEqual(['full', 'denied', 'failed', undefined])
    expect(writes.map(({ base }) => base)).toEqual([0, 0, 0, 0])
  })

  it('stops at a newer game, met in writing or in looking', async () => {
    const met = keeperOn(() => Promise.resolve({ kept: false, newer }))
    met.keeper.keep(snapshot())
    await met.keeper.settled()
    met.keeper.keep(snapshot(2))
    await met.keeper.settled()
    expect(met.writes).toHaveLength(1)
    expect(met.keeper.state.value.newer).toEqual(newer)
    const looking = keeperOn(standing, 8)
    await looking.keeper.look()
    looking.keeper.keep(snapshot())
    expect(looking.writes).toHaveLength(0)
    expect(looking.keeper.state.value.newer).toEqual(newer)
  })
})
