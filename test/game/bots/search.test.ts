// What every bot that thinks owes: it knows only its view, may be stopped at any step, and thinks the same again.
import { describe, expect, it } from 'vitest'
import { LEVELS, settle, think } from '../../../src/game/bots/index.ts'
import { checkChoice, menu, type Seat, type State, type View, view } from '../../../src/game/index.ts'
import { cloneState, seeded } from '../../../src/game/kernel.ts'
import { canonical } from '../../../src/game/record/index.ts'
import { type Asked, dealsOf, decisionsOf, scenarioOf } from '../../../src/tools/decisions.ts'
import { namesOf, shortenedBot } from '../../../src/tools/thinkers.ts'
import { mustAgree } from '../../fuzz/broken.ts'
import { disguised } from '../../fuzz/secrets.ts'
import { isGate, isThorough, tried } from '../../support/extent.ts'

/** Deep enough for every part of a search to be at work. */
const CUT = { plans: 3, rollouts: 5 }
/** More than a search cut like this yields. */
const MOST_STEPS = 1000

/** Games of each scenario. */
const GAMES = isThorough ? 3 : 1

/** One in `every` decisions of so many games of each scenario; a round has six. */
function* decisions(seed: string, every: number, games = GAMES): Generator<Asked> {
  let n = 0
  for (const deal of dealsOf(games, seed))
    for (const asked of decisionsOf(deal)) if (n++ % every === 0) yield asked
}

/** The bots of a seat in turn, so that each is asked about some positions. */
function nameFor(seat: Seat, turn: number): string {
  const names = namesOf(seat)
  return names[turn % names.length] ?? 'random'
}

function menuOfSeat(state: State, seat: Seat): NonNullable<ReturnType<typeof menu>> {
  const offered = menu(state, seat)
  if (!offered) throw new Error(`${seat} is asked nothing`)
  return offered
}

/** One of those that lay few plans, and one that plays games on, where not all are tried. */
const TRIED = isGate ? LEVELS : (['learner', 'master'] as const)

describe.each(TRIED)('the level %s', (level) => {
  it('makes nothing of hands, decks, aims, choices and events it cannot see', () => {
    const met = new Set<string>()
    for (const { state, seat, view: seen, menu: offered, at } of decisions(
      `secrets ${level}`,
      isThorough ? 17 : 7,
    )) {
      const bot = shortenedBot(level, seat, CUT)
      const one = settle(bot(seen, offered, at))
      const other = disguised(state, seat, seeded(at))
      expect(canonical(other.hidden)).not.toBe(canonical(state.hidden))
      const thought = settle(bot(view(other, seat), menuOfSeat(other, seat), at))
      mustAgree(thought, one, `${level} thinks otherwise where only secrets are otherwise (${at})`)
      met.add(`${seat} ${offered.decision}`)
    }
    expect(met.size).toBe(6)
  })
})

describe('every bot by name', () => {
  it('chooses legally whenever it is stopped', () => {
    const steps = new Set<number>()
    const met = new Set<string>()
    let turn = 0
    for (const { seat, view: seen, menu: offered, at } of decisions(
      'stopped',
      tried({ quick: 5, gate: 1 }),
      Math.min(2, GAMES),
    )) {
      const name = nameFor(seat, turn++)
      const thinking = shortenedBot(name, seat, CUT)(seen, offered, at)
      let isOver = false
      for (let step = 0; !isOver; step++) {
        expect(step).toBeLessThan(MOST_STEPS)
        const { value, done } = thinking.next()
        expect(checkChoice(offered, value.choice), `${name}, ${at}, stopped after ${step}`).toBeUndefined()
        steps.add(step)
        isOver = done === true
      }
      met.add(`${seat} ${name}`)
    }
    expect(steps.size).toBeGreaterThan(2)
    expect(met.size).toBeGreaterThan(tried({ quick: 20, gate: 45, thorough: 90 }))
  })

  it('leaves alone what it is shown, and needs no more than plain data', () => {
    let turn = 0
    for (const { seat, view: seen, menu: offered, at } of decisions('frozen', 23)) {
      const name = nameFor(seat, turn++)
      const bot = shortenedBot(name, seat, CUT)
      const thought = settle(bot(seen, offered, at))
      const [copy, list] = deepFrozen(structuredClone([seen, offered] as const))
      mustAgree(settle(bot(copy, list, at)), thought, `${name} thinks otherwise about a copy (${at})`)
    }
  })

  it('thinks the same again, whatever it has thought about since', () => {
    const asked: Asked[] = []
    for (const one of decisions('again', 23)) asked.push(kept(one))
    const thoughts = asked.map((one, turn) => thoughtOf(one, turn))
    for (const [turn, one] of [...asked.entries()].reverse()) {
      mustAgree(thoughtOf(one, turn), thoughts[turn], `other thoughts the second time (${one.at})`)
    }
  })
})

function thoughtOf({ seat, view: seen, menu: offered, at }: Asked, turn: number): unknown {
  return settle(shortenedBot(nameFor(seat, turn), seat, CUT)(seen, offered, at))
}

/** A decision to be asked about later, when the game has gone on. */
function kept({ state, seat, at }: Asked): Asked {
  const still = cloneState(state)
  return { state: still, seat, view: view(still, seat), menu: menuOfSeat(still, seat), at }
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFrozen(part)
  }
  return value
}

describe('a thought', () => {
  it('tells of plans that are legal, the best first, each once, with the margin of its score', () => {
    let told = 0
    for (const { seat, view: seen, menu: offered, at } of decisions('plans', 23)) {
      const { plans } = settle(shortenedBot('master', seat, CUT)(seen, offered, at))
      const { par, spread } = seen.scenario.pars[seat]
      for (const { choice, score, margin, reasons } of plans) {
        expect(checkChoice(offered, choice), at).toBeUndefined()
        expect(margin).toBeCloseTo((score - par) / spread, 9)
        expect(reasons.every(({ by }) => Number.isFinite(by) && by !== 0)).toBe(true)
      }
      expect(new Set(plans.map(({ choice }) => [...choice].sort().join())).size, at).toBe(plans.length)
      told += plans.length
    }
    expect(told).toBeGreaterThan(20 * GAMES)
  })

  it('is of other worlds with another seed, and so of other scores', () => {
    const deal = dealsOf(1, 'worlds')[0]
    const asked = deal && decisionsOf({ ...deal, scenario: scenarioOf('pivots') }).next().value
    if (!asked) throw new Error('nobody is asked anything')
    const scores = ['a', 'b', 'a'].map((seed) => {
      const thought = settle(shortenedBot('master', 'KZ', CUT)(asked.view as View, asked.menu, seed))
      return JSON.stringify(thought.plans.map(({ score }) => score))
    })
    expect(scores[0]).not.toBe(scores[1])
    expect(scores[0]).toBe(scores[2])
  })
})

it('an unknown name is no bot', () => {
  for (const { view: seen, menu: offered } of decisions('unknown', 60)) {
    expect(() => think('champion', seen, offered, 's')).toThrow("no bot 'champion'")
  }
})
