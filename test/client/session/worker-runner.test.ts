// The pool of workers: who is asked, what a stop does, and that no failure of a worker loses a question.
import { describe, expect, it } from 'vitest'
import { inThread } from '../../../src/client/session/in-thread.ts'
import { poolOf, type Thread } from '../../../src/client/session/worker-runner.ts'
import type { BotRunner, ToWorker } from '../../../src/game/thinking/index.ts'
import { fakeTimer } from '../../support/timer.ts'
import { request, thought } from './fakes.ts'

/** A worker that answers when the test says so. */
class FakeThread implements Thread {
  onmessage: Thread['onmessage'] = null
  onerror: Thread['onerror'] = null
  readonly heard: ToWorker[] = []
  ended = false

  postMessage(message: ToWorker): void {
    this.heard.push(message)
  }

  terminate(): void {
    this.ended = true
  }

  /** The bots asked of it, in order. */
  asked(): string[] {
    return this.heard.flatMap((one) => (one.kind === 'ask' ? [one.request.bot] : []))
  }

  answer(bot: string): void {
    const asked = this.heard.find((one) => one.kind === 'ask' && one.request.bot === bot)
    if (!asked) throw new Error(`${bot} was not asked`)
    const data = { kind: 'answer' as const, id: asked.id, thought: thought([bot]) }
    this.onmessage?.({ data } as MessageEvent)
  }

  /** Says that its script runs, or still runs. */
  pulse(): void {
    this.onmessage?.({ data: { kind: 'alive' } } as MessageEvent)
  }

  die(): void {
    this.onerror?.({} as ErrorEvent)
  }
}

function poolOfFakes(size: number, fallback: BotRunner = never) {
  const threads: FakeThread[] = []
  const start = () => {
    const thread = new FakeThread()
    threads.push(thread)
    return thread
  }
  const timer = fakeTimer()
  return { pool: poolOf({ size, start, fallback, timer }), threads, timer }
}

const never: BotRunner = {
  choose: () => Promise.reject(new Error('the page’s thread was asked')),
  close: () => undefined,
}

/** The page's thread, which names whom it was asked for. */
function onPage(): BotRunner & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    choose: ({ bot }) => {
      asked.push(bot)
      return Promise.resolve(thought([`${bot} on the page`]))
    },
    close: () => undefined,
  }
}

describe('a pool of workers', () => {
  it('lets four powers think on as many workers as there are, and shares out the rest', () => {
    const { pool, threads } = poolOfFakes(3)
    for (const bot of ['ru', 'cn', 'us', 'eu']) void pool.choose(request(bot))
    expect(threads.map((thread) => thread.asked())).toEqual([['ru', 'eu'], ['cn'], ['us']])
  })

  it('asks whoever has least to do', () => {
    const { pool, threads } = poolOfFakes(2)
    for (const bot of ['ru', 'cn', 'us']) void pool.choose(request(bot))
    threads[0]?.answer('ru')
    threads[0]?.answer('us')
    void pool.choose(request('hint'))
    expect(threads.map((thread) => thread.asked())).toEqual([['ru', 'us', 'hint'], ['cn']])
  })

  it('is there at once, so that a game begun goes on without a network', () => {
    expect(poolOfFakes(3).threads).toHaveLength(3)
  })

  it('gives every answer to whoever asked, in whatever order they come', async () => {
    const { pool, threads } = poolOfFakes(1)
    const answers = ['ru', 'cn'].map((bot) => pool.choose(request(bot)))
    threads[0]?.answer('cn')
    threads[0]?.answer('ru')
    expect(await Promise.all(answers)).toEqual([thought(['ru']), thought(['cn'])])
  })

  it('passes a stop on to the worker, for that question alone, and only while it stands', async () => {
    const { pool, threads } = poolOfFakes(1)
    const stop = new AbortController()
    const answer = pool.choose(request('hint'), stop.signal)
    void pool.choose(request('ru'))
    stop.abort()
    const [first] = threads[0]?.heard ?? []
    expect(threads[0]?.heard.slice(2)).toEqual([{ kind: 'stop', id: first?.id }])
    threads[0]?.answer('hint')
    expect(await answer).toEqual(thought(['hint']))
  })

  it('ends its workers when it is closed', () => {
    const { pool, threads } = poolOfFakes(2)
    void pool.choose(request('ru'))
    void pool.choose(request('cn'))
    pool.close()
    expect(threads.map((thread) => thread.ended)).toEqual([true, true])
  })
})

