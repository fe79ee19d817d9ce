/** The digest of a state: every field counts, and nothing but the fields. */
import { describe, expect, it } from 'vitest'
import { SCENARIOS, type State, setup } from '../../../src/game/index.ts'
import { cloneState } from '../../../src/game/kernel.ts'
import { digestOf } from '../../../src/game/record/index.ts'
import { Mixer } from '../../../src/game/record/mixer.ts'
import { mustApply } from '../../../src/tools/turns.ts'
import { newGame, pivots, randomGame } from '../../support/play.ts'
import { throughJson } from '../../support/values.ts'

/** A state with something in every field: a finished game, with a choice, a pledge and fixed draws beside it. */
function fullState(): State {
  const { state } = randomGame('full')
  const scenario = { ...throughJson(state.scenario), finale: 2, parsAt: { expert: state.scenario.pars } }
  return {
    ...cloneState(state),
    scenario,
    options: { ...state.options, level: 'expert' },
    decision: 'offers',
    waiting: ['RU', 'EU'],
    routes: ['china'],
    pledge: { power: 'CN', cubes: 2 },
    hidden: {
      ...state.hidden,
      chosen: { RU: ['offer:ru-base'], CN: [] },
      draws: { events: ['a', 'b'], decks: { '1991': { KZ: ['c'] } }, agenda: 'security' },
    },
  }
}

type Path = readonly (string | number)[]

/** The path of every value inside a value, lists and objects included. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const isList = Array.isArray(value)
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, isList ? Number(key) : key]),
  )
  return isList ? [path, ...inner] : inner
}

/** A copy in which the value at a path is another. */
function changedAt(state: State, path: Path): State {
  const copy = throughJson(state)
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], copy)
  const key = path.at(-1) as never
  const holder = parent as Record<string, unknown>
  holder[key] = otherThan(holder[key])
  return copy
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.length > 0 ? value.slice(1) : ['more']
  return `${value}x`
}

describe('the digest of a state', () => {
  it('changes with every field, and to another digest for each', () => {
    const state = fullState()
    const paths = pathsOf(state)
    expect(paths.length).toBeGreaterThan(400)
    const digests = paths.map((path) => digestOf(changedAt(state, path)))
    const unchanged = paths.filter((_, n) => digests[n] === digestOf(throughJson(state)))
    expect(unchanged.map((path) => path.join('.'))).toEqual([])
    expect(new Set(digests).size).toBe(digests.length)
  })

  it.each<keyof State>(['pledge', 'decision', 'outcome'])('tells %s apart from none', (field) => {
    const state = fullState()
    expect(digestOf({ ...state, [field]: undefined })).not.toBe(digestOf(state))
  })

  it('changes with the order of a deck and of the cards on the table', () => {
    const { state } = randomGame('order', {}, 5)
    const decks = { ...state.hidden.decks, KZ: [...state.hidden.decks.KZ].reverse() }
    expect(digestOf({ ...state, hidden: { ...state.hidden, decks } })).not.toBe(digestOf(state))
    expect(state.laid.length).toBeGreaterThan(1)
    expect(digestOf({ ...state, laid: [...state.laid].reverse() })).not.toBe(digestOf(state))
  })

  it('is the same for a state that went through JSON, was copied, or was built in another order', () => {
    for (const choices of [0, 3, 11, Number.POSITIVE_INFINITY]) {
      const { state } = randomGame('same', {}, choices)
      const reversed = Object.fromEntries(Object.entries(state).reverse()) as unknown as State
      for (const other of [throughJson(state), cloneState(state), structuredClone(state), reversed])
        expect(digestOf(other)).toBe(digestOf(state))
    }
  })

  it('is another at every step of a game, and leaves the state as it is', () => {
    const { moves } = randomGame('steps')
    const state = newGame('steps')
    const digests = [digestOf(state)]
    for (const move of moves) {
      mustApply(state, move)
      const before = JSON.stringify(state)
      digests.push(digestOf(state))
      expect(JSON.stringify(state)).toBe(before)
    }
    expect(new Set(digests).size).toBe(moves.length + 1)
  })

  it('tells the scenarios apart', () => {
    const digests = Object.values(SCENARIOS).map((scenario) =>
      digestOf(setup(scenario, { attention: 5, lesson: false }, 'scenario')),
    )
    expect(new Set(digests).size).toBe(Object.keys(SCENARIOS).length)
    expect(digests).toContain(digestOf(setup(pivots(), { attention: 5, lesson: false }, 'scenario')))
  })
})

describe('what a digest is made of', () => {
  it('gives the digits it gave when it was written, on every machine', () => {
    const mixer = new Mixer()
    mixer.number(-3)
    mixer.number(0.1 + 0.2)
    mixer.text('Қазақстан')
    expect(mixer.digest()).toBe('53108f0bc6dfe7c6')
  })

  it('keeps numbers apart that differ in the last bit, and no zero from another', () => {
    const digest = (value: number) => {
      const mixer = new Mixer()
      mixer.number(value)
      return mixer.digest()
    }
    const numbers = [0, 1, -1, 0.3, 0.1 + 0.2, 2 ** 31, 2 ** 32, -(2 ** 31), 1e300, Number.MAX_SAFE_INTEGER]
    expect(new Set(numbers.map(digest)).size).toBe(numbers.length)
    expect(digest(-0)).toBe(digest(0))
  })
})
