// The English files: what they hold is written with care, and complete.
import { describe, expect, it } from 'vitest'
import type { Message, Part } from '../../../src/client/text/format.ts'
import { NAMED } from '../../../src/client/text/forms.ts'
import { allLanguages } from '../../../src/client/text/language.ts'
import { MESSAGE_FILES } from '../../../src/client/text/message-files.ts'
import { fileOf } from '../../../src/client/text/messages.ts'
import { compileMessage } from '../../../src/tools/messages/compile.ts'
import { faultsOf } from '../../../src/tools/messages/parity.ts'
import { readAsset } from '../../../src/tools/sources/read.ts'
import { languageFolders, readText, readTexts } from '../../support/locale-files.ts'

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

it('speaks of a pledge by that one word, wherever the rules are told', () => {
  const files = [...MESSAGE_FILES.map((name) => `${name}.json`), 'rules.json', 'glossary.json']
  const words = files.flatMap((file) =>
    textsIn(readText('en', file)).map((text) => text.replaceAll(NAMES, '')),
  )
  expect(words.filter((text) => /promis/i.test(text))).toEqual([])
  expect(words.filter((text) => /pledge/i.test(text)).length).toBeGreaterThan(20)
})

/** What a message asks for, and how it chooses: no words of it. */
const NAMES = /\{\w+[,}]/g

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

it.each(languageFolders())('the texts of %s are whole', (language) => {
  const tag = allLanguages().get(language)?.tag ?? ''
  expect(faultsOf(readTexts(language), readTexts('en'), tag)).toEqual([])
})

it('has a folder for every language that is named, and a name for every folder', () => {
  expect([...allLanguages().keys()].sort()).toEqual(languageFolders().sort())
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

// A name that is pasted as it stands is in the wrong case in many languages, and an id is no word at all.
describe('what messages are given', () => {
  const parts = MESSAGE_FILES.flatMap((file) =>
    Object.entries(readText('en', `${file}.json`)).map(([key, text]) => {
      return { key, written: writtenOut(compileMessage(String(text))) }
    }),
  )

  it('are ids of names only to ask for a form of the name, or to choose by', () => {
    const pasted = parts.filter(({ written }) => written.some((name) => name in NAMED))
    expect(pasted.map(({ key }) => key)).toEqual([])
  })

  it('are titles only in quotation marks, or alone, or after a colon', () => {
    const TITLE = /\{(?:card|title|institution|event|response|drawn|aim)\}/
    const bare = MESSAGE_FILES.flatMap((file) => Object.entries(readText('en', `${file}.json`))).filter(
      ([, text]) => TITLE.test(String(text).replaceAll(/“\{\w+\}”|(?:^|: )\{\w+\}|^\{\w+\}/g, '')),
    )
    expect(bare.map(([key]) => key)).toEqual([])
  })
})

/** The values that a message writes as they are given, in any of its branches. */
function writtenOut(message: Message): string[] {
  if (typeof message === 'string') return []
  return message.flatMap(writtenByPart)
}

function writtenByPart(part: Part): string[] {
  if (typeof part === 'string') return []
  switch (part[0]) {
    case 'form':
      return []
    case 'value':
    case 'number':
      return [part[1]]
    case 'select':
    case 'plural':
    case 'ordinal':
      return Object.values(part[2]).flatMap(writtenOut)
  }
}
