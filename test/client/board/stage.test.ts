// What a stage needs beside Phaser: what of the canvas has changed, and long work in short turns.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Damage } from '../../../src/client/board/stage/damage.ts'
import { atOnce, inSlices } from '../../../src/client/board/stage/slices.ts'

describe('what has changed on a canvas', () => {
  it('is nothing until something has', () => {
    expect(new Damage().take()).toMatchObject({ width: 0, height: 0 })
  })

  it('is one box around all that has, on whole pixels and with air', () => {
    const damage = new Damage()
    damage.add({ x: 10.5, y: 20, width: 10, height: 10 })
    damage.add({ x: 40, y: 5, width: 3, height: 4.2 })
    expect(damage.take()).toEqual({ x: 9, y: 4, width: 35, height: 27 })
  })

  it('is forgotten once it is taken', () => {
    const damage = new Damage()
    damage.add({ x: 0, y: 0, width: 8, height: 8 })
    damage.take()
    expect(damage.take()).toMatchObject({ width: 0, height: 0 })
  })
})

describe('long work in short turns', () => {
  afterEach(() => vi.restoreAllMocks())

  /** Work of so many steps, each of which takes some milliseconds of a clock of its own. */
  function work(steps: number, each: number): { run: Generator<undefined, string>; done: () => number } {
    let now = 0
    let done = 0
    vi.spyOn(performance, 'now').mockImplementation(() => now)
    function* run(): Generator<undefined, string> {
      for (; done < steps; done++) {
        now += each
        yield undefined
      }
      return 'whole'
    }
    return { run: run(), done: () => done }
  }

  it('comes to the same as all at once', async () => {
    const { signal } = new AbortController()
    expect(await inSlices(work(20, 1).run, signal)).toBe('whole')
    expect(atOnce(work(20, 1).run)).toBe('whole')
  })

  it('gives the page its turn whenever a turn is used up', async () => {
    const { run, done } = work(20, 2)
    const whole = inSlices(run, new AbortController().signal)
    expect(done(), 'steps before the page has its turn').toBeLessThan(5)
    await whole
    expect(done()).toBe(20)
  })

  it('takes no step where it was called off before', async () => {
    const { run, done } = work(20, 2)
    await expect(inSlices(run, AbortSignal.abort())).rejects.toThrow()
    expect(done()).toBe(0)
  })

  it('ends in the middle where it is called off', async () => {
    const quit = new AbortController()
    const { run, done } = work(20, 2)
    const whole = inSlices(run, quit.signal)
    quit.abort()
    await expect(whole).rejects.toThrow()
    expect(done()).toBeLessThan(20)
  })
})
