// Facts become motions, and the motions leave behind the picture of the view after them.
import { describe, expect, it } from 'vitest'
import { type BoardMotion, movingFrom } from '../../../src/client/board/motions.ts'
import { moved } from '../../../src/client/board/moved.ts'
import { type BoardPicture, pictureOf } from '../../../src/client/board/picture.ts'
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  EVENTS,
  type Fact,
  factsFor,
  POWERS,
  PRESSURES,
  type Rule,
  type Seat,
  type State,
  view,
} from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { given } from '../../support/given.ts'
import { asked, newGame } from '../../support/play.ts'

const still = () => pictureOf(view(given(), 'KZ'))
const because = (rule: Rule, card?: string) => ({ because: card === undefined ? { rule } : { rule, card } })
const offer = because('offer')
const bodies = (motions: BoardMotion[]) => motions.map(({ beat: _, ...body }) => body)

describe('motions of facts', () => {
  it('lets a strand grow, a ring cool and pips change', () => {
    const facts: Fact[] = [
      { kind: 'contract', power: 'CN', domain: 'economy', from: 1, to: 2, ...offer },
      { kind: 'trust', power: 'RU', from: 1, to: 0, ...because('expectation') },
      { kind: 'interest', power: 'US', from: 2, to: 3, ...because('era') },
    ]
    expect(bodies(movingFrom(still())(facts))).toEqual([
      { kind: 'strand', power: 'CN', domain: 'economy', from: 1, to: 2 },
      { kind: 'trust', power: 'RU', from: 1, to: 0 },
      { kind: 'interest', power: 'US', from: 2, to: 3 },
    ])
  })

  it('leaves out what clamping left unchanged, and what only the page tells', () => {
    const facts: Fact[] = [
      { kind: 'trust', power: 'RU', from: 3, to: 3, ...offer },
      { kind: 'score', seat: 'RU', by: 1, total: 4, ...because('score') },
      { kind: 'drew', card: 'any', only: 'CN', ...because('offers') },
    ]
    expect(movingFrom(still())(facts)).toEqual([])
  })

  it('runs a pressure along the strand of its domain, until it is answered', () => {
    const [stick] = PRESSURES
    if (!stick) throw new Error('no pressure is left')
    const { power, domain } = stick
    const facts: Fact[] = [
      { kind: 'pressed', power, strength: 2, ...because('offers', stick.id) },
      { kind: 'resisted', power, cubes: 2, strength: 2, ...because('resisted', stick.id) },
    ]
    const motions = movingFrom(still())(facts)
    expect(bodies(motions)).toEqual([
      { kind: 'pressure', power, domain },
      { kind: 'cubes', to: 'home', count: 2 },
      { kind: 'answered', power, domain, complied: false },
    ])
    const pressing = moved(still(), { kind: 'pressure', power, domain })
    expect(pressing.powers[power].pressures).toEqual([domain])
    expect(
      moved(pressing, { kind: 'answered', power, domain, complied: true }).powers[power].pressures,
    ).toEqual([])
  })

  it('builds a route once and for good', () => {
    const route: Fact = { kind: 'route', route: 'china', ...offer }
    const motions = movingFrom(still())([route])
    expect(bodies(motions)).toEqual([{ kind: 'route', route: 'china' }])
    const built = motions.reduce((picture, motion) => moved(picture, motion), still())
    expect(motions.reduce((picture, motion) => moved(picture, motion), built).routes).toEqual(['china'])
  })

  it('sends the cubes of a crisis response to the power it names, others home', () => {
    const named = EVENTS.flatMap((event) => (event.responses ?? []).map((response) => ({ event, response })))
    for (const { event, response } of named) {
      const fact: Fact = {
        kind: 'responded',
        response: response.id,
        cubes: 1,
        oil: 0,
        ...because('response', event.id),
      }
      expect(bodies(movingFrom(still())([fact]))).toEqual([
        { kind: 'cubes', to: response.power ?? 'home', count: 1 },
      ])
    }
    expect(named.some(({ response }) => response.power)).toBe(true)
  })
})

