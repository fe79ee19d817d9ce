import { describe, expect, it } from 'vitest'
import type { Thought } from '../../../src/game/bots/index.ts'
import { menuOf, view } from '../../../src/game/index.ts'
import type { BotRequest, Stop } from '../../../src/game/thinking/index.ts'
import type { ServerBots } from '../../../src/server/bots/bots.ts'
import { sharedBots } from '../../../src/server/bots/shared.ts'
import { newGame } from '../../support/play.ts'

function request(seed = 'a seed'): BotRequest {
  const seen = view(newGame('shared'), 'KZ')
  const menu = menuOf(seen)
  if (!menu) throw new Error('nothing is asked')
  return { bot: 'tuned', view: seen, menu, seed, limit: 1000 }
}

/** Bots that answer when the test says so, each time with something else. */
function slowBots() {
  const asked: { stop: Stop; answer(thought: Thought): void; fail(): void }[] = []
  const bots: ServerBots = {
    choose: (_request, _due, stop) =>
      new Promise((answer, refuse) => {
        asked.push({ stop, answer, fail: () => refuse(new Error('failed')) })
      }),
    waiting: 0,
    close: () => undefined,
  }
  return { shared: sharedBots(bots), asked }
}

const answer = (name: string): Thought => ({ choice: [name], plans: [] })
const wanted = () => new AbortController()

describe('bots that are asked the same', () => {
  it('think once, and all hear the same, those who ask later too', async () => {
    const { shared, asked } = slowBots()
    const [one, two] = [1, 2].map(() => shared.choose(request(), 0, wanted().signal))
    expect(asked).toHaveLength(1)
    asked[0]?.answer(answer('a'))
    expect([await one, await two]).toEqual([answer('a'), answer('a')])
    expect(await shared.choose(request(), 0, wanted().signal)).toEqual(answer('a'))
    expect(asked).toHaveLength(1)
  })

  it('think again for another seed, and after a failure', async () => {
    const { shared, asked } = slowBots()
    const failed = shared.choose(request(), 0, wanted().signal)
    void shared.choose(request('another'), 0, wanted().signal)
    expect(asked).toHaveLength(2)
    asked[0]?.fail()
    await expect(failed).rejects.toThrow('failed')
    const again = shared.choose(request(), 0, wanted().signal)
    asked[2]?.answer(answer('b'))
    expect(await again).toEqual(answer('b'))
  })

  it('think on for those who still wait, and stop when nobody does', async () => {
    const { shared, asked } = slowBots()
    const [first, second] = [wanted(), wanted()]
    const one = shared.choose(request(), 0, first.signal)
    const two = shared.choose(request(), 0, second.signal)
    first.abort()
    await expect(one).rejects.toThrow('nobody waits')
    expect(asked[0]?.stop.aborted).toBe(false)
    second.abort()
    await expect(two).rejects.toThrow('nobody waits')
    expect(asked[0]?.stop.aborted).toBe(true)
    void shared.choose(request(), 0, wanted().signal)
    expect(asked).toHaveLength(2)
  })
})
