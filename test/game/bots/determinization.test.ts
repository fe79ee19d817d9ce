// Worlds drawn from a view: each looks to its viewer just as the true one does, and is a whole game to be played on.
import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import { determinize } from '../../../src/game/bots/search/determinization.ts'
import {
  AIMS,
  ERAS,
  POWERS,
  SCENARIOS,
  SEATS,
  type Seat,
  type State,
  type View,
  view,
} from '../../../src/game/index.ts'
import { advance, seeded, violations } from '../../../src/game/kernel.ts'
import { type Asked, dealsOf, decisionsOf } from '../../../src/tools/decisions.ts'
import { turnsOf } from '../../../src/tools/turns.ts'
import { mustAgree } from '../../fuzz/broken.ts'

/** Positions of all scenarios. */
function* positions(games: number, seed: string): Generator<Asked> {
  for (const deal of dealsOf(games, seed)) yield* decisionsOf(deal)
}

/** What the viewer sees, but for who has yet to lay: in a determinized world all powers choose again. */
function seenBy(state: State, seat: Seat): View {
  const seen = view(state, seat)
  return seen.decision === 'offers' ? { ...seen, waiting: [...POWERS] } : seen
}

function playOut(state: State, seed: string): void {
  const rng = seeded(seed)
  for (const { menu } of turnsOf(state)) advance(state, menu, randomItems(menu, rng))
}

describe('a determinized world', () => {
  it('looks to its viewer as the true one does, at every decision of every seat in every scenario', () => {
    const met = new Set<string>()
    for (const { state, seat, view: seen, at } of positions(3, 'looks')) {
      const world = determinize(seen, seeded(at))
      mustAgree(seenBy(world, seat), seenBy(state, seat), `the world drawn looks otherwise (${at})`)
      met.add(`${state.scenario.id} ${state.decision} ${seat}`)
    }
    expect(met.size).toBe(Object.keys(SCENARIOS).length * 6)
  })

  it('breaks no invariant, and is played to its end by chance', () => {
    for (const { view: seen, at } of positions(2, 'plays')) {
      const world = determinize(seen, seeded(at))
      expect(violations(world), at).toEqual([])
      playOut(world, at)
      expect(world.outcome, at).toBeDefined()
      expect(violations(world), at).toEqual([])
    }
  })

  it('is the same for the same seed, and for another seed another', () => {
    for (const { view: seen, at } of positions(1, 'seeds')) {
      const worlds = ['one', 'one', 'two'].map((seed) =>
        JSON.stringify(determinize(seen, seeded(seed)).hidden),
      )
      expect(worlds[1], at).toBe(worlds[0])
      expect(worlds[2], at).not.toBe(worlds[0])
    }
  })

  it('shares nothing with the view that it writes to', () => {
    for (const { view: seen, at } of positions(1, 'shares')) {
      const before = JSON.stringify(seen)
      playOut(determinize(seen, seeded(at)), at)
      expect(JSON.stringify(seen), at).toBe(before)
    }
  })
})

/** Worlds drawn of each view: enough that whatever may be is all but sure to come up. */
const WORLDS = 90

describe('the worlds of a view', () => {
  it('leave nothing out: every card that others do hold is held in some, and every deck may hold what it does', () => {
    let looked = 0
    for (const { state, view: seen, at } of positions(2, 'support')) {
      if (seeded(at)[0] % 3 !== 0) continue
      const worlds = Array.from({ length: WORLDS }, (_, n) => determinize(seen, seeded(`${at} ${n}`)).hidden)
      for (const seat of SEATS.filter((one) => one !== seen.viewer)) {
        for (const part of ['hands', 'decks'] as const) {
          const possible = new Set(worlds.flatMap((world) => world[part][seat]))
          const impossible = state.hidden[part][seat].filter((card) => !possible.has(card))
          expect(impossible, `${part} of ${seat}, ${at}`).toEqual([])
        }
      }
      looked += 1
    }
    expect(looked).toBeGreaterThan(30)
  })

  it('have every aim that another power may hold, and only the viewer’s own for itself', () => {
    for (const { view: seen, at } of positions(1, 'aims')) {
      const worlds = Array.from({ length: 40 }, (_, n) => determinize(seen, seeded(`${at} ${n}`)).hidden.aims)
      for (const power of POWERS) {
        const drawn = new Set(worlds.map((aims) => aims[power]))
        if (power === seen.viewer) expect([...drawn], at).toEqual([seen.aim])
        else expect(drawn, at).toEqual(new Set(AIMS[power]))
      }
    }
  })

  it('tell no event again that was told', () => {
    for (const { view: seen, at } of positions(1, 'events')) {
      const told = new Set([...seen.history.map((row) => row.event), seen.event])
      const { events } = determinize(seen, seeded(at)).hidden
      expect(
        ERAS.flatMap((era) => events[era]).filter((id) => told.has(id)),
        at,
      ).toEqual([])
    }
  })
})
