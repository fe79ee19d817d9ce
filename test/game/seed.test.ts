/** Seeds as they are typed. */
import { expect, it } from 'vitest'
import { normalizeSeed } from '../../src/game/index.ts'

it.each([
  ['a capital that the phone set', 'Steppe', 'steppe'],
  ['capitals throughout', 'STEPPE 7', 'steppe 7'],
  ['a letter of two characters', 'Кози\u0306', 'козй'],
  ['a letter of one', 'Козй', 'козй'],
  ['a no-break space', 'red\u00a0horse', 'red horse'],
  ['a narrow one, and two at once', 'red\u202f \u2009horse', 'red horse'],
  ['spaces around it', '  red horse\t\n', 'red horse'],
  [
    'a mark that turns the writing round, and one that is not seen',
    '\u202ere\ufeffd\u200b horse\u0007',
    'red horse',
  ],
  ['a dotted capital', 'İz', 'i̇z'],
  ['nothing but spaces', ' \u00a0\u200b ', ''],
  ['nothing', '', ''],
])('makes one seed of every way to type it: %s', (_what, typed, seed) => {
  expect(normalizeSeed(typed)).toBe(seed)
  expect(normalizeSeed(normalizeSeed(typed))).toBe(seed)
})

it('keeps apart what is not the same word', () => {
  const seeds = ['a b', 'ab', 'a-b', 'b a', 'ä b'].map(normalizeSeed)
  expect(new Set(seeds).size).toBe(seeds.length)
})