describe('cubes', () => {
  const taken: Fact = { kind: 'taken', power: 'CN', domain: 'economy', cubes: 2, ...offer }
  const attended: Fact = {
    ...{ kind: 'attended', power: 'CN', cubes: 3, expected: 1, envoy: true },
    ...because('expectation'),
  }

  it('fly for an offer, and once more for the envoy no other fact tells of', () => {
    expect(bodies(movingFrom(still())([taken, attended]))).toEqual([
      { kind: 'cubes', to: 'CN', count: 2 },
      { kind: 'cubes', to: 'CN', count: 1 },
    ])
  })

  it('fly as often where the facts are told one after another', () => {
    const moving = movingFrom(still())
    expect(bodies([taken, attended].flatMap((fact) => moving([fact])))).toEqual([
      { kind: 'cubes', to: 'CN', count: 2 },
      { kind: 'cubes', to: 'CN', count: 1 },
    ])
  })

  it('do not fly again where the draft put them already', () => {
    const shown = pictureOf(view(given(), 'KZ'), {
      cubes: { RU: 0, CN: 3, US: 0, EU: 0, home: 0 },
      expected: { RU: 0, CN: 0, US: 0, EU: 0 },
    })
    expect(movingFrom(shown)([taken, attended])).toEqual([])
  })

  it('are cleared when a round opens', () => {
    const full = moved(still(), { kind: 'cubes', to: 'CN', count: 2 })
    expect(full.powers.CN.cubes).toBe(2)
    expect(full.home.free).toBe(still().home.free - 2)
    expect(moved(full, { kind: 'round', round: 3 }).powers.CN.cubes).toBe(0)
  })
})

describe('beats', () => {
  const deepens = (from: number): Fact => ({
    ...{ kind: 'contract', power: 'CN', domain: 'economy', from, to: from + 1 },
    ...offer,
  })

  it('hold what one rule does together', () => {
    const facts: Fact[] = [
      deepens(0),
      { kind: 'track', track: 'prosperity', from: 5, to: 6, ...offer },
      { kind: 'trust', power: 'CN', from: 0, to: 1, ...because('expectation') },
    ]
    expect(movingFrom(still())(facts).map((motion) => motion.beat)).toEqual([0, 0, 1])
  })

  it('never move one thing twice', () => {
    expect(movingFrom(still())([deepens(0), deepens(1)]).map((motion) => motion.beat)).toEqual([0, 1])
  })
})

/** What both ways of getting a picture must agree on. Cubes and what is expected are set anew by each round's news. */
function settled({ powers, home, routes, round }: BoardPicture) {
  const rest = POWERS.map((power) => {
    const { trust, interest, strands } = powers[power]
    return { trust, interest, strands }
  })
  return { rest, tracks: home.tracks, dependence: home.dependence, routes, round }
}

describe('whole games', () => {
  const seen = new Set<string>()

  function step(state: State, seat: Seat, rng: ReturnType<typeof seeded>): void {
    const choice = randomItems(asked(state, seat), rng).map((item) => item.id)
    const before = pictureOf(view(state, 'KZ'))
    const motions = movingFrom(before)(factsFor(mustApply(state, { seat, choice }), 'KZ'))
    for (const motion of motions) seen.add(motion.kind)
    const played = motions.reduce((picture, motion) => moved(picture, motion), before)
    expect(settled(played)).toEqual(settled(pictureOf(view(state, 'KZ'))))
  }

  it.each(['one', 'two', 'three', 'four', 'five', 'six'])('arrive where the view does, game %s', (seed) => {
    const state = newGame(seed)
    const rng = seeded(`board ${seed}`)
    for (const { seat } of turnsOf(state)) step(state, seat, rng)
    expect(state.outcome).toBeDefined()
  })

  it('show what the board is there for', () => {
    const kinds = [
      'cubes',
      'strand',
      'trust',
      'interest',
      'track',
      'offer',
      'pressure',
      'answered',
      'spurned',
      'round',
    ]
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual([])
  })
})
