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
  ['c', 'KeyC', false, 'commitTwice'],
  ['C', 'KeyC', true, 'commitTwice'],
  ['?', 'Slash', true, 'help'],
  ['/', 'Slash', false, undefined],
  [',', 'Comma', false, 'settings'],
  // German: what is typed counts, not where an American keyboard has it.
  ['?', 'Minus', true, 'help'],
  ['_', 'Slash', true, undefined],
  // Dvorak: C is typed with another key, and its key types something else.
  ['c', 'KeyI', false, 'commitTwice'],
  ['j', 'KeyC', false, undefined],
  // French.
  [',', 'KeyM', false, 'settings'],
  // Russian: no Latin letters; the question mark and the comma are there, elsewhere.
  ['с', 'KeyC', false, 'commitTwice'],
  ['щ', 'KeyO', false, 'offers'],
  ['т', 'KeyN', false, 'news'],
  ['д', 'KeyL', false, 'log'],
  ['б', 'Comma', false, 'settings'],
  ['Б', 'Comma', true, undefined],
  ['?', 'Digit7', true, 'help'],
  [',', 'Slash', true, 'settings'],
  // Greek.
  ['ψ', 'KeyC', false, 'commitTwice'],
  ['Dead', 'KeyX', false, undefined],
  ['Enter', 'Enter', false, undefined],
]
it.each(PRESSES)('%s at %s (shift: %s) is the command %s', (key, code, shiftKey, name) => {
  expect(nameOf({ key, code, shiftKey }, ALL)).toBe(name)
})

const HELD: readonly [string, string, boolean, keyof typeof ALL | undefined][] = [
  ['Enter', 'Enter', false, 'commit'],
  ['Enter', 'Enter', true, undefined],
  ['z', 'KeyZ', false, 'undo'],
  ['Z', 'KeyZ', true, 'redo'],
  // German: Y and Z change places.
  ['z', 'KeyY', false, 'undo'],
  ['y', 'KeyZ', false, undefined],
  // Russian.
  ['я', 'KeyZ', false, 'undo'],
  ['Я', 'KeyZ', true, 'redo'],
  // What copies, prints or looks something up elsewhere is none of the page's.
  ['c', 'KeyC', false, undefined],
  ['l', 'KeyL', false, undefined],
]
it.each(HELD)(
  '%s at %s (shift: %s), with Ctrl or Cmd held, is the command %s',
  (key, code, shiftKey, name) => {
    expect(nameOf({ key, code, shiftKey, ctrlKey: true }, ALL)).toBe(name)
    expect(nameOf({ key, code, shiftKey, metaKey: true }, ALL)).toBe(name)
  },
)

it('no single key commits by one press', () => {
  const single = Object.entries(PLAY_KEYS).filter(([, key]) => !('held' in key))
  expect(single.map(([name]) => name)).toEqual(['commitTwice', 'news', 'offers'])
})

const russian: Layout = new Map([
  ['KeyC', 'с'],
  ['KeyZ', 'я'],
  ['Comma', 'б'],
  ['Slash', '.'],
])
const american: Layout = new Map([
  ['KeyC', 'c'],
  ['Comma', ','],
])
it.each([
  ['Russian', russian, 'commitTwice', 'С'],
  ['Russian', russian, 'redo', 'Я'],
  ['Russian', russian, 'commit', undefined],
  ['Russian', russian, 'settings', 'Б'],
  ['Russian', russian, 'help', undefined],
  ['American', american, 'commitTwice', undefined],
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
