// Whose eyes may look at a game, and with whose it opens.
import { describe, expect, it } from 'vitest'
import { allowedEyes, openingEyes } from '../../../src/client/screens/replay/open/eyes.ts'
import { forSeats, type Seat } from '../../../src/game/index.ts'
import type { Handover, SeatHolder } from '../../../src/game/record/index.ts'

const BOT: SeatHolder = { kind: 'bot', bot: 'novice' }
const PERSON: SeatHolder = { kind: 'person' }
const held = (...persons: Seat[]) => ({ seats: forSeats((seat) => (persons.includes(seat) ? PERSON : BOT)) })
const ALL = ['open', 'KZ', 'RU', 'CN', 'US', 'EU', 'observer']

describe('whose eyes may look', () => {
  it('is anybody’s once the game is over', () => {
    expect(allowedEyes(held('CN'), true)).toEqual(ALL)
    expect(allowedEyes(held('CN', 'RU'), true)).toEqual(ALL)
  })

  it('is the one person’s alone while it is played: secrets stay secret', () => {
    expect(allowedEyes(held('CN'), false)).toEqual(['CN', 'observer'])
  })

  it('is nobody’s in particular where several persons play', () => {
    expect(allowedEyes(held('CN', 'RU'), false)).toEqual(['observer'])
    expect(allowedEyes({ seats: forSeats(() => ({ kind: 'persons' }) as const) }, false)).toEqual([
      'observer',
    ])
  })

  it('counts who held a seat later', () => {
    const handovers: Handover[] = [{ step: 3, seat: 'EU', kind: 'person' }]
    expect(allowedEyes({ ...held('CN'), handovers }, false)).toEqual(['observer'])
    expect(allowedEyes({ ...held(), handovers }, false)).toEqual(['EU', 'observer'])
  })

  it('is anybody’s where only bots play: there is nobody to keep a secret from', () => {
    expect(allowedEyes(held(), false)).toEqual(ALL)
  })
})

it('a game opens with the eyes wanted if they may look, else with its person’s, else with Kazakhstan’s', () => {
  expect(openingEyes(held('CN'), allowedEyes(held('CN'), true), 'open')).toBe('open')
  expect(openingEyes(held('CN'), allowedEyes(held('CN'), false), 'open')).toBe('CN')
  expect(openingEyes(held('CN'), allowedEyes(held('CN'), true), undefined)).toBe('CN')
  expect(openingEyes(held(), allowedEyes(held(), true), undefined)).toBe('KZ')
  expect(openingEyes(held('CN', 'RU'), allowedEyes(held('CN', 'RU'), false), undefined)).toBe('observer')
})
