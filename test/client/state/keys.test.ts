import { expect, it, vi } from 'vitest'
import type { Layout } from '../../../src/client/state/layout.ts'

// The settings ask the page for its preferences as they are read; here nobody looks at them.
vi.hoisted(() => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList
})
const { nameOf, PLAY_KEYS, SHELL_KEYS } = await import('../../../src/client/state/keys.ts')
const { layoutOfKeys, signOn } = await import('../../../src/client/state/layout.ts')

const ALL = { ...SHELL_KEYS, ...PLAY_KEYS }

const PRESSES: readonly [string, string, boolean, keyof typeof ALL | undefined][] = [
  ['c', 'KeyC', false, 'commit'],
  ['C', 'KeyC', true, 'commit'],
  ['?', 'Slash', true, 'help'],
  ['/', 'Slash', false, undefined],
  [',', 'Comma', false, 'settings'],
  // German: what is typed counts, not where an American keyboard has it.
  ['?', 'Minus', true, 'help'],
  ['_', 'Slash', true, undefined],
  // Dvorak: C is typed with another key, and its key types something else.
  ['c', 'KeyI', false, 'commit'],
  ['j', 'KeyC', false, undefined],
  // French.
  [',', 'KeyM', false, 'settings'],
  // Russian: no Latin letters; the question mark and the comma are there, elsewhere.
  ['с', 'KeyC', false, 'commit'],
  ['щ', 'KeyO', false, 'offers'],
  ['т', 'KeyN', false, 'news'],
  ['д', 'KeyL', false, 'log'],
  ['б', 'Comma', false, 'settings'],
  ['Б', 'Comma', true, undefined],
  ['?', 'Digit7', true, 'help'],
  [',', 'Slash', true, 'settings'],
  // Greek.
  ['ψ', 'KeyC', false, 'commit'],
  ['Dead', 'KeyX', false, undefined],
  ['Enter', 'Enter', false, undefined],
]
it.each(PRESSES)('%s at %s (shift: %s) is the command %s', (key, code, shiftKey, name) => {
  expect(nameOf({ key, code, shiftKey }, ALL)).toBe(name)
})

const russian: Layout = new Map([
  ['KeyC', 'с'],
  ['Comma', 'б'],
  ['Slash', '.'],
])
const american: Layout = new Map([
  ['KeyC', 'c'],
  ['Comma', ','],
])
it.each([
  ['Russian', russian, 'commit', 'С'],
  ['Russian', russian, 'settings', 'Б'],
  ['Russian', russian, 'help', undefined],
  ['American', american, 'commit', undefined],
  ['American', american, 'log', undefined],
] as const)('on a %s keyboard the sign beside that of %3$s is %4$s', (_, layout, name, sign) => {
  expect(signOn(layout, ALL[name])).toBe(sign)
})

it('the layout is unknown where the browser does not tell or refuses', async () => {
  expect(await layoutOfKeys({})).toBeUndefined()
  expect(
    await layoutOfKeys({ keyboard: { getLayoutMap: () => Promise.reject(new Error('no')) } }),
  ).toBeUndefined()
  expect(await layoutOfKeys({ keyboard: { getLayoutMap: async () => russian } })).toBe(russian)
})
