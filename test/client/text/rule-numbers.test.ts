/** The numbers of the rules that players read are the numbers by which the game is played. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/tools/rulebook/rulebook.ts'
import {
  MESSAGES,
  NO_RULES,
  type Numbers,
  PLAYED_TEXTS,
  README_TERMS,
  RULE_TEXTS,
  TERM_TEXTS,
} from './rule-numbers.ts'

const assets = resolve(import.meta.dirname, '../../../assets')
const read = <T>(file: string): Record<string, T> => JSON.parse(readFileSync(`${assets}/${file}`, 'utf8'))

const WORDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 }
const TIMES: Readonly<Record<string, number>> = { twice: 2, double: 2, half: 2, halves: 0.5 }
const NAMED = new Map(Object.entries({ ...WORDS, ...TIMES }))
const NUMBER = new RegExp(`(?<![\\w:–])[−+]?\\d+(?![\\w–])|\\b(?:${[...NAMED.keys()].join('|')})\\b`, 'gi')

/** The numbers of a text in their order, whether in digits or in words; years are none. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(NUMBER)]
    .map(([found]) => NAMED.get(found.toLowerCase()) ?? Number(found.replace('−', '-')))
    .filter((number) => number < 1900)
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** What a message says whatever is filled in: the text of all its branches, one after the other. */
function literalOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('options' in part)
        return Object.values(part.options)
          .map(({ value }) => literalOf(value))
          .join(' ')
      return part.type === 0 ? part.value : '…'
    })
    .join('')
}

/** Of every text that states a number, the numbers it states. */
function statedIn(texts: Readonly<Record<string, string>>): Numbers {
  const all = Object.entries(texts).map(([key, text]) => [key, numbersIn(text)] as const)
  return Object.fromEntries(all.filter(([, numbers]) => numbers.length > 0))
}

function textsOf<T>(file: string, text: (entry: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(read<T>(file)).map(([key, entry]) => [key, text(entry)]))
}

describe('the numbers told to players', () => {
  it('in the rules are those of the game', () => {
    const texts = textsOf<{ text: string }>('locales/en/rules.json', (rule) => rule.text)
    expect(statedIn(texts)).toEqual(RULE_TEXTS)
  })

  it('in the glossary are those of the game', () => {
    const texts = textsOf<{ definition: string }>('locales/en/glossary.json', (term) => term.definition)
    expect(statedIn(texts)).toEqual(TERM_TEXTS)
  })

  it('beside the sources of the rules are those of the game', () => {
    const texts = read<string>('locales/en/sources/rules.json')
    expect(statedIn(texts)).toEqual(PLAYED_TEXTS)
  })

  it('in the glossary of the README are those of the game', () => {
    const rows = rowsOf(readFileSync(`${assets}/../README.md`, 'utf8'), 'word | here')
    const texts = Object.fromEntries(rows.map(([word = '', here = '']) => [word, here]))
    expect(statedIn(texts)).toEqual(README_TERMS)
  })

  it('in all other messages are those of the game', () => {
    const stated = ['ui', 'play', 'facts', 'reading', 'bots', 'dialogs'].flatMap((name) => {
      const texts = textsOf<string>(`locales/en/${name}.json`, (message) =>
        literalOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()),
      )
      return Object.entries(statedIn(texts))
    })
    const ofRules = stated.filter(([key]) => !NO_RULES.some((pattern) => pattern.test(key)))
    expect(Object.fromEntries(ofRules)).toEqual(MESSAGES)
  })
})
