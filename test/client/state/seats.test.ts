// The same deal with another seat: the person moves, the bot takes what is left, and its school stays behind.
import { describe, expect, it } from 'vitest'
import { seatedIn } from '../../../src/client/state/seats.ts'
import type { Holder } from '../../../src/game/record/index.ts'
import type { Seat } from '../../../src/game/vocabulary.ts'

const SEATS: Record<Seat, Holder> = {
  KZ: 'person',
  RU: 'bot:expert/hegemon',
  CN: 'bot:seasoned',
  US: 'bot:seasoned',
  EU: 'bot:seasoned',
}

describe('the person in another seat', () => {
  it('leaves its own to the bot that sat there, without its school', () => {
    expect(seatedIn('RU', SEATS)).toEqual({ ...SEATS, RU: 'person', KZ: 'bot:expert' })
  })

  it('changes nothing where it sits already, or where nobody plays', () => {
    expect(seatedIn('KZ', SEATS)).toEqual(SEATS)
    const watched = { ...SEATS, KZ: 'bot:novice' } as const
    expect(seatedIn('RU', watched)).toEqual(watched)
  })
})
