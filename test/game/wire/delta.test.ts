import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  type Options,
  SCENARIOS,
  SEATS,
  STANDARD,
  setup,
  type View,
  type Viewer,
  view,
} from '../../../src/game/index.ts'
import { cloneState, seeded } from '../../../src/game/kernel.ts'
import { applyDelta, deltaOf, openDelta, ownDelta } from '../../../src/game/wire/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

const VIEWERS: readonly Viewer[] = [...SEATS, 'observer']

/** What comes out at the other end of a wire. */
function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

/** Every step of a random game: the states before and after. */
function* stepsOf(scenario: string, seed: string, options: Partial<Options> = {}) {
  const given = SCENARIOS[scenario]
  if (!given) throw new Error(`no scenario ${scenario}`)
  const state = setup(given, { ...STANDARD, ...options }, seed)
  const rng = seeded(`choices ${seed}`)
  for (const { seat, menu } of turnsOf(state)) {
    const before = cloneState(state)
    mustApply(state, { seat, choice: randomItems(menu, rng).map(({ id }) => id) })
    yield { seat, before, after: cloneState(state) }
  }
}

describe('a delta', () => {
  it.each(Object.keys(SCENARIOS))('leads every viewer of %s from view to view, through JSON', (scenario) => {
    for (const lesson of [false, true]) {
      const kept = new Map<Viewer, View>()
      for (const { before, after } of stepsOf(scenario, `delta ${scenario}`, { lesson })) {
        for (const viewer of VIEWERS) {
          const from = kept.get(viewer) ?? sent(view(before, viewer))
          const to = applyDelta(from, sent(deltaOf(view(before, viewer), view(after, viewer))))
          expect(sent(to)).toEqual(sent(view(after, viewer)))
          expect(Object.keys(sent(to)).sort()).toEqual(Object.keys(sent(view(after, viewer))).sort())
          kept.set(viewer, to)
        }
      }
      expect(kept.get('observer')?.outcome).toBeDefined()
    }
  })

  it('has an open part that is alike for all, so that it is made once', () => {
    for (const { before, after } of stepsOf('pivots', 'once')) {
      const [first, ...others] = VIEWERS.map((viewer) =>
        JSON.stringify(openDelta(view(before, viewer), view(after, viewer))),
      )
      for (const other of others) expect(other).toBe(first)
    }
  })

  it('brings nobody what another seat holds, aims at or has chosen', () => {
    let secret = 0
    for (const { seat, before, after } of stepsOf('three-decades', 'kept hidden')) {
      const chosen = seat === 'KZ' ? undefined : after.hidden.chosen[seat]
      const open = JSON.stringify(openDelta(view(before, 'observer'), view(after, 'observer')))
      if (chosen && chosen.length > 0) {
        secret += 1
        for (const id of chosen) expect(open).not.toContain(id)
      }
      for (const card of after.hidden.hands[seat]) if (chosen) expect(open).not.toContain(card)
      for (const other of VIEWERS.filter((viewer) => viewer !== seat)) {
        const own = ownDelta(view(before, other), view(after, other))
        if (chosen) expect(own, `${other} when ${seat} has chosen`).toBeUndefined()
      }
    }
    expect(secret, 'choices that had to be kept').toBeGreaterThan(20)
  })

  it('leaves the view it is applied to as it was', () => {
    const [step] = stepsOf('pivots', 'untouched')
    if (!step) throw new Error('no step')
    const before = view(step.before, 'KZ')
    const text = JSON.stringify(before)
    applyDelta(before, deltaOf(before, view(step.after, 'KZ')))
    expect(JSON.stringify(before)).toBe(text)
  })
})
