// The English files: what they hold is written with care, and complete.
import { describe, expect, it } from 'vitest'
import { fileOf, MESSAGE_FILES } from '../../../src/client/text/messages.ts'
import { faultsOf } from '../../../src/tools/messages/parity.ts'
import { readAsset } from '../../../src/tools/sources/read.ts'
import { languageFolders, readText, readTexts } from '../../support/locales.ts'

describe.each(MESSAGE_FILES)('the messages of %s', (name) => {
  const entries = Object.entries(readText('en', `${name}.json`))

  it('are found by their keys', () => {
    expect(entries.filter(([key]) => fileOf(key) !== name).map(([key]) => key)).toEqual([])
  })

  it('hold no straight quotation marks and no doubled spaces', () => {
    const careless = entries.filter(([, text]) => /["']|\S {2}/.test(String(text))).map(([key]) => key)
    expect(careless).toEqual([])
  })
})

it.each(languageFolders())('the texts of %s are whole', (language) => {
  expect(faultsOf(readTexts(language), readTexts('en'))).toEqual([])
})

describe('the glossary', () => {
  const terms = Object.entries(readText('en', 'glossary.json')) as [string, Record<string, string>][]

  it('gives every word a name and a definition that ends as a sentence', () => {
    const poor = terms
      .filter(([, term]) => !term.name || !/\.$/.test(term.definition ?? ''))
      .map(([id]) => id)
    expect(poor).toEqual([])
  })

  it('points only to paragraphs that the inventory knows', () => {
    const inventory = readAsset<{ at: string[] }[]>('sources/inventory.json')
    const known = new Set(inventory.flatMap((entry) => entry.at))
    const astray = terms
      .filter(([, term]) => term.source && !known.has(term.source))
      .map(([id, term]) => `${id} ${term.source}`)
    expect(astray).toEqual([])
  })
})
