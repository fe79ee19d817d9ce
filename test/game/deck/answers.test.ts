// Answers to a crisis: each is a choice. None costs nothing, none does what another does, and none is better in every
// respect than another that nobody then would choose.
import { describe, expect, it } from 'vitest'
import { type Effect, EVENTS, effectKey, type Response } from '../../../src/game/index.ts'

const crises = EVENTS.filter(({ responses }) => responses)
const answers = ({ responses = [] }: { responses?: readonly Response[] }) => responses

// Effects that are good for Kazakhstan when they rise, whatever else stands on the table.
const GOOD: readonly Effect['kind'][] = ['track', 'oil', 'trust']

interface Weighed {
  readonly cubes: number
  readonly oil: number
  readonly good: ReadonlyMap<string, number>
  /** What may be good or bad by the state of the table: to be compared only where it is the same. */
  readonly rest: string
}

function weigh({ cubes, oil = 0, power, needs, effects }: Response): Weighed {
  const good = new Map<string, number>()
  for (const effect of effects) {
    if (!GOOD.includes(effect.kind) || !('by' in effect)) continue
    const key = effectKey({ ...effect, by: 1 })
    good.set(key, (good.get(key) ?? 0) + effect.by)
  }
  const others = effects.filter(({ kind }) => !GOOD.includes(kind)).map(effectKey)
  return { cubes, oil, good, rest: JSON.stringify([power, needs, others.sort()]) }
}

/** Whether `a` costs no more and gives no less than `b` in every respect. */
function covers(a: Weighed, b: Weighed): boolean {
  const keys = [...new Set([...a.good.keys(), ...b.good.keys()])]
  const asGood = keys.every((key) => (a.good.get(key) ?? 0) >= (b.good.get(key) ?? 0))
  return a.rest === b.rest && a.cubes <= b.cubes && a.oil <= b.oil && asGood
}

describe.each(crises.map((event) => [event.id, event] as const))('%s', (_, event) => {
  it('has no answer that another covers in every respect', () => {
    const weighed = answers(event).map((answer) => ({ id: answer.id, ...weigh(answer) }))
    const covered = weighed.flatMap((a) =>
      weighed.filter((b) => a !== b && covers(a, b)).map((b) => `${a.id} covers ${b.id}`),
    )
    expect(covered).toEqual([])
  })

  it('has no two answers of the same effects', () => {
    const effects = answers(event).map((answer) => answer.effects.map(effectKey).sort().join(' '))
    expect(effects.filter((each, at) => effects.indexOf(each) !== at)).toEqual([])
  })

  it('has no answer that costs nobody anything', () => {
    const free = answers(event).filter(({ cubes, oil = 0, effects }) => {
      return cubes === 0 && oil === 0 && !effects.some((effect) => 'by' in effect && effect.by < 0)
    })
    expect(free.map(({ id }) => id)).toEqual([])
  })
})
