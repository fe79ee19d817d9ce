// Another language: made up, in brackets; and a small piece of Russian, which has cases and four plurals.
import { effect } from '@preact/signals'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadText, setLanguage } from '../../../src/client/text/files.ts'
import {
  cardText,
  factSentence,
  GAME_TEXT,
  glossaryTerms,
  list,
  needText,
  ruleText,
  seatName,
  t,
} from '../../../src/client/text/index.ts'
import { bestLanguage, direction, language, locale } from '../../../src/client/text/language.ts'
import { MESSAGE_FILES } from '../../../src/client/text/message-files.ts'
import type { Fact } from '../../../src/game/index.ts'
import { readTexts } from '../../support/locale-files.ts'
import { addTexts, inBrackets } from '../../support/locales.ts'

const RUSSIAN = {
  'names.json': {
    seat: {
      RU: { The: 'Россия', theOf: 'России', toThe: 'России', capital: 'Москва', capitalOf: 'Москвы' },
      EU: { The: 'Европейский союз', theOf: 'Европейского союза', toThe: 'Европейскому союзу' },
    },
    domain: { economy: { genitive: 'экономики' } },
  },
  'facts.json': {
    'fact.pledged':
      'Казахстан обещает {power_toThe} {cubes, plural, one {# куб} few {# куба} many {# кубов} other {# куба}} внимания.',
    'fact.complied': 'Казахстан уступает: «{card}», требование {power_theOf}.',
  },
  'ui.json': { 'first.new.button': 'Начать' },
}

const fetched: string[] = []

beforeAll(async () => {
  const brackets = inBrackets(readTexts('en')) as Record<string, unknown>
  addTexts('qps', { name: 'Brackets', tag: 'en-GB', dir: 'rtl' }, brackets, (name) => fetched.push(name))
  addTexts('ru', { name: 'Русский', tag: 'ru', dir: 'ltr' }, RUSSIAN)
  await loadText(GAME_TEXT)
})

afterEach(() => setLanguage('en'))

const pledged = (power: 'RU' | 'EU', cubes: number): Fact => {
  return { kind: 'pledged', power, cubes, because: { rule: 'pledge' } } as Fact
}

describe('another language', () => {
  it('speaks in everything that is asked for, and English again afterwards', async () => {
    const told = () => [
      t('first.new.button'),
      seatName('RU'),
      cardText('eaeu').title,
      ruleText('offers').title,
      factSentence(pledged('RU', 2)),
      glossaryTerms()[0]?.name ?? '',
      needText({ kind: 'track', track: 'legitimacy', least: 6 }),
    ]
    const english = told()
    await setLanguage('qps')
    expect(told().filter((text) => !/^⟦.*⟧$/.test(text))).toEqual([])
    expect([language(), locale(), direction()]).toEqual(['qps', 'en-GB', 'rtl'])
    await setLanguage('en')
    expect(told()).toEqual(english)
  })

  it('is a signal: who has read a text in one reads it anew in the other', async () => {
    const seen: string[] = []
    const stop = effect(() => void seen.push(t('first.new.button')))
    await setLanguage('qps')
    stop()
    expect(seen).toEqual(['Begin', '⟦Begin⟧'])
  })

  it('fetches what the page has asked for so far, once each', async () => {
    await setLanguage('qps')
    expect([...fetched].sort()).toEqual([...new Set([...GAME_TEXT, 'ui', 'names'])].sort())
  })

  it('is not taken where a file does not come, and not where there are no texts', async () => {
    const broken = { name: 'Broken', tag: 'en', dir: 'ltr' } as const
    const { addLanguage } = await import('../../../src/client/text/files.ts')
    addLanguage('xx', broken, { ui: () => Promise.reject(new Error('no network')) })
    await expect(setLanguage('xx')).rejects.toThrow('no network')
    await expect(setLanguage('yy')).rejects.toThrow('no texts in yy')
    expect(language()).toBe('en')
  })

  it('counts only the later of two changes', async () => {
    await Promise.all([setLanguage('qps'), setLanguage('ru')])
    expect(language()).toBe('ru')
  })
})

describe('a language with cases', () => {
  it('puts names into the case that its own file gives, and counts by its own plurals', async () => {
    await setLanguage('ru')
    expect([1, 3, 5, 21].map((cubes) => factSentence(pledged('RU', cubes)))).toEqual([
      'Казахстан обещает России 1 куб внимания.',
      'Казахстан обещает России 3 куба внимания.',
      'Казахстан обещает России 5 кубов внимания.',
      'Казахстан обещает России 21 куб внимания.',
    ])
    expect(factSentence(pledged('EU', 1))).toBe('Казахстан обещает Европейскому союзу 1 куб внимания.')
  })

  it('joins lists by its own word', async () => {
    await setLanguage('ru')
    expect(list(['Россия', 'Китай'])).toBe('Россия и Китай')
  })

  it('has English for what it lacks: a message, a name, a whole file, never a key', async () => {
    await setLanguage('ru')
    expect(t('first.new.button')).toBe('Начать')
    expect(t('first.new.title')).toBe('A new game')
    expect(seatName('CN')).toBe('China')
    expect(cardText('eaeu').title).toBe('Eurasian Economic Union')
    expect(t('refusal.game-over')).toBe('The game is over.')
  })
})

describe('a text that has not come', () => {
  it('is empty and is sent for; who has read it reads it anew when it comes', async () => {
    const seen: string[] = []
    const stop = effect(() => void seen.push(t('reading.title')))
    expect(seen).toEqual([''])
    await loadText(['reading'])
    stop()
    expect(seen.at(-1)).toBe('Reading room')
  })

  it('can be of any file with messages', () => {
    expect(MESSAGE_FILES).toContain('reading')
  })
})

it.each([
  [['kk-KZ', 'ru-RU', 'en'], 'ru'],
  [['kk'], 'en'],
  [['EN-us'], 'en'],
  [[], 'en'],
])('of the languages wanted, %j, takes the first there is: %s', (wanted, best) => {
  expect(bestLanguage(wanted)).toBe(best)
})
