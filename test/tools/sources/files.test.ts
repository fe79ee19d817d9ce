// The files of assets/sources that the page reads beside the inventory: that what they name is there.
import { describe, expect, it } from 'vitest'
import { RULES, SCENARIOS, type Source, TUNING } from '../../../src/game/index.ts'
import {
  readAsset,
  readDebrief,
  readGlossary,
  readRows,
  readRules,
  readScenarios,
  readWords,
} from '../../../src/tools/sources/read.ts'

interface Tension {
  id: string
  topic: string
  A?: string
  B?: string
  C?: string
  use: string
  at: string[]
}

interface Figure {
  id: string
  topic: string
  value: number
  unit: string
  at: string[]
  nature: string
  status: string
}

interface FigureWords {
  units: Record<string, string>
  figures: Record<string, { quantity: string; note?: string; year?: string }>
  graphs: Record<string, string>
}

interface Deal {
  id: string
  supplier: string
  year: number
  weapon: string
  what: string
  number?: number
  delivered?: number
  estimated?: string[]
  at: string
}

const paragraphs = new Set(
  Object.entries(readAsset<Record<string, number[]>>('sources/paragraphs.json')).flatMap(([text, numbers]) =>
    numbers.map((number) => `${text}:${number}`),
  ),
)
const nowhere = (places: readonly string[]) => places.filter((place) => !paragraphs.has(place))
const texts = (places: readonly string[]) => new Set(places.map((place) => place[0]))

function expectUnique(ids: readonly string[]): void {
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
}

it('knows a paragraph from a gap', () => {
  expect(nowhere(['A:4', 'B:97', 'C:121'])).toEqual([])
  expect(nowhere(['A:0', 'B:9999', 'D:1', 'C'])).toEqual(['A:0', 'B:9999', 'D:1', 'C'])
})

// Ids, paragraphs and numbers are the same in every language; words lie apart, by the same ids.
describe('the words of the sources', () => {
  it.each([
    ['inventory', ['title', 'summary']],
    ['debrief', ['question', 'background', 'game']],
    ['tensions', ['topic', 'use']],
    ['arms', ['what']],
    ['texts', ['short', 'writtenNote', 'standpoint']],
  ])('are there for every row of %s, with its %j, and none beside', (name, needed) => {
    const words = readWords<Record<string, string>>(name)
    const ids = readAsset<{ id: string }[]>(`sources/${name}.json`).map(({ id }) => id)
    expect(Object.keys(words)).toEqual(ids)
    expect(ids.filter((id) => needed.some((field) => !words[id]?.[field]?.trim()))).toEqual([])
  })

  it.each(['rules', 'scenarios'])('are there for all of %s, and none beside', (name) => {
    expect(Object.keys(readWords(name))).toEqual(Object.keys(readAsset<object>(`sources/${name}.json`)))
  })

  it('say of all that is left out why', () => {
    expect(Object.keys(readWords('left-out'))).toEqual(readAsset<string[]>('sources/left-out.json'))
  })
})

describe('the parts of the inventory that are the editor’s', () => {
  const rows =
    readAsset<{ id: string; section: string; start?: string; end?: string; own?: string[] }[]>(
      'sources/inventory.json',
    )
  const owned = rows.filter(({ own }) => own !== undefined)

  it('are dates and costs that the row has', () => {
    expect(owned.length).toBeGreaterThan(70)
    for (const { id, section, start, end, own = [] } of owned) {
      const has = { start: start !== undefined, end: end !== undefined, cost: section === 'institutions' }
      expect(own.length, id).toBeGreaterThan(0)
      expect(
        own.filter((part) => !has[part as keyof typeof has]),
        id,
      ).toEqual([])
      expectUnique(own)
    }
  })

  it('are explained to the reader where they are dates, and only there', () => {
    const words = readWords<{ dateNote?: string }>('inventory')
    const dated = owned.filter(({ own = [] }) => own.includes('start') || own.includes('end'))
    const noted = rows.filter(({ id }) => words[id]?.dateNote !== undefined)
    expect(noted.map(({ id }) => id)).toEqual(dated.map(({ id }) => id))
    for (const { id } of noted) expect(words[id]?.dateNote).toMatch(/\S.*\.$/)
  })
})

describe('the rules that carry a claim', () => {
  const inTuning = (path: string) => {
    let value: unknown = TUNING
    for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
    return value !== undefined
  }

  it('are rules of the game, or numbers of its tuning, and say how', () => {
    const unknown = (name: string) => !(RULES as readonly string[]).includes(name) && !inTuning(name)
    expect(Object.keys(readRules()).filter(unknown)).toEqual([])
    expect(unknown('public-disquiet')).toBe(true)
    for (const { how } of Object.values(readRules())) expect(how).toMatch(/\S.*\.$/)
  })

  it('are the starts of every scenario too', () => {
    expect(Object.keys(readScenarios()).sort()).toEqual(Object.keys(SCENARIOS).sort())
    for (const { how } of Object.values(readScenarios())) expect(how).toMatch(/\S.*\.$/)
  })
})

