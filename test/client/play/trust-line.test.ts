// What becomes of a power's trust, and for what, as the head of its column tells it.
import { beforeAll, describe, expect, it } from 'vitest'
import { trustLine } from '../../../src/client/screens/play/cards/trust-line.ts'
import { GAME_TEXT, loadText, t } from '../../../src/client/text/index.ts'
import { type Choice, preview, view } from '../../../src/game/index.ts'
import { type Given, given } from '../../support/given.ts'

function lineOf(changes: Given, choice: Choice = []) {
  const seen = view(given(changes), 'KZ')
  const foreseen = preview(seen, choice)
  if (typeof foreseen === 'string') throw new Error(foreseen)
  return trustLine(seen, foreseen, 'RU')
}

beforeAll(() => loadText(GAME_TEXT))

describe('the line on trust', () => {
  it.each<[string, Given, Choice, ReturnType<typeof lineOf>]>([
    ['nothing is expected', {}, [], { cause: 'met', from: 0, to: 0, tone: 'gain' }],
    ['a cube is missing', { expected: { RU: 1 } }, [], { cause: 'neglected', from: 0, to: -1, tone: 'loss' }],
    [
      'the envoy is all that is expected',
      { expected: { RU: 1 } },
      ['envoy:RU'],
      { cause: 'met', from: 0, to: 0, tone: 'gain' },
    ],
    [
      'the envoy makes up for a cube',
      { expected: { RU: 2 } },
      ['envoy:RU'],
      { cause: 'envoy', from: 0, to: 0, tone: 'plain' },
    ],
    [
      'a promise is broken',
      { expected: { RU: 2 }, pledge: { power: 'RU', cubes: 2 }, trust: { RU: 3 } },
      [],
      { cause: 'broken', from: 3, to: -1, tone: 'loss' },
    ],
    [
      'a contract unravels',
      { expected: { RU: 1 }, trust: { RU: -1 }, contract: { RU: [2, 0, 0] } },
      [],
      { cause: 'unravels', from: -1, to: -2, tone: 'loss' },
    ],
    [
      'ties break off, after which trust stands at -2 again',
      { expected: { RU: 2 }, trust: { RU: -2 }, contract: { RU: [2, 0, 0] } },
      [],
      { cause: 'severed', from: -2, to: -2, tone: 'loss' },
    ],
  ])('where %s', (_, changes, choice, line) => {
    expect(lineOf(changes, choice)).toEqual(line)
  })

  it.each([
    ['unravels', 'Trust stays −2: a contract unravels'],
    ['kept', 'Pledge kept: trust stays −2'],
    ['broken', 'Pledge broken: trust stays −2'],
  ])('where trust stays as it is and a pledge or a contract does not: %s', (cause, said) => {
    expect(t('play.column.trust', { cause, from: '−2', to: '−2', moved: 'no' })).toBe(said)
    expect(t('play.column.trust', { cause, from: '1', to: '−2', moved: 'yes' })).toContain('1 → −2')
  })
})