describe('a worker that dies', () => {
  it('is replaced, and its questions are asked again; the other workers go on', async () => {
    const { pool, threads } = poolOfFakes(2)
    for (const thread of threads) thread.pulse()
    const [ru, cn] = [pool.choose(request('ru')), pool.choose(request('cn'))]
    threads[0]?.die()
    expect(threads.map((thread) => thread.asked())).toEqual([['ru'], ['cn'], ['ru']])
    expect(threads.map((thread) => thread.ended)).toEqual([true, false, false])
    threads[2]?.answer('ru')
    threads[1]?.answer('cn')
    expect(await Promise.all([ru, cn])).toEqual([thought(['ru']), thought(['cn'])])
  })

  it('is heard no more', async () => {
    const { pool, threads } = poolOfFakes(1)
    threads[0]?.pulse()
    const answer = pool.choose(request('ru'))
    threads[0]?.die()
    threads[0]?.die()
    expect(threads).toHaveLength(2)
    threads[1]?.answer('ru')
    expect(await answer).toEqual(thought(['ru']))
  })

  it('again and again is not replaced for ever: the page’s thread takes over', async () => {
    const page = onPage()
    const { pool, threads } = poolOfFakes(1, page)
    const answer = pool.choose(request('ru'))
    for (let lost = 0; lost < 50 && page.asked.length === 0; lost++) {
      threads.at(-1)?.pulse()
      threads.at(-1)?.die()
    }
    expect(threads.length).toBeLessThan(20)
    expect(await answer).toEqual(thought(['ru on the page']))
  })

  it('before its script ran is not replaced: another’s would not run either', async () => {
    const page = onPage()
    const { pool, threads } = poolOfFakes(2, page)
    const answers = ['ru', 'cn'].map((bot) => pool.choose(request(bot)))
    for (const thread of [...threads]) thread.die()
    expect(threads).toHaveLength(2)
    expect(await Promise.all(answers)).toEqual([thought(['ru on the page']), thought(['cn on the page'])])
  })

  it('passes on that a question was stopped meanwhile', () => {
    const { pool, threads } = poolOfFakes(1)
    threads[0]?.pulse()
    const stop = new AbortController()
    void pool.choose(request('hint'), stop.signal)
    stop.abort()
    threads[0]?.die()
    expect(threads[1]?.heard.map(({ kind }) => kind)).toEqual(['ask', 'stop'])
  })

  it('to start leaves everything to the page’s thread', async () => {
    const page = onPage()
    const start = () => {
      throw new Error('no workers here')
    }
    const pool = poolOf({ size: 4, start, fallback: page, timer: fakeTimer() })
    expect(await pool.choose(request('ru'))).toEqual(thought(['ru on the page']))
  })

  it('still has its question answered by a true bot, on the page’s thread', async () => {
    const { pool, threads } = poolOfFakes(1, inThread())
    const asked = request('greedy')
    const answer = pool.choose(asked)
    threads[0]?.die()
    expect((await answer).choice).toEqual([])
  })
})

describe('a worker that falls silent', () => {
  it('is replaced, and its question asked again', async () => {
    const { pool, threads, timer } = poolOfFakes(1)
    threads[0]?.pulse()
    const answer = pool.choose(request('ru'))
    timer.pass(4999)
    expect(threads).toHaveLength(1)
    timer.pass(1)
    expect([threads.length, threads[0]?.ended]).toEqual([2, true])
    threads[1]?.answer('ru')
    expect(await answer).toEqual(thought(['ru']))
  })

  it('is one that says nothing: while it says that it lives, it may think as long as it likes', () => {
    const { pool, threads, timer } = poolOfFakes(1)
    void pool.choose(request('ru'))
    for (let pulses = 0; pulses < 100; pulses++) {
      threads[0]?.pulse()
      timer.pass(4000)
    }
    expect(threads).toHaveLength(1)
  })

  it('may do so while it is asked nothing', () => {
    const { pool, threads, timer } = poolOfFakes(1)
    void pool.choose(request('ru'))
    threads[0]?.answer('ru')
    timer.pass(100_000)
    expect([threads.length, timer.waiting()]).toEqual([1, 0])
  })

  it('twice over one question has it refused, and never asked of the page, which would hang as well', async () => {
    const page = onPage()
    const { pool, threads, timer } = poolOfFakes(1, page)
    threads[0]?.pulse()
    const answer = pool.choose(request('ru'))
    timer.pass(5000)
    threads[1]?.pulse()
    timer.pass(5000)
    await expect(answer).rejects.toThrow('silent')
    expect(page.asked).toEqual([])
    const next = pool.choose(request('cn'))
    threads[2]?.answer('cn')
    expect(await next, 'the others still have workers').toEqual(thought(['cn']))
  })

  it('has longer while its script loads, and leaves its question to the page if it never does', async () => {
    const page = onPage()
    const { pool, threads, timer } = poolOfFakes(1, page)
    const answer = pool.choose(request('ru'))
    timer.pass(14_999)
    expect([threads.length, page.asked]).toEqual([1, []])
    timer.pass(1)
    expect(await answer).toEqual(thought(['ru on the page']))
  })

  it('leaves nothing waiting once the pool is closed', () => {
    const { pool, timer } = poolOfFakes(2)
    void pool.choose(request('ru'))
    pool.close()
    expect(timer.waiting()).toBe(0)
  })
})
