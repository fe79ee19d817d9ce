// A debrief is made in threads, and is the same as without them; a thread that is lost takes one answer with it.
import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { ClassRecords } from '../../../src/server/rooms/debrief/class-records.ts'
import type { Debriefed } from '../../../src/server/rooms/debrief/debrief.ts'
import { judgesInThreads } from '../../../src/server/rooms/debrief/judge-threads.ts'
import { type Job, judged, judgesInThread } from '../../../src/server/rooms/debrief/judging.ts'
import { openDebriefs } from '../../../src/server/rooms/debrief/keeper.ts'
import { debriefHere, debriefInThread } from '../../../src/server/rooms/debrief/making.ts'
import { simulatedClass } from '../../../src/tools/room/simulated-class.ts'
import { isGate } from '../../support/extent.ts'

/** Without votes there is little to weigh: one choice of a novice, and how it might have gone on. */
const records: ClassRecords = {
  ...simulatedClass({
    ...{ way: 'delegation', scenario: 'great-game', seed: 'threads 3', pupils: 1, rounds: 1 },
    ...{ players: ['novice'], bot: 'tuned' },
  }),
  proposals: [],
}

async function made(make: typeof debriefInThread): Promise<Debriefed | undefined> {
  let last: Debriefed | undefined
  await make(records, (part) => {
    last = part
  }).made
  return last
}

describe('a debrief', () => {
  it.runIf(isGate)(
    'made in threads is the same as on the calling thread',
    async () => {
      const [there, here] = [await made(debriefInThread), await made(debriefHere(judgesInThread))]
      expect(there?.debrief.moments.length).toBeGreaterThan(0)
      expect(there).toEqual(here)
    },
    120_000,
  )

  it('that cannot be made is told as there is none, and troubles nobody else', async () => {
    const troubles: unknown[] = []
    const debriefs = openDebriefs({
      make: () => ({ made: Promise.reject(new Error('lost')), close: () => undefined }),
      onTrouble: (error) => void troubles.push(error),
    })
    await debriefs.prepare('111111', () => records)
    await debriefs.prepare('222222', () => records)
    expect(troubles).toHaveLength(2)
    expect(debriefs.told('111111', 'teacher', { phase: 'stopped' })).toEqual({ weighing: false })
    expect(debriefs.told('333333', 'teacher', { phase: 'stopped' })).toBeUndefined()
  })

  it('of one room is made after that of another, and each once', async () => {
    const begun: number[] = []
    let ended = 0
    const debriefs = openDebriefs({
      make: () => {
        begun.push(ended)
        const done = Promise.resolve().then(() => {
          ended += 1
        })
        return { made: done, close: () => undefined }
      },
    })
    const all = ['111111', '222222', '111111'].map((code) => debriefs.prepare(code, () => records))
    await Promise.all(all)
    expect(begun).toEqual([0, 1])
  })
})

/** A thread that answers with what the test says. */
class Thread extends EventEmitter {
  readonly jobs: Job[] = []
  terminated = false
  postMessage(job: Job): void {
    this.jobs.push(job)
  }
  unref(): void {
    // Nothing waits for it.
  }
  async terminate(): Promise<number> {
    this.terminated = true
    return 0
  }
}

const state = simulatedState()
const job = { wants: 'foresee', state, seat: 'KZ', choice: [], count: 1, seed: 'x' } as const

function simulatedState() {
  const [table] = records.tables
  if (!table) throw new Error('there is no table')
  return { record: table.record } as never
}

function judges(size: number) {
  const threads: Thread[] = []
  const all = judgesInThreads(size, () => {
    const thread = new Thread()
    threads.push(thread)
    return thread as unknown as Worker
  })
  return { all, threads }
}

describe('judges in threads', () => {
  it('have one job each at a time, the oldest first, and no more threads than they may', async () => {
    const { all, threads } = judges(2)
    const asked = [1, 2, 3].map((count) => all.ask({ ...job, count }))
    expect(threads.map(({ jobs }) => jobs.length)).toEqual([1, 1])
    const foreseen = { margins: [0], wins: 1 }
    threads[1]?.emit('message', { is: 'answer', answer: foreseen })
    expect(await asked[1]).toEqual(foreseen)
    expect(threads[1]?.jobs.map((one) => 'count' in one && one.count)).toEqual([2, 3])
    threads[1]?.emit('message', { is: 'failed', error: 'it makes no sense' })
    await expect(asked[2]).rejects.toThrow('no sense')
    all.close()
    await expect(asked[0]).rejects.toThrow()
    expect(threads.every(({ terminated }) => terminated)).toBe(true)
  })

  it('give up the job of a thread that is lost, and answer the next with another', async () => {
    const { all, threads } = judges(1)
    const [first, second] = [all.ask(job), all.ask(job)]
    threads[0]?.emit('exit')
    await expect(first).rejects.toThrow('ended')
    expect(threads).toHaveLength(2)
    threads[1]?.emit('message', { is: 'answer', answer: undefined })
    expect(await second).toBeUndefined()
    all.close()
    await expect(all.ask(job)).rejects.toThrow()
  })
})

describe('a job', () => {
  it('that makes no sense throws: whoever asked leaves it out', () => {
    expect(() => judged(job)).toThrow()
  })
})
