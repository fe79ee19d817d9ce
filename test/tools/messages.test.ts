// What the build makes of the locale files, held against the library that does the same with its parser at hand.
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { format, type Message, MissingValue, type Part } from '../../src/client/text/format.ts'
import { nameForm } from '../../src/client/text/forms.ts'
import { compileMessage, compileMessages } from '../../src/tools/messages/compile.ts'
import { filled } from '../../src/tools/messages/fill.ts'
import { isMessages } from '../../src/tools/messages/kinds.ts'
import { asked } from '../../src/tools/messages/parity.ts'
import { localeFile } from '../../src/tools/messages/plugin.ts'
import { languageFolders, readTexts } from '../support/locale-files.ts'

const speech = (tag: string) => ({ tag, form: nameForm })
const NUMBERS = [0, 1, 2, 3, 4, 5, 11, 21, 1234]

/** The options that any choice by this argument gives, wherever in the message. */
function optionsOf(message: Message, argument: string): string[] {
  if (typeof message === 'string') return []
  return message.flatMap((part) => (typeof part === 'string' ? [] : optionsOfPart(part, argument)))
}

function optionsOfPart(part: Exclude<Part, string>, argument: string): string[] {
  if (part[0] !== 'select' && part[0] !== 'plural' && part[0] !== 'ordinal') return []
  const own = part[0] === 'select' && part[1] === argument ? Object.keys(part[2]) : []
  return [...own, ...Object.values(part[2]).flatMap((option) => optionsOf(option, argument))]
}

/** Values for a message, the nth of a series that goes through all options and numbers. */
function valuesFor(message: Message, n: number): Record<string, string | number> {
  const names = [...new Set(asked(message).map((name) => name.split('_')[0] ?? ''))]
  const values = names.map((name, at) => {
    const options = [...new Set(optionsOf(message, name))]
    const ids = asked(message).some((one) => one.startsWith(`${name}_`)) ? idsOf(name) : []
    const from: readonly (string | number)[] = ids.length > 0 ? ids : options.length > 0 ? options : NUMBERS
    return [name, from[(n + at) % from.length] ?? 0]
  })
  return Object.fromEntries(values)
}

function idsOf(argument: string): string[] {
  const all = ['KZ', 'RU', 'CN', 'US', 'EU', 'security', 'economy', 'diplomacy', 'prosperity', 'legitimacy']
  return [...all, 'sovereignty', 'china', 'caspian'].filter((id) => nameForm(argument, id, 'name'))
}

/** The library knows no forms: it is given each as a value. */
function withForms(message: Message, values: Record<string, string | number>) {
  const forms = asked(message).flatMap((name) => {
    const [argument = '', form] = name.split('_')
    return form === undefined ? [] : [[name, nameForm(argument, String(values[argument]), form) ?? '?']]
  })
  return { ...values, ...Object.fromEntries(forms) }
}

describe.each(languageFolders())('the messages of %s', (language) => {
  const texts = Object.entries(readTexts(language)).filter(([file]) => isMessages(file))
  const messages = texts.flatMap(([, content]) => Object.entries(content as Record<string, string>))

  it('come out as the library puts them, whatever the values', () => {
    const other = messages.flatMap(([key, text]) => {
      const message = compileMessage(text)
      const library = new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true })
      return Array.from({ length: 18 }, (_, n) => valuesFor(message, n)).flatMap((values) => {
        const [ours, theirs] = [
          format(message, values, speech('en-GB')),
          library.format(withForms(message, values)),
        ]
        return ours === theirs ? [] : [`${key}: ${ours} / ${String(theirs)}`]
      })
    })
    expect(messages.length).toBeGreaterThan(500)
    expect(other).toEqual([])
  })
})

describe('a compiled message', () => {
  it.each([
    ['Plain words', 'Plain words'],
    ['', ''],
    ['{a}', [['value', 'a']]],
    [
      'To {power_the} {n, plural, =0 {no #} other {# {a}}}',
      [
        'To ',
        ['form', 'power', 'the'],
        ' ',
        [
          'plural',
          'n',
          {
            '=0': ['no ', ['number', 'n']],
            other: [['number', 'n'], ' ', ['value', 'a']],
          },
        ],
      ],
    ],
    ['{n, selectordinal, other {x}}', [['ordinal', 'n', { other: 'x' }]]],
    ['{n, number}', [['number', 'n']]],
  ])('of %s', (text, message) => {
    expect(compileMessage(text)).toEqual(message)
  })

  it.each([
    ['{a', /./],
    ['{d, date}', /dates/],
    ['{n, number, percent}', /styles/],
    ['{n, plural, offset:1 other {#}}', /offsets/],
    ['{a, select, yes {x}}', /./],
  ])('is refused for %s, by its key', (text, fault) => {
    expect(() => compileMessages({ 'a.key': text })).toThrow(/^a\.key: /)
    expect(() => compileMessages({ 'a.key': text })).toThrow(fault)
  })

  it.each([
    ['ru', [1, 2, 5, 11, 21, 22], ['куб', 'куба', 'кубов', 'кубов', 'куб', 'куба']],
    ['en', [0, 1, 2, 21], ['кубов', 'куб', 'кубов', 'кубов']],
  ])('goes by the plurals of %s', (tag, numbers, words) => {
    const message = compileMessage('{n, plural, one {куб} few {куба} other {кубов}}')
    expect(numbers.map((n) => format(message, { n }, speech(tag)))).toEqual(words)
  })

  it('writes numbers that are counted as the language writes them', () => {
    const message = compileMessage('{n, plural, other {#}} {n, number} {n}')
    expect(format(message, { n: 12345 }, speech('de'))).toBe('12.345 12.345 12345')
  })

  it('joins several values, or names, as the language joins them', () => {
    const told = (text: string, tag: string) =>
      format(compileMessage(text), { powers: ['RU', 'US', 'EU'] }, speech(tag))
    expect(told('{powers_the}', 'en-GB')).toBe('Russia, the United States and the European Union')
    expect(told('{powers_capital}', 'ru')).toBe('Moscow, Washington и Brussels')
    expect(told('{powers}', 'en-GB')).toBe('RU, US and EU')
  })

  it('says what it lacks', () => {
    const lacks = (text: string, values: Record<string, string>) => () =>
      format(compileMessage(text), values, speech('en'))
    expect(lacks('{a}', {})).toThrow(MissingValue)
    expect(lacks('{power_the}', { power: 'XX' })).toThrow('no form the of power XX')
    expect(lacks('{power_dual}', { power: 'RU' })).toThrow(MissingValue)
    expect(lacks('{a, select, other {x}}', { a: 'constructor' })()).toBe('x')
  })
})

describe('a locale file', () => {
  it('is filled up from English, group by group, and keeps what is its own', () => {
    const english = { a: 'A', group: { title: 'T', text: 'X' }, lines: ['1', '2'] }
    expect(filled({ group: { title: 'Т', of: 'Тың' }, lines: ['1'] }, english)).toEqual({
      a: 'A',
      group: { title: 'Т', text: 'X', of: 'Тың' },
      lines: ['1'],
    })
  })

  it('has its messages compiled, and other files as they are', () => {
    const json = '{"a":"{n}"}'
    expect(JSON.parse(localeFile(json, json, true))).toEqual({ a: [['value', 'n']] })
    expect(JSON.parse(localeFile(json, json, false))).toEqual({ a: '{n}' })
  })
})
