// What a moment of the debrief says: its answers in short, a worth with its doubt, and what the search can tell.
import { beforeAll, describe, expect, it } from 'vitest'
import {
  answerText,
  preferred,
  worthText,
} from '../../../src/client/screens/classroom/debrief/moment-words.ts'
import { mostOf } from '../../../src/client/screens/classroom/debrief/worth-bar.tsx'
import { CARD_FILES, loadText } from '../../../src/client/text/index.ts'
import type { MenuItem } from '../../../src/game/vocabulary.ts'
import type { Moment, MomentWorth } from '../../../src/game/wire/index.ts'

beforeAll(() => loadText(['debrief', 'room', 'play', ...CARD_FILES]))

const item = (given: Pick<MenuItem, 'id' | 'kind'> & Partial<MenuItem>): MenuItem => ({
  ...{ price: 0, oil: 0, groups: [] },
  ...given,
})

const MOMENT: Moment = {
  ...{
    seat: 'KZ',
    round: 2,
    decision: 'attention',
    event: 'ukraine-crisis',
    why: 'parted',
    counted: 'tables',
  },
  asked: { about: 'crisis', card: 'ukraine-crisis' },
  answers: [{ items: [] }, { items: [] }, { items: [] }],
}

const worth = (answers: MomentWorth['answers']): Moment => ({
  ...MOMENT,
  worth: { answers, base: 0, worlds: 80, positions: 3 },
})

describe('an answer', () => {
  it.each([
    [
      item({ id: 'respond:mediate', kind: 'respond', card: 'ukraine-crisis', response: 'mediate' }),
      'Offer good offices',
    ],
    [item({ id: 'take:ru-eaeu', kind: 'take', card: 'ru-eaeu', power: 'RU' }), 'Take it'],
    [item({ id: 'resist:ru-squeeze:2', kind: 'resist', price: 2, power: 'RU' }), 'Resist with 2 cubes'],
    [item({ id: 'pledge:CN', kind: 'pledge', power: 'CN' }), 'Pledge to China'],
  ])('%o is short where the question names the rest', (one, text) => {
    expect(answerText(MOMENT, { items: [one] })).toBe(text)
  })

  it('that is nothing says what is left undone', () => {
    const offer = { ...MOMENT, asked: { about: 'offer', card: 'ru-eaeu', power: 'RU' } as const }
    expect(answerText(offer, { items: [] })).not.toBe(answerText(MOMENT, { items: [] }))
    expect(answerText(offer, { items: [] })).toBe('Leave it')
  })

  it('of a whole plan names every card', () => {
    const plan = { ...MOMENT, asked: { about: 'plan' } as const }
    const take = item({ id: 'take:us-rule-of-law', kind: 'take', card: 'us-rule-of-law', power: 'US' })
    expect(answerText(plan, { items: [take] })).toContain('Rule of law')
  })
})

describe('a worth', () => {
  it('has its sign and its doubt', () => {
    expect(worthText({ by: 0.523, se: 0.031 })).toBe('+0.52 ± 0.03')
    expect(worthText({ by: -1.2, se: 0.1 })).toBe('−1.20 ± 0.10')
    // A doubt is never told as none; a difference is, where there is none.
    expect(worthText({ by: -0.001, se: 0.001 })).toBe('0.00 ± 0.01')
  })

  it('is drawn up to the largest of all with its doubt, and never to nothing', () => {
    expect(mostOf([{ by: -0.5, se: 0.1 }, undefined, { by: 0.2, se: 0 }])).toBeCloseTo(0.6)
    expect(mostOf([])).toBeGreaterThan(0)
  })
})

describe('what the search prefers', () => {
  const base = { by: 0, se: 0 }

  it('is an answer that is better beyond doubt, or what most did', () => {
    expect(preferred(worth([base, { by: 0.5, se: 0.05 }, { by: 0.1, se: 0.05 }]))).toEqual({
      kind: 'better',
      at: 1,
    })
    expect(preferred(worth([base, { by: -0.5, se: 0.05 }, undefined]))).toEqual({ kind: 'same', at: 0 })
  })

  it('cannot be told where the two best lie within their doubt', () => {
    expect(preferred(worth([base, { by: 0.1, se: 0.06 }, { by: -1, se: 0.1 }]))?.kind).toBe('even')
    expect(preferred(worth([base, { by: 0.5, se: 0.1 }, { by: 0.4, se: 0.1 }]))?.kind).toBe('even')
  })

  it('is not told where nothing was weighed, or one answer alone', () => {
    expect(preferred(MOMENT)).toBeUndefined()
    expect(preferred(worth([base, undefined, undefined]))).toBeUndefined()
  })
})
