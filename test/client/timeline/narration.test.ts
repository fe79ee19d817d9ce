// A whole game, told: every fact of the reckoning finds its step, in order, and every line is a sentence.
import { beforeAll, describe, expect, it } from 'vitest'
import { notable } from '../../../src/client/screens/end/notable.ts'
import { factSentence, GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import {
  account,
  isReckoned,
  isStill,
  SECTIONS,
  tracksMoved,
  withOutdated,
} from '../../../src/client/timeline/narration.ts'
import { rounds } from '../../../src/client/timeline/rounds.ts'
import { SIMPLE_BOTS } from '../../../src/game/bots/index.ts'
import type { Fact, State } from '../../../src/game/index.ts'
import { apply, factsFor, menu, SCENARIOS, SEATS, setup, view } from '../../../src/game/index.ts'

beforeAll(() => loadText(GAME_TEXT))

interface Played {
  state: State
  log: Fact[]
  /** The facts of each choice. */
  steps: Fact[][]
}

function play(seed: string, id = 'pivots'): Played {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`${id} is gone`)
  const opening: Fact[] = []
  const state = setup(scenario, { attention: 6, lesson: false }, seed, opening)
  const steps = [opening]
  for (let n = 0; !state.outcome; n++) {
    const seat = SEATS.find((one) => menu(state, one))
    const asked = seat && menu(state, seat)
    if (!seat || !asked) throw new Error('nobody is asked and the game is not over')
    const { facts, refused } = apply(state, {
      seat,
      choice: SIMPLE_BOTS.random(view(state, seat), asked, `${seed} ${n}`),
    })
    if (refused) throw new Error(refused)
    steps.push(facts)
  }
  return { state, steps, log: factsFor(steps.flat(), 'KZ') }
}

const games = Array.from({ length: 25 }, (_, n) => play(`story ${n}`))

describe('the story of a game', () => {
  it('tells every fact as a sentence', () => {
    const broken = games.flatMap(({ log }) =>
      log
        .map((fact, at) => factSentence(fact, log.slice(0, at)))
        .filter((text) => !/^[“A-Z][^{}]*\.$/.test(text)),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  it('keeps the order of the steps and loses no change of a number', () => {
    for (const { steps } of games) {
      for (const facts of steps) {
        const told = account(facts)
        expect(told.map(({ id }) => id)).toEqual(
          SECTIONS.filter((id) => told.some((section) => section.id === id)),
        )
        const heads = told.flatMap((section) => section.lines.flatMap((line) => [line.head, ...line.brought]))
        const changes = facts.filter((fact) => isReckoned(fact) && 'from' in fact && !isStill(fact))
        expect(changes.filter((fact) => !heads.includes(fact))).toEqual([])
      }
    }
  })

  it('ends a round with what left the viewer’s hand because its years are over, and with nobody else’s', () => {
    for (const viewer of ['KZ', 'RU'] as const) {
      const steps = [1, 2, 3].flatMap((n) => play(`eras ${n}`, 'three-decades').steps)
      const turned = steps.map((facts) => factsFor(facts, viewer))
      const gone = turned.flat().filter(({ kind, because }) => kind === 'discarded' && because.rule === 'era')
      expect(gone.length, `cards that left ${viewer}`).toBeGreaterThan(0)
      const added = turned.flatMap((facts) => {
        const sections = account(facts)
        const before = sections.flatMap(({ lines }) => lines)
        const after = withOutdated(sections, facts)
        expect(after.flatMap(({ lines }) => lines).slice(0, before.length)).toEqual(before)
        return after.flatMap(({ lines }) => lines).slice(before.length)
      })
      expect(added.map(({ head }) => head)).toEqual(gone)
    }
  })

  it('tells which initiative left the hand of Kazakhstan, and which came for it', () => {
    const turned = games.flatMap(({ steps }) => steps).map((facts) => factsFor(facts, 'KZ'))
    const hands = turned.flatMap((facts) =>
      facts.filter(({ kind, because }) => kind === 'discarded' && because.rule === 'initiative'),
    )
    const lines = turned.flatMap((facts) =>
      account(facts).flatMap(({ id, lines }) => (id === 'next' ? lines : [])),
    )
    expect(hands.length).toBeGreaterThan(0)
    for (const gone of hands) {
      const line = lines.find(({ head }) => head === gone)
      expect(line?.brought.map(({ kind }) => kind)).toEqual(['drew'])
    }
  })

  it('tells nothing twice', () => {
    for (const { steps } of games) {
      const heads = steps.flatMap((facts) =>
        account(facts).flatMap((section) => section.lines.flatMap((line) => [line.head, ...line.brought])),
      )
      expect(new Set(heads).size).toBe(heads.length)
    }
  })

  it('sums the tracks of a round as the table has them', () => {
    for (const { state, steps } of games) {
      const [row] = state.history
      const first = steps.find((facts) => facts.some((fact) => fact.kind === 'net')) ?? []
      for (const { track, to } of tracksMoved(first.filter(isReckoned))) expect(to).toBe(row?.tracks[track])
    }
  })

  it('divides the log into the rounds that were played', () => {
    for (const { state, log } of games) {
      expect(rounds(log).map((round) => round.round)).toEqual(
        Array.from({ length: state.round }, (_, n) => n + 1),
      )
    }
  })
})

describe('what is worth noting', () => {
  it('counts the cubes as the history has them', () => {
    for (const { state, log } of games) {
      const all = state.history
        .flatMap((row) => Object.values(row.cubes))
        .reduce((sum, cubes) => sum + cubes, 0)
      const most = notable(log, state.history).find((remark) => remark.kind === 'attended')
      if (most?.kind === 'attended') expect(most.all).toBe(all)
    }
  })

  it('counts pledges, pressures and crises', () => {
    const seen = new Set(
      games.flatMap(({ log, state }) => notable(log, state.history).map((remark) => remark.kind)),
    )
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['aside', 'attended', 'complied', 'home', 'pledges', 'premium', 'severed']),
    )
  })
})
