/** A host that fails: every choice is still answered, and the match goes on, or says that it cannot. */
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/game/index.ts'
import { coreHost, type Host, openMatch } from '../../../src/game/match/index.ts'
import { rerun } from '../../../src/game/record/index.ts'
import { beginning, nextQuestion, playOn, whole } from './hosts.ts'

type Choose = Host['choose']

/** The core, but what it does with a choice is for `choose` to say, which is handed what the core would do. */
function hostThat(choose: (carryOut: Choose) => Choose) {
  return (state: Host['state']): Host => {
    const core = coreHost(state)
    return {
      get state() {
        return core.state
      },
      check: core.check,
      choose: choose(core.choose),
    }
  }
}

const PLEDGE: Question = { seat: 'KZ', round: 1, decision: 'pledge' }

describe('a host that fails before it has done anything', () => {
  it('is asked again, and the game goes on', async () => {
    let failures = 2
    const host = hostThat((carryOut) => async (question, choice) => {
      failures -= 1
      if (failures >= 0) throw new Error('the disk is full')
      return carryOut(question, choice)
    })
    const match = openMatch(beginning('fails'), host)
    const before = whole(match)
    for (const _ of [1, 2]) {
      expect(await match.commit(PLEDGE, [])).toEqual({
        accepted: false,
        why: 'failed',
        error: new Error('the disk is full'),
      })
      expect(whole(match)).toBe(before)
    }
    await playOn(match, 'fails')
    expect(match.state.outcome).toBeDefined()
    expect(rerun(match.record())).not.toHaveProperty('refused')
  })

  it('answers each of those who wait in line', async () => {
    const host = hostThat(() => () => Promise.reject(new Error('gone')))
    const match = openMatch(beginning('line'), host)
    const answers = await Promise.all([1, 2, 3].map(() => match.commit(PLEDGE, [])))
    expect(answers.map((answer) => !answer.accepted && answer.why)).toEqual(['failed', 'failed', 'failed'])
  })

  it('may fail while it checks', async () => {
    const match = openMatch(beginning('check'), (state) => ({
      ...coreHost(state),
      check: () => {
        throw new Error('no')
      },
    }))
    expect(await match.commit(PLEDGE, [])).toMatchObject({ accepted: false, why: 'failed' })
  })
})

describe('a host that fails half-way', () => {
  it('breaks the match, which says so, takes nothing more, and keeps what it had', async () => {
    const host = hostThat((carryOut) => async (question, choice) => {
      const facts = await carryOut(question, choice)
      if (question.decision === 'offers') throw new Error('lost on the way back')
      return facts
    })
    const match = openMatch(beginning('half'), host)
    await playOn(match, 'half', 1)
    const before = whole(match)
    const question = nextQuestion(match) ?? PLEDGE
    expect(await match.commit(question, [])).toMatchObject({ accepted: false, why: 'broken' })
    expect(await match.commit(question, [])).toEqual({ accepted: false, why: 'broken' })
    expect(whole(match)).toBe(before)
    expect(rerun(match.record())).not.toHaveProperty('refused')
  })
})

it('a choice waits for the one before it, however long that takes', async () => {
  const order: string[] = []
  const held: (() => void)[] = []
  const host = hostThat((carryOut) => async (question, choice) => {
    order.push(`begins ${question.seat}`)
    await new Promise<void>((resolve) => held.push(resolve))
    order.push(`ends ${question.seat}`)
    return carryOut(question, choice)
  })
  const match = openMatch(beginning('held'), host)
  const pledged = match.commit(PLEDGE, [])
  const early = match.commit({ seat: 'RU', round: 1, decision: 'offers' }, [])
  await Promise.resolve()
  await Promise.resolve()
  expect(order).toEqual(['begins KZ'])
  held.shift()?.()
  await pledged
  for (let turns = 0; turns < 20 && held.length === 0; turns++) await Promise.resolve()
  held.shift()?.()
  expect(await early).toMatchObject({ accepted: true, step: { at: 2 } })
  expect(order).toEqual(['begins KZ', 'ends KZ', 'begins RU', 'ends RU'])
})
