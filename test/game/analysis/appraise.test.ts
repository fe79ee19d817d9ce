// What a choice was worth: beside the best found, in the same worlds, from what the seat could know.
import { describe, expect, it } from 'vitest'
import { appraise, finish, type Judgement } from '../../../src/game/analysis/index.ts'
import {
  apply,
  type Choice,
  type Menu,
  marginOf,
  menu,
  parsOf,
  type Seat,
  type State,
  view,
} from '../../../src/game/index.ts'
import { cloneState, seeded } from '../../../src/game/kernel.ts'
import { type Asked, dealsOf, decisionsOf } from '../../../src/tools/decisions.ts'
import { mustAgree } from '../../fuzz/broken.ts'
import { disguised } from '../../fuzz/secrets.ts'
import { isGate, tried } from '../../support/extent.ts'
import { asked, newGame, randomGame } from '../../support/play.ts'

/** As deep as tests can pay for: every part is at work. */
const DEPTH = { rounds: 1, plans: 3, tries: 1, least: 3, most: 3, error: 0.05 }

function judged(state: State, seat: Seat, choice: Choice, seed = 'a seed', depth = DEPTH) {
  return finish(appraise(view(state, seat), asked(state, seat), choice, seed, depth))
}

function* decisions(seed: string, every: number): Generator<Asked> {
  let n = 0
  for (const deal of dealsOf(1, seed)) for (const one of decisionsOf(deal)) if (n++ % every === 0) yield one
}

/** A legal choice of one item, or of none. */
function firstOf({ items }: Menu): Choice {
  return items.slice(0, 1).map(({ id }) => id)
}

/** Kazakhstan's last attention of a game: nothing is hidden, nothing comes after it. */
function lastAttention(seed: string): State {
  for (let n = 0; n < 20; n++) {
    const { state, moves } = randomGame(`${seed} ${n}`)
    if (state.outcome?.ending === 'completed') return randomGame(`${seed} ${n}`, {}, moves.length - 1).state
  }
  throw new Error('no random game came to its end')
}

describe('an appraisal', () => {
  it('makes nothing of hands, decks, aims, choices and events the seat could not see, bit for bit', () => {
    const met = new Set<string>()
    for (const { state, seat, menu: offered, at } of decisions('secret', tried({ quick: 17, gate: 5 }))) {
      const choice = firstOf(offered)
      const one = judged(state, seat, choice, at)
      for (const n of [1, 2]) {
        const other = disguised(state, seat, seeded(`${at} ${n}`))
        mustAgree(judged(other, seat, choice, at), one, `another appraisal where only secrets differ (${at})`)
      }
      met.add(`${seat} ${offered.decision}`)
    }
    expect(met.size).toBe(6)
  })

  it('is the same each time, and another in other worlds', () => {
    const state = newGame('worlds')
    const choice = firstOf(asked(state, 'KZ'))
    expect(judged(state, 'KZ', choice)).toEqual(judged(state, 'KZ', choice))
    expect(judged(state, 'KZ', choice, 'other')?.played.margin).not.toBe(
      judged(state, 'KZ', choice)?.played.margin,
    )
  })

  it.runIf(isGate)('finds a choice to be worth the same, whether it was played or is preferred', () => {
    let preferred = 0
    for (const { state, seat, at } of decisions('preferred', 5)) {
      const first = judged(state, seat, [], at)
      if (!first) continue
      expect(first.loss).toBeGreaterThanOrEqual(0)
      expect(first.best.margin - first.played.margin).toBeCloseTo(first.loss, 9)
      if (first.loss === 0) expect(first.best.choice).toEqual([])
      const best = judged(state, seat, first.best.choice, at)
      expect(best?.played.margin).toBeCloseTo(first.best.margin, 9)
      if (first.loss > 0) preferred += 1
    }
    expect(preferred).toBeGreaterThan(3)
  })

  it('knows exactly what the last choice lost, for by then nothing is hidden', () => {
    const state = lastAttention('the last')
    const found = judged(state, 'KZ', []) as Judgement
    expect(found.se).toBe(0)
    expect(found.loss).toBeGreaterThan(0)
    expect(found.played.margin).toBeCloseTo(marginAfter(state, []), 9)
    expect(found.best.margin).toBeCloseTo(marginAfter(state, found.best.choice), 9)
  })

  it('is as sure as it is asked to be, or has looked at as many worlds as it may', () => {
    const state = newGame('sure')
    const loose = judged(state, 'KZ', [], 'a', { ...DEPTH, least: 2, most: 50, error: 10 })
    expect(loose?.worlds).toBe(2)
    const strict = judged(state, 'KZ', [], 'a', { ...DEPTH, most: 9, error: 0 })
    expect(strict?.worlds).toBe(9)
    const fair = judged(state, 'KZ', [], 'a', { ...DEPTH, most: 400, error: 0.1 })
    expect(fair?.se).toBeLessThanOrEqual(0.1)
  })

  it('has nothing to say where there was nothing to choose', () => {
    const state = newGame('broke')
    const offered = { ...asked(state, 'KZ'), items: [] }
    expect(finish(appraise(view(state, 'KZ'), offered, [], 'a', DEPTH))).toBeUndefined()
  })

  it('throws for a choice that is not on the menu', () => {
    expect(() => judged(newGame('odd'), 'KZ', ['pledge:ZZ'])).toThrow("has no 'pledge:ZZ'")
  })

  it('takes the order of a choice for what it is: none', () => {
    const { state } = randomGame('order', {}, 5)
    const two = twoOf(state)
    const [one, other] = [judged(state, 'KZ', two), judged(state, 'KZ', [...two].reverse())]
    expect(one?.played.margin).toBe(other?.played.margin)
    expect(one?.others).toBe(other?.others)
  })

  it('is done in steps, so that whoever has it done can stop', () => {
    const state = newGame('steps')
    const steps = appraise(view(state, 'KZ'), asked(state, 'KZ'), [], 'a', DEPTH)
    let count = 0
    while (!steps.next().done && count < 1000) count += 1
    expect(count).toBeGreaterThan(DEPTH.least)
    expect(count).toBeLessThan(1000)
  })
})

function marginAfter(state: State, choice: Choice): number {
  const after = cloneState(state)
  expect(apply(after, { seat: 'KZ', choice }).refused).toBeUndefined()
  return marginOf(after.score.KZ, parsOf(after).KZ)
}

/** Two items of Kazakhstan's menu that may be chosen together. */
function twoOf(state: State): string[] {
  const items = menu(state, 'KZ')?.items ?? []
  for (const a of items)
    for (const b of items)
      if (a !== b && !apply(cloneState(state), { seat: 'KZ', choice: [a.id, b.id] }).refused)
        return [a.id, b.id]
  throw new Error('no two items go together')
}
