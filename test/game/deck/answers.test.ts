// Answers to a crisis: each is a choice. None costs nothing and none does what another does; that none is better in every
// respect than another is held in catalogue.test.ts.
import { describe, expect, it } from 'vitest'
import { EVENTS, effectKey, type Response } from '../../../src/game/index.ts'

const crises = EVENTS.filter(({ responses }) => responses)
const answers = ({ responses = [] }: { responses?: readonly Response[] }) => responses

describe.each(crises.map((event) => [event.id, event] as const))('%s', (_, event) => {
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
