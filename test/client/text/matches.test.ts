// Searching: by the text's language and whatever the letters are made of.
import { afterEach, expect, it, vi } from 'vitest'
import { matches } from '../../../src/client/text/matches.ts'

afterEach(() => vi.restoreAllMocks())

it.each([
  ['The Iraq war', 'iraq', true],
  ['Iraq, and oil', 'OIL  iraq', true],
  ['Iraq', 'iran', false],
  ['Байқоңыр', 'БАЙҚОҢЫР', true],
  ['Алтай', 'Алтай'.normalize('NFD'), true],
  ['Алтай'.normalize('NFD'), 'алтай', true],
  ['200 000 barrels', '200 000', true],
  ['anything', '', true],
])('%s by %s: %s', (text, wanted, found) => {
  expect(matches(text, wanted)).toBe(found)
})

it('does not go by the reader’s language: a Turkish one makes an ı of an I', () => {
  // As in a browser whose language is Turkish.
  const lower = String.prototype.toLocaleLowerCase
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockImplementation(function (this: string, tag) {
    return lower.call(this, tag ?? 'tr')
  })
  expect('Iraq'.toLocaleLowerCase()).toBe('ıraq')
  expect(matches('Iraq', 'iraq')).toBe(true)
})
