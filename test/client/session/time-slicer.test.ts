// How bots share a thread: in slices, in turn, each within its time, and stopped at once.
import { describe, expect, it } from 'vitest'
import { request, slicerOn, steps, thought } from './fakes.ts'

describe('one bot', () => {
  it('is followed to its end, in slices, and answers with its last thought', async () => {
    const { slicer, turnAll } = slicerOn((bot, clock) => steps(bot, 6, 4, clock))
    const { thought: answer } = slicer.ask(request('a'))
    const turns = await turnAll()
    expect(await answer).toEqual(thought(['a 6']))
    expect(turns, '24 ms in slices of 10').toBe(2)
  })

  it('does not think before the thread has looked at its messages', () => {
    const { slicer, clock } = slicerOn((bot, at) => steps(bot, 6, 4, at))
    void slicer.ask(request('a'))
    expect(clock.now).toBe(0)
  })

  it('answers with the best so far when its time has passed', async () => {
    const { slicer, turnAll, clock } = slicerOn((bot, at) => steps(bot, 1000, 5, at))
    const { thought: answer } = slicer.ask(request('a', 40))
    await turnAll()
    expect(await answer).toEqual(thought(['a 8']))
    expect(clock.now).toBe(40)
  })

  it('gives at least its first thought, however little time it has', async () => {
    const { slicer, turnAll } = slicerOn((bot, at) => steps(bot, 3, 25, at))
    const { thought: answer } = slicer.ask(request('a', 1))
    await turnAll()
    expect(await answer).toEqual(thought(['a 1']))
  })

  it('is stopped at once, with the best so far', async () => {
    const { slicer, turn, clock, turnAll } = slicerOn((bot, at) => steps(bot, 1000, 5, at))
    const { thought: answer, stop } = slicer.ask(request('a'))
    turn()
    const at = clock.now
    stop()
    expect(await answer).toEqual(thought(['a 2']))
    await turnAll()
    expect(clock.now, 'it thinks no more').toBe(at)
  })

  it('rejects when it is stopped before its first thought', async () => {
    const { slicer } = slicerOn((bot, at) => steps(bot, 3, 5, at))
    const { thought: answer, stop } = slicer.ask(request('a'))
    stop()
    await expect(answer).rejects.toThrow('stopped')
  })

  it('that fails rejects, and the others go on', async () => {
    const { slicer, turnAll } = slicerOn((bot, at) => {
      if (bot === 'bad') throw new Error('no such bot')
      return steps(bot, 3, 5, at)
    })
    const [bad, good] = [slicer.ask(request('bad')), slicer.ask(request('good'))]
    const failed = expect(bad.thought).rejects.toThrow('no such bot')
    await turnAll()
    await failed
    expect(await good.thought).toEqual(thought(['good 3']))
  })
})

describe('several bots', () => {
  it('take turns: a short one does not wait for a long one that came first', async () => {
    const ended: string[] = []
    const { slicer, turnAll } = slicerOn((bot, at) => steps(bot, bot === 'long' ? 50 : 4, 5, at))
    for (const bot of ['long', 'short', 'brief']) {
      void slicer.ask(request(bot, 10_000)).thought.then(() => ended.push(bot))
    }
    await turnAll()
    await Promise.resolve()
    expect(ended).toEqual(['short', 'brief', 'long'])
  })

  it('are each given their own time: waiting for a turn costs none', async () => {
    const { slicer, turnAll, clock } = slicerOn((bot, at) => steps(bot, 1000, 5, at))
    const answers = ['a', 'b', 'c', 'd'].map((bot) => slicer.ask(request(bot, 50)).thought)
    await turnAll()
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd'].map((bot) => thought([`${bot} 10`])))
    expect(clock.now).toBe(200)
  })

  it('all end when the slicer is closed', async () => {
    const { slicer, turn, clock, turnAll } = slicerOn((bot, at) => steps(bot, 1000, 5, at))
    void slicer.ask(request('a'))
    void slicer.ask(request('b'))
    turn()
    const at = clock.now
    slicer.close()
    await turnAll()
    expect(clock.now).toBe(at)
  })
})
