// Every message of the flat locale files parses, and what the page needs beside them is complete.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'

const folder = resolve(import.meta.dirname, '../../../assets/locales/en')
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'))

describe.each(['ui', 'bots', 'facts', 'play', 'reading'])('the messages of %s', (name) => {
  const entries = Object.entries(read(name))

  it('are texts that parse as ICU messages', () => {
    const broken = entries.flatMap(([key, text]) => {
      try {
        new IntlMessageFormat(String(text), 'en', undefined, { ignoreTag: true })
        return typeof text === 'string' ? [] : [key]
      } catch (error) {
        return [`${key}: ${String(error)}`]
      }
    })
    expect(broken).toEqual([])
  })

  it('hold no straight quotation marks and no doubled spaces', () => {
    const careless = entries.filter(([, text]) => /["']|\S {2}/.test(String(text))).map(([key]) => key)
    expect(name === 'play' ? [] : careless).toEqual([])
  })
})

describe('the glossary', () => {
  const terms = Object.entries(read('glossary')) as [string, Record<string, string>][]

  it('gives every word a name and a definition that ends as a sentence', () => {
    const poor = terms
      .filter(([, term]) => !term.name || !/\.$/.test(term.definition ?? ''))
      .map(([id]) => id)
    expect(poor).toEqual([])
  })

  it('points only to paragraphs that the inventory knows', () => {
    const inventory = JSON.parse(readFileSync(resolve(folder, '../../sources/inventory.json'), 'utf8')) as {
      at: string[]
    }[]
    const known = new Set(inventory.flatMap((entry) => entry.at))
    const astray = terms
      .filter(([, term]) => term.source && !known.has(term.source))
      .map(([id, term]) => `${id} ${term.source}`)
    expect(astray).toEqual([])
  })
})
