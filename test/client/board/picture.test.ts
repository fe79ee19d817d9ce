// The picture of a view: what the board shows, read off the table alone.
import { describe, expect, it } from 'vitest'
import { lean, pictureOf, progress } from '../../../src/client/board/picture.ts'
import { POWERS, PRESSURES, view } from '../../../src/game/index.ts'
import { given, pressed } from '../../support/given.ts'

const draft = {
  cubes: { RU: 1, CN: 3, US: 0, EU: 0, home: 1 },
  expected: { RU: 0, CN: 2, US: 3, EU: 1 },
}

describe('the picture of a view', () => {
  it('shows trust, interest, contracts and expectations of each power', () => {
    const state = given({
      trust: { RU: -2 },
      interest: { CN: 5 },
      contract: { EU: [1, 3, 2] },
      expected: { US: 2 },
    })
    const { powers } = pictureOf(view(state, 'KZ'))
    expect(powers.RU.trust).toBe(-2)
    expect(powers.CN.interest).toBe(5)
    expect(powers.EU.strands).toEqual({ security: 1, economy: 3, diplomacy: 2 })
    expect(powers.US.expected).toBe(2)
  })

  it('shows what is at home: tracks, dependence, routes and the round', () => {
    const state = given({ tracks: { sovereignty: 3 }, dependence: 2, routes: ['caspian'], round: 4 })
    const picture = pictureOf(view(state, 'observer'))
    expect(picture.home.tracks.sovereignty).toBe(3)
    expect(picture.home.dependence).toBe(2)
    expect(picture.routes).toEqual(['caspian'])
    expect([picture.round, picture.rounds]).toEqual([4, state.scenario.rounds.length])
  })

  it('puts drafted cubes beside their capitals and leaves the rest in the tray', () => {
    const state = given({ attention: 6 })
    const picture = pictureOf(view(state, 'KZ'), draft)
    expect(picture.powers.CN.cubes).toBe(3)
    expect(picture.home).toMatchObject({ cubes: 1, free: 1 })
    expect(pictureOf(view(state, 'KZ')).home).toMatchObject({ cubes: 0, free: 6 })
  })

  it('shows what each power would expect of the draft, as the dock does', () => {
    const seen = view(given({ expected: { US: 2 } }), 'KZ')
    const { powers } = pictureOf(seen, draft)
    expect(POWERS.map((power) => powers[power].expected)).toEqual([0, 2, 3, 1])
  })

  it('never shows less than no cube, nor any once the game is over', () => {
    expect(pictureOf(view(given({ attention: 3 }), 'KZ'), draft).home.free).toBe(0)
    const over = view({ ...given(), decision: undefined }, 'KZ')
    expect(pictureOf(over).home.free).toBe(0)
  })

  it('marks a pledge beside the power it was made to', () => {
    const { powers } = pictureOf(view(given({ pledge: { power: 'CN', cubes: 4 } }), 'KZ'))
    expect([powers.RU.promised, powers.CN.promised]).toEqual([0, 4])
  })

  it('shows pressures until they are answered, not while the next round is under way', () => {
    const stick = PRESSURES.find((card) => card.power === 'RU')
    if (!stick) throw new Error('Russia has no pressure any more')
    const laid = [pressed(stick.id)]
    expect(pictureOf(view(given({ laid }), 'KZ')).powers.RU.pressures).toEqual([stick.domain])
    expect(pictureOf(view(given({ laid, decision: 'pledge' }), 'KZ')).powers.RU.pressures).toEqual([])
  })
})

describe('what follows from a picture', () => {
  it('leans toward the power that outweighs the others, and toward none where two are level', () => {
    const heavy = pictureOf(view(given({ contract: { CN: [2, 3, 1], RU: [1, 1, 0] } }), 'KZ'))
    expect(lean(heavy)).toEqual({ power: 'CN', by: 4 })
    const level = pictureOf(view(given({ contract: { CN: [2, 0, 0], US: [0, 2, 0] } }), 'KZ'))
    expect(lean(level)).toBeUndefined()
  })

  it('goes from 0 in the first round to 1 in the last', () => {
    const rounds = given().scenario.rounds.length
    expect(progress(pictureOf(view(given({ round: 1 }), 'KZ')))).toBe(0)
    expect(progress(pictureOf(view(given({ round: rounds }), 'KZ')))).toBe(1)
  })
})
