// The check of a language's texts, on texts made for it: a check that cannot fail checks nothing.
import { expect, it } from 'vitest'
import { faultsOf } from '../../src/tools/messages/parity.ts'
import { readTexts } from '../support/locale-files.ts'
import { inBrackets } from '../support/locales.ts'

const forms = { name: 'Russia', the: 'Russia', capital: 'Moscow', letters: 'RU' }
const named = { name: 'Security', short: 'Sec' }
const names = {
  seat: { RU: forms },
  domain: { security: named },
  track: { security: named },
  route: { china: { name: 'China' } },
}
const ENGLISH = {
  'names.json': names,
  'ui.json': { 'a.b': 'To {power_the}: {n, plural, one {# cube} other {# cubes}}', c: 'Plain' },
  'rules.json': { news: { title: 'News', text: 'Each round.' } },
}

it('finds no fault with English, nor with English in brackets', () => {
  expect(faultsOf(ENGLISH, ENGLISH, 'en')).toEqual([])
  const english = readTexts('en')
  expect(faultsOf(inBrackets(english) as typeof english, english, 'en')).toEqual([])
})

it.each([
  ['a file that is missing', { 'rules.json': undefined }, 'rules.json is missing'],
  ['a key that is missing', { 'ui.json': { 'a.b': 'X' } }, 'ui.json c: missing'],
  ['a key that English lacks', { 'ui.json': { ...ENGLISH['ui.json'], d: 'X' } }, 'ui.json d: not in English'],
  ['an empty text', { 'rules.json': { news: { title: '', text: 'X' } } }, 'rules.json news title: empty'],
  ['a text for a group', { 'rules.json': { news: 'X' } }, 'rules.json news: of another kind'],
  ['a value that is not given', { 'ui.json': { 'a.b': '{who}', c: 'X' } }, 'ui.json a.b: there is no who'],
  ['a message that does not parse', { 'ui.json': { 'a.b': '{n', c: 'X' } }, /^ui\.json a\.b: ./],
  [
    'a form that a name lacks',
    { 'ui.json': { 'a.b': '{power_dative}', c: 'X' } },
    'names.json seat RU: no form dative',
  ],
  ['a name that is missing', { 'names.json': { ...names, seat: {} } }, 'names.json seat RU: no form the'],
  ['a form of what names nothing', { 'ui.json': { 'a.b': '{n_the}', c: 'X' } }, 'n_the: n names nothing'],
])('finds %s', (_what, change, fault) => {
  const texts = Object.fromEntries(Object.entries({ ...ENGLISH, ...change }).filter(([, one]) => one))
  const found = faultsOf(texts, ENGLISH, 'en')
  expect(found).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault))
})

it.each([
  ['{n, plural, one {# куб} other {# куба}}', ['few', 'many']],
  ['{n, plural, one {# куб} few {# куба} many {# кубов} other {# куба}}', []],
  ['{n, plural, =0 {} other {n: #}}', []],
])('finds in %s the plurals that Russian lacks: %j', (text, missing) => {
  const texts = { ...ENGLISH, 'ui.json': { ...ENGLISH['ui.json'], 'a.b': text } }
  expect(faultsOf(texts, ENGLISH, 'ru')).toEqual(missing.map((one) => `ui.json a.b: no plural ${one} of n`))
})
