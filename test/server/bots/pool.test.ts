import { describe, expect, it } from 'vitest'
import { settle, type Thought } from '../../../src/game/bots/index.ts'
import { type Choice, menuOf, view } from '../../../src/game/index.ts'
import {
  type BotRequest,
  type FromWorker,
  type ToWorker,
  thinkingOf,
} from '../../../src/game/thinking/index.ts'
import { botChoice, type ServerBots } from '../../../src/server/bots/bots.ts'
import { type BotThread, botPool } from '../../../src/server/bots/pool.ts'
import { botsInThreads } from '../../../src/server/bots/thread.ts'
import { newGame } from '../../support/play.ts'
import { fakeTimer } from '../../support/timer.ts'

const FOREVER = new AbortController().signal

function request(seed = 'a seed', bot = 'tuned'): BotRequest {
  const seen = view(newGame('bots'), 'KZ')
  const menu = menuOf(seen)
  if (!menu) throw new Error('nothing is asked')
  return { bot, view: seen, menu, seed, limit: 1000 }
}

function thought(choice: Choice): Thought {
  return { choice, plans: [] }
}

/** Threads in the test's hand. */
function threads(size: number, alive = true) {
  const timer = fakeTimer()
  const all: {
    posted: ToWorker[]
    ended: boolean
    say(message: FromWorker): void
    die(): void
  }[] = []
  let broken = false
  const start = (): BotThread => {
    if (broken) throw new Error('no threads here')
    let hear: (message: FromWorker) => void = () => undefined
    let die: () => void = () => undefined
    const one = {
      posted: [] as ToWorker[],
      ended: false,
      say: (message: FromWorker) => hear(message),
      die: () => die(),
    }
    all.push(one)
    return {
      listen(onMessage, onEnd) {
        hear = onMessage
        die = onEnd
        if (alive) onMessage({ kind: 'alive' })
      },
      post: (message) => one.posted.push(message),
      end: () => {
        one.ended = true
      },
    }
  }
  const bots = botPool({ size, start, timer })
  return {
    bots,
    timer,
    all,
    breakStart: (is: boolean) => {
      broken = is
    },
  }
}

/** The seeds a thread was asked with, in order. */
function askedOf(thread: { posted: ToWorker[] } | undefined): string[] {
  return thread?.posted.flatMap((message) => (message.kind === 'ask' ? [message.request.seed] : [])) ?? []
}

describe('a pool of threads', () => {
  it('asks what is due first, one question a thread', async () => {
    const { bots, all } = threads(1)
    const answers = [
      bots.choose(request('now'), 500, FOREVER),
      bots.choose(request('late'), 900, FOREVER),
      bots.choose(request('soon'), 100, FOREVER),
    ]
    expect(bots.waiting).toBe(2)
    for (const n of [1, 3, 2]) all[0]?.say({ kind: 'answer', id: n, thought: thought([`${n}`]) })
    expect(askedOf(all[0])).toEqual(['now', 'soon', 'late'])
    expect((await Promise.all(answers)).map(({ choice }) => choice[0])).toEqual(['1', '2', '3'])
  })

  it('uses every thread it has', () => {
    const { bots, all } = threads(3)
    for (let n = 0; n < 3; n++) void bots.choose(request(`${n}`), n, FOREVER)
    expect(all.map(askedOf)).toEqual([['0'], ['1'], ['2']])
  })

  it('asks again what a thread that dies was asked, once, and gives up what kills a second', async () => {
    const { bots, all } = threads(1)
    const answer = bots.choose(request('x'), 0, FOREVER)
    all[0]?.die()
    expect(askedOf(all[1])).toEqual(['x'])
    all[1]?.die()
    await expect(answer).rejects.toThrow('lost')
    const next = bots.choose(request('y'), 0, FOREVER)
    all[2]?.say({ kind: 'answer', id: 2, thought: thought(['fine']) })
    expect((await next).choice).toEqual(['fine'])
  })

  it('replaces one that falls silent', () => {
    const { bots, all, timer } = threads(1)
    void bots.choose(request('x'), 0, FOREVER)
    timer.pass(5999)
    expect(all).toHaveLength(1)
    timer.pass(1)
    expect(all[0]?.ended).toBe(true)
    expect(askedOf(all[1])).toEqual(['x'])
  })

  it('does not wait for a thread that nobody needs any more', async () => {
    const { bots, all } = threads(1)
    const [first, second] = [new AbortController(), new AbortController()]
    const thinking = bots.choose(request('a'), 0, first.signal)
    const waiting = bots.choose(request('b'), 0, second.signal)
    second.abort()
    await expect(waiting).rejects.toThrow()
    first.abort()
    expect(all[0]?.posted.at(-1)).toEqual({ kind: 'stop', id: 1 })
    all[0]?.say({ kind: 'failed', id: 1, error: 'stopped' })
    await expect(thinking).rejects.toThrow('stopped')
    expect(bots.waiting).toBe(0)
  })

  it('without a thread says so at once, and tries again later', async () => {
    const { bots, all, timer, breakStart } = threads(1, false)
    breakStart(true)
    const waiting = bots.choose(request('x'), 0, FOREVER)
    all[0]?.die()
    await expect(waiting).rejects.toThrow('no thread')
    await expect(bots.choose(request('y'), 0, FOREVER)).rejects.toThrow('no thread')
    breakStart(false)
    timer.pass(5000)
    void bots.choose(request('z'), 0, FOREVER)
    expect(askedOf(all[1])).toEqual(['z'])
  })
})

describe('a bot’s choice', () => {
  const legal = request()
  const question = { bot: 'tuned', view: legal.view, menu: legal.menu, seed: 'a seed', due: 0 }
  const answering = (choose: ServerBots['choose']): ServerBots => ({
    choose,
    waiting: 0,
    close: () => undefined,
  })

  it('is its own where it is legal', async () => {
    const bots = answering(async () => thought(['pledge:EU']))
    expect(await botChoice(bots, question, fakeTimer(), FOREVER)).toEqual(['pledge:EU'])
  })

  it.each([
    ['refused', async () => thought(['pledge:moon'])],
    ['failed', () => Promise.reject(new Error('failed'))],
  ] as const)('that is %s is spoken for by a simpler one, legally', async (_, choose) => {
    const bots = answering(choose)
    const choice = await botChoice(bots, question, fakeTimer(), FOREVER)
    expect(choice).not.toEqual(['pledge:moon'])
    expect(choice.every((id) => legal.menu.items.some((item) => item.id === id))).toBe(true)
  })
})

describe('bots in real threads', () => {
  it('answer as they do anywhere, and are gone when they are closed', async () => {
    const bots = botsInThreads(1)
    const asked = request('in a thread', 'tuned')
    expect(await bots.choose(asked, 0, FOREVER)).toEqual(settle(thinkingOf(asked)))
    await expect(bots.choose(request('x', 'constructor'), 0, FOREVER)).rejects.toThrow('no bot')
    bots.close()
  }, 30_000)
})
