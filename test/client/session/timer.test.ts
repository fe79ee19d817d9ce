// Deadlines: counted while the machine is awake, called off when there is nothing left to wait for.
import { describe, expect, it } from 'vitest'
import { countDown, within } from '../../../src/game/thinking/index.ts'
import { fakeTimer } from '../../support/timer.ts'

const never = new AbortController().signal

describe('a countdown', () => {
  it.each([1, 999, 1000, 1001, 5000, 5500])('of %s ms ends then, once, and not before', (milliseconds) => {
    const timer = fakeTimer()
    let ends = 0
    countDown(milliseconds, timer, () => {
      ends += 1
    })
    timer.pass(milliseconds - 1)
    expect(ends).toBe(0)
    timer.pass(1)
    expect(ends).toBe(1)
    timer.pass(100_000)
    expect([ends, timer.waiting()]).toEqual([1, 0])
  })

  it('counts one second of a night slept through', () => {
    const timer = fakeTimer()
    let ended = false
    countDown(5000, timer, () => {
      ended = true
    })
    timer.wake()
    timer.pass(3999)
    expect(ended).toBe(false)
    timer.pass(1)
    expect(ended).toBe(true)
  })

  it('is called off at any time', () => {
    const timer = fakeTimer()
    const stop = countDown(5000, timer, () => expect.fail('it was called off'))
    timer.pass(2500)
    stop()
    timer.pass(100_000)
    expect(timer.waiting()).toBe(0)
  })
})

describe('an answer within a deadline', () => {
  it('is what it is, and leaves nothing waiting', async () => {
    const timer = fakeTimer()
    expect(await within(Promise.resolve('yes'), 5000, timer, never)).toBe('yes')
    await expect(within(Promise.reject(new Error('no')), 5000, timer, never)).rejects.toThrow('no')
    expect(timer.waiting()).toBe(0)
  })

  it('is undefined when the time has passed, or all is over', async () => {
    const timer = fakeTimer()
    const silent = new Promise<string>(() => undefined)
    const over = new AbortController()
    const answers = [within(silent, 5000, timer, never), within(silent, 60_000, timer, over.signal)]
    timer.pass(5000)
    expect(await answers[0]).toBeUndefined()
    over.abort()
    expect(await answers[1]).toBeUndefined()
    expect(await within(silent, 5000, timer, over.signal)).toBeUndefined()
    expect(timer.waiting()).toBe(0)
  })
})
