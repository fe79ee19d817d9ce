import { describe, expect, it } from 'vitest'
import { SEATS } from '../../../src/game/index.ts'
import { PHRASE_ANSWERS, PHRASES, phraseNamed, phrasesFor } from '../../../src/game/wire/index.ts'

describe('what seats may say to each other', () => {
  it('has an id that a record can keep, and that means one thing', () => {
    for (const from of SEATS)
      for (const to of [...SEATS, 'all'] as const) {
        const ids = phrasesFor(from, to).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) expect(id).toMatch(/^[a-zA-Z:-]{1,60}$/)
      }
  })

  it('lets a power ask of Kazakhstan what is in its interest, of its own offers and of the others', () => {
    for (const id of [
      'take-no-press:economy',
      'take:security',
      'leave:RU',
      'no-pledge:RU',
      'resist:RU',
      'yes',
    ])
      expect(phraseNamed(id, 'CN', 'KZ')?.id).toBe(id)
    expect(phraseNamed('leave:CN', 'CN', 'KZ'), 'its own offer').toBeUndefined()
  })

  it('lets Kazakhstan promise a power and ask of it, and powers speak among themselves', () => {
    for (const id of ['will-take:economy', 'do-not-press', 'offer-me:economy', 'later'])
      expect(phraseNamed(id, 'KZ', 'EU')?.id).toBe(id)
    expect(phraseNamed('stay-out:economy', 'RU', 'CN')?.id).toBe('stay-out:economy')
    expect(phraseNamed('take:economy', 'RU', 'CN'), 'a power takes nothing').toBeUndefined()
    expect(phraseNamed('take:economy', 'KZ', 'RU')).toBeUndefined()
  })

  it('keeps an offer that is for one ear from being made to all', () => {
    expect(phraseNamed('take-no-press:economy', 'RU', 'all')).toBeUndefined()
    expect(phraseNamed('leave:CN', 'RU', 'all')?.id).toBe('leave:CN')
  })

  it('has nothing to say to oneself, nor by a name that every object has', () => {
    expect(phrasesFor('KZ', 'KZ')).toEqual([])
    for (const id of ['constructor', '__proto__', 'toString', 'take', 'take:', 'take:moon', 'leave:KZ', ''])
      expect(phraseNamed(id, 'RU', 'KZ'), id).toBeUndefined()
  })

  it('says of whatever asks for something by which decision it is kept', () => {
    for (const family of Object.values(PHRASES)) expect('decision' in family).toBe(family.kind === 'ask')
    for (const id of PHRASE_ANSWERS) expect(phraseNamed(id, 'EU', 'US')?.kind).toBe('answer')
  })
})
