// What is told line by line, how it moves the state that is shown, and what of it changes nothing.
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../src/client/timeline/narration.ts'
import { isQuiet, nextStop } from '../../../src/client/timeline/quiet.ts'
import type { Shown } from '../../../src/client/timeline/shown.ts'
import { shownAt } from '../../../src/client/timeline/shown.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import { boundIn, toldView, turnedIn } from '../../../src/client/timeline/told-view.ts'
import { card, type Fact, POWERS, TUNING, type View, type Viewer } from '../../../src/game/index.ts'
import { momentsAfter } from './games.ts'

const VIEWERS: readonly Viewer[] = ['KZ', 'CN', 'observer']
const games = VIEWERS.map((viewer) => ({ viewer, timeline: timelineOf(momentsAfter(300, viewer)) }))

type Game = (typeof games)[number]

/** What is shown at each place of the steps that tell this, with the step's last line. */
function* places({ timeline }: Game, tells: 'reveal' | 'reckoning'): Generator<Shown & { last: boolean }> {
  for (const [step, { lines, tells: told }] of timeline.entries()) {
    if (told !== tells) continue
    for (let line = 0; line <= lines.length; line++) {
      const shown = shownAt({ timeline, place: { step, line }, follows: true }, {})
      yield { ...shown, last: line === lines.length }
    }
  }
}

describe.each(games)('told to $viewer', (game) => {
  it('a reveal is a line for each power, in seat order, and one for the hand that turned over', () => {
    const reveals = game.timeline.filter(({ tells }) => tells === 'reveal')
    expect(reveals.length).toBeGreaterThan(3)
    for (const { lines, moment } of reveals) {
      const shown = lines.filter(({ head }) => head.kind !== 'discarded' && head.kind !== 'drew')
      expect(shown.map(({ head }) => 'power' in head && head.power)).toEqual(POWERS)
      expect(lines.length - shown.length).toBe(game.viewer === 'CN' ? 1 : 0)
      expect(lines.flatMap(({ facts }) => facts)).toEqual(moment.facts)
    }
  })

  it('cards lie open for the powers whose line is told, and in the end all as they will lie', () => {
    for (const shown of places(game, 'reveal')) {
      const { place, last, step } = shown
      const turned = POWERS.slice(0, place.line)
      expect([...(turnedIn(shown) ?? [])]).toEqual(turned)
      const laid = step.moment.view.laid.filter(({ power }) => turned.includes(power))
      expect(toldView(shown).laid).toEqual(laid)
      if (last) expect(toldView(shown).laid).toEqual(step.moment.view.laid)
    }
  })

  it('a reckoning begins with the state in which the round was played, and comes to the one it left', () => {
    for (const shown of places(game, 'reckoning')) {
      expect(turnedIn(shown)).toBeUndefined()
      const now = toldView(shown)
      if (shown.told === 0) expect(now).toEqual(shown.view)
      if (!shown.last) continue
      const row = shown.step.moment.view.history.at(-1)
      expect(now).toMatchObject({ tracks: row?.tracks, trust: row?.trust, dependence: row?.dependence })
      expect(now.treasury).toBe(row?.treasury)
      const { score, verdicts, history, outcome } = shown.step.moment.view
      expect(now).toMatchObject({ score, verdicts, history, outcome })
      // What lapses, and what the next news set, is the next round's.
      const next = shown.step.moment.facts.slice(shown.told).map(({ because }) => because.card)
      const holds = ({ conditions }: View) => conditions.filter(({ card }) => !next.includes(card))
      expect(holds(now)).toEqual(holds(shown.step.moment.view))
    }
  })

  it('an offer that is told to be taken has moved its contract by what it binds, a deal by nothing', () => {
    let deals = 0
    for (const shown of places(game, 'reckoning')) {
      const bound = boundIn(shown.step.moment.facts.slice(0, shown.told))
      const taken = toldView(shown).laid.filter((laid) => laid.taken && laid.kind === 'offer')
      for (const { card: id, power, domain } of taken) {
        const offer = card(id)
        if (offer.kind !== 'offer') continue
        const { from, to } = bound.get(id) ?? { from: 0, to: 0 }
        expect(to - from, id).toBe(Math.min(offer.bind, TUNING.contract.max - from))
        if (offer.bind === 0) deals += 1
        else expect(from, id).toBeGreaterThanOrEqual(shown.view.contract[power][domain])
      }
      expect(taken.map((laid) => laid.card)).toEqual(expect.arrayContaining([...bound.keys()]))
    }
    expect(deals, 'deals taken on the way').toBeGreaterThan(0)
  })

  it('going on past what changes nothing leaves out no change and comes to the end', () => {
    for (const { lines, tells } of game.timeline) {
      if (tells !== 'reckoning') continue
      const stops = [0]
      for (let n = 0; n < lines.length && (stops.at(-1) ?? 0) < lines.length; n++)
        stops.push(nextStop(lines, stops.at(-1) ?? 0))
      expect(stops.at(-1)).toBe(lines.length)
      for (const [at, to] of stops.entries()) {
        const told = lines.slice(stops[at - 1] ?? 0, to)
        expect(told.filter((line) => !isQuiet(line)).length).toBe(at === 0 ? 0 : 1)
      }
    }
  })
})

it('where nothing is told, the state is the view itself', () => {
  for (const { timeline } of games) {
    const shown = shownAt({ timeline, place: { step: 3 }, follows: true }, {})
    expect(toldView(shown)).toBe(shown.view)
    expect(turnedIn(shown)).toBeUndefined()
  }
})

const because = { rule: 'expectation' } as const
it.each<readonly [boolean, Fact]>([
  [true, { kind: 'attended', power: 'RU', cubes: 1, expected: 1, envoy: false, because }],
  [true, { kind: 'trust', power: 'RU', from: 2, to: 2, because }],
  [false, { kind: 'trust', power: 'RU', from: 2, to: 1, because }],
  [true, { kind: 'score', seat: 'RU', by: 0, total: 3, because }],
  [false, { kind: 'score', seat: 'RU', by: 1, total: 3, because }],
  [false, { kind: 'spurned', power: 'RU', domain: 'economy', because }],
  [false, { kind: 'promise', power: 'RU', kept: true, cubes: 1, promised: 1, because }],
  [false, { kind: 'discarded', card: 'x', only: 'KZ', because }],
])('a line changes nothing: %s for %j', (quiet, fact) => {
  expect(isQuiet(lineOf(fact))).toBe(quiet)
})
