/** Step b: pressures complied with and resisted (RULES.md, "Pressures"). */
import { expect, it } from 'vitest'
import {
  cubesToResist,
  pressureCard,
  TRACK_OF,
  unmet,
  unresisted,
  unresistedScore,
} from '../../../src/game/index.ts'
import { told } from '../../../src/tools/fact-text.ts'
import { aPressure } from '../../support/cards.ts'
import { given, pressed } from '../../support/given.ts'
import { reckoned } from '../../support/play.ts'

/** A demand for a deeper contract in the pressure's own domain, and something more. */
const stick = aPressure(
  (card) => card.power === 'RU' && card.domain === 'diplomacy' && !card.resisted && card.strength === 2,
)
const squeeze = aPressure((card) => card.power === 'RU' && card.strength === 3)
const diplomatic = aPressure(
  (card) => card.power === 'US' && card.domain === 'diplomacy' && card.strength === 2,
)

it('meets the demand when complied with, and takes 1 from sovereignty', () => {
  const state = given({ contract: { RU: [0, 0, 3] }, laid: [pressed(stick)] })
  const lines = told(reckoned(state, `comply:${stick}`), 'complied')
  expect(lines[0]).toBe(`complied with RU because complied ${stick}`)
  expect(lines[1]).toBe(`contract RU diplomacy 3 -> 4 because complied ${stick}`)
  expect(lines.at(-1)).toBe(`sovereignty 6 -> 5 because complied ${stick}`)
  expect(lines).toHaveLength(2 + pressureCard(stick).demand.length)
})

it('pays of a demand what can be paid', () => {
  const squeeze = aPressure((card) => card.demand.some((effect) => effect.kind === 'oil' && effect.by <= -2))
  const state = given({ treasury: 1, laid: [pressed(squeeze)] })
  expect(told(reckoned(state, `comply:${squeeze}`), 'complied')).toContain(
    `treasury 1 -> 0 of -2 because complied ${squeeze}`,
  )
})

it.each([
  [0, 3],
  [1, 1],
])(
  'takes from the track of the domain what is left of strength 3 when %i cubes meet 2 each',
  (cubes, loss) => {
    const track = TRACK_OF[pressureCard(squeeze).domain]
    const state = given({ contract: { RU: [4, 4, 4] }, laid: [pressed(squeeze)] })
    const before = state.tracks[track]
    const choice = cubes > 0 ? [`resist:${squeeze}:${cubes}`] : []
    const lines = told(reckoned(state, ...choice), 'resisted', 'resolve')
    expect(lines.slice(0, 2)).toEqual([
      `resisted RU with ${cubes} of 3 because resisted ${squeeze}`,
      `${track} ${before} -> ${before - loss} because resisted ${squeeze}`,
    ])
  },
)

it('takes 1 from sovereignty where no cube resists, and nothing where one does', () => {
  const freedomAfter = (...choice: string[]) => {
    const state = given({ contract: { RU: [0, 0, 4] }, laid: [pressed(stick)] })
    return told(reckoned(state, ...choice), 'resisted').filter((line) => line.startsWith('sovereignty'))
  }
  expect(freedomAfter()).toEqual([`sovereignty 6 -> 5 because resisted ${stick}`])
  expect(freedomAfter(`resist:${stick}:1`)).toEqual([])
})

it.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
])('meets strength %i in full with %i', (strength, cubes) => {
  expect(cubesToResist(strength)).toBe(cubes)
  expect(unmet(strength, cubes)).toBe(0)
  expect(unmet(strength, cubes - 1)).toBeGreaterThan(0)
})

it.each([
  [3, 0, 3],
  [4, 0, 4],
  [2, 0, 1],
  [3, 1, 3],
  [2, 1, 1],
  [1, 1, 0],
  [1, 0, 0],
])('leaves of a contract of %i, resisted with %i, %i', (before, cubes, after) => {
  const state = given({ contract: { RU: [0, 0, before] }, laid: [pressed(stick)] })
  const choice = cubes > 0 ? [`resist:${stick}:${cubes}`] : []
  const lines = told(reckoned(state, ...choice), 'erosion')
  const eroded = `contract RU diplomacy ${before} -> ${after} because erosion ${stick}`
  expect(lines).toEqual(after < before ? [eroded] : [])
})

it('raises legitimacy by 1 when resisted in full, and erodes a loose contract all the same', () => {
  const state = given({ contract: { RU: [0, 0, 2] }, laid: [pressed(stick)] })
  expect(told(reckoned(state, `resist:${stick}:1`), 'resisted', 'erosion', 'resolve')).toEqual([
    `resisted RU with 1 of 2 because resisted ${stick}`,
    `contract RU diplomacy 2 -> 1 because erosion ${stick}`,
    `legitimacy 6 -> 7 because resolve ${stick}`,
  ])
})

it('moves legitimacy where the pressure is diplomatic', () => {
  expect(TRACK_OF.diplomacy).toBe('legitimacy')
  const state = given({ contract: { US: [0, 0, 1] }, laid: [pressed(diplomatic)] })
  expect(told(reckoned(state), 'resisted', 'erosion').slice(1)).toEqual([
    `legitimacy 6 -> 4 because resisted ${diplomatic}`,
    `sovereignty 6 -> 5 because resisted ${diplomatic}`,
    `contract US diplomacy 1 -> 0 because erosion ${diplomatic}`,
  ])
})

it('leaves behind what the card says when resisted, in full or not', () => {
  const scarring = aPressure((card) => card.resisted !== undefined)
  for (const cubes of [0, cubesToResist(pressureCard(scarring).strength)]) {
    const lines = told(
      reckoned(given({ laid: [pressed(scarring)] }), ...(cubes > 0 ? [`resist:${scarring}:${cubes}`] : [])),
      'resisted',
    )
    const quiet = told(reckoned(given({ laid: [pressed(scarring)] }), `comply:${scarring}`), 'resisted')
    expect(lines.length).toBeGreaterThan(1)
    expect(quiet).toEqual([])
  }
})

it('marks the pressures that were complied with', () => {
  const state = given({ laid: [pressed(stick), pressed(diplomatic)] })
  reckoned(state, `comply:${diplomatic}`)
  expect(state.laid.map((laid) => laid.taken)).toEqual([false, true])
})

it.each([
  ['complied with', [`comply:${stick}`], 1],
  ['borne', [], 1],
  ['resisted', [`resist:${stick}:1`], 0],
])(
  'scores its power a point when it is %s, or none: that of whoever is not resisted',
  (_, choice, points) => {
    const state = given({ laid: [pressed(stick)] })
    reckoned(state, ...choice)
    expect(unresisted(state, 'RU')).toBe(points)
    expect(unresistedScore(state, 'RU')).toBe(points)
    expect(unresistedScore(state, 'US')).toBe(0)
  },
)

it('comes after the offers', () => {
  const offer = {
    ...pressed(stick),
    card: 'cn-grain-market',
    kind: 'offer',
    power: 'CN',
    domain: 'economy',
    price: 1,
  }
  const state = given({ laid: [pressed(stick), offer as never] })
  const rules = reckoned(state, 'take:cn-grain-market').map((fact) => fact.because.rule)
  expect(rules.indexOf('offer')).toBeLessThan(rules.indexOf('resisted'))
})
