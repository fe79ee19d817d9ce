// A figure that is told stands in a paragraph that is cited for it: a date, a sum, a count.
import { describe, expect, it } from 'vitest'
import type { Marks, Source } from '../../../src/game/index.ts'
import { GROUPS, type Group } from '../../../src/tools/sources/items.ts'
import { numbersByPlace, numbersIn } from '../../../src/tools/sources/numbers.ts'
import { readAsset, readWords } from '../../../src/tools/sources/read.ts'
import { placesOf } from '../../../src/tools/sources/readings.ts'

interface Told {
  /** `history 1 event text`. */
  readonly name: string
  readonly words: string
  /** Where it is said to stand. */
  readonly places: readonly string[]
}

/** What no cited paragraph prints, and why it is said all the same. */
const NOT_PRINTED: Readonly<Record<string, readonly number[]>> = {
  // Counted in what the paragraph gives: countries visited, states, fields of an agreement, plans, years between two.
  'history-questions warheads text': [4, 13],
  'history-questions borders text': [4],
  'history-questions offers ask': [4],
  'history 1 offers CN text': [13],
  'history 9 offers EU text': [9],
  'events-1991 thirteen-capitals text': [13],
  'china cn-state-visit text': [13],
  'united-states us-state-visit text': [13],
  'european-union eu-state-visits text': [13],
  'initiatives thirteen-visits text': [13],
  'russia ru-eurasec text': [5],
  'russia ru-collective-treaty text': [10],
  'china cn-oil-line-east text': [8],
  // The game's: interest and cubes.
  'history 5 offers CN text': [4],
  'history 9 attention KZ text': [5, 6],
  // September 2001 where the text has only its attacks; when the texts were written; the years a card is played in.
  'events-2001 praise-from-the-pentagon text': [2001],
  'debrief dq-12 background': [2019, 2021],
  'events-2011 sanctions-next-door text': [2014],
  'events-2011 partners-have-misgivings text': [2015],
  'events-2011 end-of-oil text': [2015, 2021],
  // Dated a paragraph before: the strategy at C:83, of which C:85 goes on to tell.
  'initiatives road-to-the-south claim': [2020],
}

const printed = readAsset<Readonly<Record<string, readonly number[]>>>('sources/numbers.json')
const roundYears = readAsset<readonly string[]>('records/history-years.json').flatMap(numbersIn)

/** Numbers of a statement that none of its places prints. A step, and a question, may name a round by its years. */
function notPrinted({ name, words, places }: Told): number[] {
  const known = new Set([...places.flatMap((place) => printed[place] ?? []), ...(NOT_PRINTED[name] ?? [])])
  const mayName = name.startsWith('history ') || name.endsWith(' ask')
  const isRound = (number: number) => mayName && roundYears.includes(number)
  return numbersIn(words).filter((number) => !known.has(number) && !isRound(number))
}

const CARD_WORDS = ['events-1991', 'events-2001', 'events-2011', 'powers', 'initiatives', 'institutions']
type Words = Readonly<Record<string, string | { readonly text: string } | undefined>>
const cards: Readonly<Record<string, Words>> = Object.assign(
  {},
  ...CARD_WORDS.map((name) => readAsset<object>(`locales/en/${name}.json`)),
)

/** The words of a thing, by the keys its marks have. */
function wordsOf(group: Group, id: string): Words | undefined {
  switch (group) {
    case 'history':
      return { text: readWords<string>(group)[id] }
    case 'history-questions':
    case 'debrief':
      return readWords<Words>(group)[id]
    default:
      return cards[id]
  }
}

function toldIn(group: Group): Told[] {
  const marks = Object.entries(readAsset<Readonly<Record<string, Marks>>>(`sources/marks/${group}.json`))
  return marks.flatMap(([id, keys]) =>
    Object.entries(keys).flatMap(([key, mark]) => {
      const said = wordsOf(group, id)?.[key]
      const words = typeof said === 'object' ? said.text : said
      return words && mark !== 'own' ? [{ name: `${group} ${id} ${key}`, words, places: placesOf(mark) }] : []
    }),
  )
}

function questionsAsked(): Told[] {
  const words = readWords<Readonly<Record<string, string>>>('history-questions')
  const { questions } = readAsset<{ questions: readonly { id: string; sources: readonly Source[] }[] }>(
    'records/history-questions.json',
  )
  return questions.map(({ id, sources }) => {
    const places = sources.flatMap(({ at }) => at)
    return { name: `history-questions ${id} ask`, words: words[id]?.ask ?? '', places }
  })
}

const READ = GROUPS.filter((group) => {
  return !['glossary', 'rules', 'scenarios', 'tensions', 'figures', 'graphs', 'arms'].includes(group)
})
const told = [...READ.flatMap(toldIn), ...questionsAsked()]

describe('a number that is told', () => {
  it('is looked for in cards, in the history and its questions, and in those of the library', () => {
    for (const group of READ)
      expect(told.filter(({ name }) => name.startsWith(`${group} `)).length).toBeGreaterThan(10)
  })

  it('stands in a paragraph cited for it', () => {
    const faults = told.filter((one) => notPrinted(one).length > 0)
    expect(faults.map((one) => `${one.name}: ${notPrinted(one)} not at ${one.places}`)).toEqual([])
  })

  it('is excused only where it is told, and not printed', () => {
    for (const [name, numbers] of Object.entries(NOT_PRINTED)) {
      const one = told.find((statement) => statement.name === name)
      expect(one, name).toBeDefined()
      const said = numbersIn(one?.words ?? '')
      const places = one?.places.flatMap((place) => printed[place] ?? []) ?? []
      for (const number of numbers) expect(said.includes(number) && !places.includes(number), name).toBe(true)
    }
  })
})

describe('the numbers of a passage', () => {
  it.each([
    ['1,533 kilometres, or 4.8 per cent', [4.8, 1533]],
    ['from 1999-2000, and by 201051 or 2015.54', [1999, 2000, 2010, 2015]],
    ['thirteen states in almost a decade after 9/11', [9, 10, 11, 13, 2001]],
    ['one or two, at the latest three', []],
  ])('%s', (passage, numbers) => {
    expect(numbersIn(passage)).toEqual(numbers)
  })

  it('are kept by place, where there are any', () => {
    expect(numbersByPlace('A', ['1991', '', 'none'])).toEqual({ 'A:1': [1991] })
  })

  it('that were once wrong would be found', () => {
    const one = { name: 'history 1 event text', words: 'In May 1993 two fell.', places: ['A:39'] }
    expect(notPrinted(one)).toEqual([1993])
  })
})
