// The pool of workers: who is asked, what a stop does, and that no failure of a worker loses a question.
import { describe, expect, it } from 'vitest'
import type { BotRunner } from '../../../src/client/session/bot-request.ts'
import { inThread } from '../../../src/client/session/in-thread.ts'
import type { ToWorker } from '../../../src/client/session/messages.ts'
import { poolOf, type Thread } from '../../../src/client/session/worker-runner.ts'
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
  return { pool: poolOf(size, start, fallback), threads }
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

describe('a worker that fails', () => {
  it('leaves its questions to the page’s thread; the other workers go on', async () => {
    const page = onPage()
    const { pool, threads } = poolOfFakes(2, page)
    const [ru, cn] = [pool.choose(request('ru')), pool.choose(request('cn'))]
    threads[0]?.die()
    expect(await ru).toEqual(thought(['ru on the page']))
    threads[1]?.answer('cn')
    expect(await cn).toEqual(thought(['cn']))
    expect(page.asked).toEqual(['ru'])
    void pool.choose(request('us'))
    expect(threads[1]?.asked()).toEqual(['cn', 'us'])
  })

  it('to start leaves everything to the page’s thread', async () => {
    const page = onPage()
    const pool = poolOf(
      4,
      () => {
        throw new Error('no workers here')
      },
      page,
    )
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