describe('the terms of the glossary', () => {
  const terms = readAsset<Record<string, { source?: string }>>('locales/en/glossary.json')
  const placesOf = (sources: readonly Source[] = []) => sources.flatMap(({ at }) => at)

  it('are terms of the glossary', () => {
    expect(Object.keys(readGlossary()).filter((term) => !(term in terms))).toEqual([])
  })

  it('have an entry wherever the glossary names a paragraph', () => {
    const bare = Object.entries(terms).filter(
      ([term, { source }]) => source !== undefined && !placesOf(readGlossary()[term]).includes(source),
    )
    expect(bare.map(([term, { source }]) => `${term} at ${source}`)).toEqual([])
  })
})

describe('the questions of the debrief', () => {
  const questions = readDebrief()

  it('are fifteen, each with what there is to read', () => {
    expect(questions).toHaveLength(15)
    expectUnique(questions.map(({ id }) => id))
    expect(questions.flatMap(({ read }) => nowhere(read))).toEqual([])
    for (const { question, background, game } of questions) {
      for (const words of [question, background, game]) expect(words).toMatch(/\S.*[?.]$/)
    }
  })

  it('let all three texts speak', () => {
    expect([...texts(questions.flatMap(({ read }) => read))].sort()).toEqual(['A', 'B', 'C'])
  })
})

describe('the places where the texts disagree', () => {
  const tensions = readRows<Tension>('tensions')

  it('are twenty-one, each with its paragraphs and what the game makes of it', () => {
    expect(tensions).toHaveLength(21)
    expectUnique(tensions.map(({ id }) => id))
    expect(tensions.flatMap(({ at }) => nowhere(at))).toEqual([])
    for (const { use } of tensions) expect(use).toMatch(/\S.*\.$/)
  })

  it.each(tensions.map((tension) => [tension.id, tension] as const))(
    '%s cites every text that has a say, and no other',
    (_id, { A, B, C, at }) => {
      const speaking = Object.entries({ A, B, C }).filter(([, said]) => said !== undefined)
      expect([...texts(at)].sort()).toEqual(speaking.map(([text]) => text))
    },
  )
})

describe('the figures', () => {
  const { figures, graphs } = readAsset<{
    figures: Figure[]
    graphs: { id: string; at: string[]; status: string }[]
  }>('sources/figures.json')
  const words: FigureWords = readAsset('locales/en/sources/figures.json')
  const statuses = ['reported', "author's argument", "author's opinion", 'third party quoted by the author']
  const natures = 'given estimate computed counted target plan projection forecast claim'.split(' ')

  it('are 69, and five notes on graphs whose pictures are missing', () => {
    expect([figures.length, graphs.length]).toEqual([69, 5])
    expectUnique([...figures, ...graphs].map(({ id }) => id))
  })

  it('have words for each, and no words beside', () => {
    expect(Object.keys(words.figures)).toEqual(figures.map(({ id }) => id))
    expect(Object.keys(words.graphs)).toEqual(graphs.map(({ id }) => id))
    expect(Object.keys(words.units).sort()).toEqual([...new Set(figures.map(({ unit }) => unit))].sort())
  })

  it('each have a paragraph, a unit, and how sure they are', () => {
    for (const figure of figures) {
      expect(Number.isFinite(figure.value)).toBe(true)
      const said = [figure.topic, words.figures[figure.id]?.quantity, words.units[figure.unit]]
      expect(said.map((word) => word?.trim() ?? '')).not.toContain('')
      expect(natures).toContain(figure.nature)
    }
    for (const { at, status } of [...figures, ...graphs]) {
      expect(at.length).toBeGreaterThan(0)
      expect(nowhere(at)).toEqual([])
      expect(statuses).toContain(status)
    }
  })
})

describe('the arms table', () => {
  const deals = readRows<Deal>('arms')

  it('has 38 rows, two of them Chinese', () => {
    expect(deals).toHaveLength(38)
    expectUnique(deals.map(({ id }) => id))
    expect(deals.filter(({ supplier }) => supplier === 'CN')).toHaveLength(2)
    expect(deals.filter(({ supplier }) => supplier === 'RU')).toHaveLength(36)
  })

  it('has a year, a weapon and a row of the printed table for each', () => {
    expect(nowhere(deals.map(({ at }) => at))).toEqual([])
    for (const { year, weapon, what, number = 1, delivered = 0, estimated = [] } of deals) {
      expect(year).toBeGreaterThanOrEqual(1995)
      expect(year).toBeLessThanOrEqual(2018)
      expect([weapon, what]).not.toContain('')
      expect(delivered).toBeLessThanOrEqual(number)
      for (const column of estimated) expect(['year', 'number', 'delivered']).toContain(column)
    }
  })

  // The figures count and add what stands in the table: both must say the same.
  it('agrees with the figures drawn from it', () => {
    const jets = deals.filter(({ weapon }) => weapon === 'Su-30MK')
    expect(jets.reduce((sum, { number = 0 }) => sum + number, 0)).toBe(26)
    expect(jets.reduce((sum, { delivered = 0 }) => sum + delivered, 0)).toBe(12)
  })
})
