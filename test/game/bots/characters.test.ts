// Every character stands on the sources, changes no more than close calls, and has its words; so have levels and reasons.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { findText, loadText } from '../../../src/client/text/index.ts'
import { TERMS, type Term } from '../../../src/game/bots/bot.ts'
import {
  CHARACTERS,
  type Character,
  characterOf,
  charactersOf,
  type Taste,
} from '../../../src/game/bots/characters/index.ts'
import { LEVELS } from '../../../src/game/bots/levels.ts'
import { botNamed } from '../../../src/game/bots/names.ts'
import { type ItemKind, POWERS, SEATS, type Seat, TRACKS } from '../../../src/game/index.ts'

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/${path}`, import.meta.url), 'utf8'))

const inventory = new Set((json('sources/inventory.json') as { id: string }[]).map((entry) => entry.id))
const texts = json('locales/en/bots.json') as Record<string, string>

/** What a taste is for, without how much: no character wants one thing twice. */
const objectOf = ({ worth: _, ...object }: Taste): string => JSON.stringify(object)

const named = CHARACTERS.map((one) => [`${one.seat} ${one.id}`, one] as const)

describe('the characters', () => {
  it('are four or more for Kazakhstan and two or more for each power', () => {
    for (const seat of SEATS)
      expect(charactersOf(seat).length, seat).toBeGreaterThanOrEqual(seat === 'KZ' ? 4 : 2)
    expect(SEATS.flatMap(charactersOf)).toEqual(CHARACTERS)
  })

  it('keep their names: they stand in saved games', () => {
    expect(Object.fromEntries(SEATS.map((seat) => [seat, charactersOf(seat).map((one) => one.id)]))).toEqual({
      KZ: ['orthodox', 'balancer', 'bandwagoner', 'hedger', 'multi-aligner', 'two-vectors'],
      RU: ['integration-brand', 'loyalty-for-stability', 'discipline'],
      CN: ['bank', 'quiet-border', 'past-malacca'],
      US: ['afghan-theatre', 'counterweight', 'working-on', 'working-with'],
      EU: ['corridor', 'norms', 'steady-partner'],
    })
  })

  it('differ in what they want, not only in name', () => {
    const tastes = CHARACTERS.map((one) => `${one.seat} ${one.tastes.map(objectOf).sort().join()}`)
    expect(new Set(tastes).size).toBe(CHARACTERS.length)
  })
})

/** The least and the most a taste may be worth a step: a power scores about a fifth of what Kazakhstan does. */
const BOUNDS: Readonly<Record<'KZ' | 'power', readonly [number, number]>> = {
  KZ: [0.3, 1.5],
  power: [0.2, 0.8],
}

/** What a seat may choose at all: a liking for anything else would never be felt. */
const HOME_ITEMS: readonly ItemKind[] = [
  'pledge',
  'take',
  'comply',
  'resist',
  'respond',
  'initiative',
  'envoy',
]
const POWER_ITEMS: readonly ItemKind[] = ['offer', 'sweeten', 'pressure']

describe.each(named)('%s', (_name, one) => {
  it('stands on entries of the inventory, none named twice', () => {
    expect(one.sources.length).toBeGreaterThan(0)
    expect(one.sources.filter((id) => !inventory.has(id))).toEqual([])
    expect(new Set(one.sources).size).toBe(one.sources.length)
  })

  it('has few tastes, each once and within its bounds', () => {
    const [least, most] = BOUNDS[one.seat === 'KZ' ? 'KZ' : 'power']
    expect(one.tastes.length).toBeGreaterThanOrEqual(2)
    expect(one.tastes.length).toBeLessThanOrEqual(5)
    expect(new Set(one.tastes.map(objectOf)).size).toBe(one.tastes.length)
    const astray = one.tastes.filter(({ worth }) => Math.abs(worth) < least || Math.abs(worth) > most)
    expect(astray).toEqual([])
  })

  it('likes and dislikes only what its seat may choose', () => {
    const mine = one.seat === 'KZ' ? HOME_ITEMS : POWER_ITEMS
    expect(one.tastes.filter((taste) => taste.of === 'item' && !mine.includes(taste.kind))).toEqual([])
  })

  it('is found by its name, at its own seat only', () => {
    expect(characterOf(one.seat, one.id)).toBe(one)
    expect(botNamed(`expert/${one.id}`, one.seat)).toEqual({ level: 'expert', character: one })
    for (const seat of SEATS.filter((other) => other !== one.seat)) {
      expect(characterOf(seat, one.id)).toBeUndefined()
    }
  })
})

describe('the words of the bots', () => {
  beforeAll(() => loadText(['bots']))

  it('name and describe every level and every character', () => {
    const keys = [...LEVELS.map((level) => `bot.level.${level}`), ...CHARACTERS.map(keyOf)]
    const poor = keys.filter((key) => !isTitle(findText(key)) || !isLine(findText(`${key}.text`)))
    expect(poor).toEqual([])
  })

  it('are there for nothing else', () => {
    const wanted = [
      ...LEVELS.flatMap((level) => [`bot.level.${level}`, `bot.level.${level}.text`]),
      ...CHARACTERS.flatMap((one) => [keyOf(one), `${keyOf(one)}.text`]),
      ...TERMS.flatMap((term) => [`bot.reason.${term}`, `bot.reason.${term}.against`]),
      ...['erred', 'nothing', 'slight'].map((one) => `bot.reason.${one}`),
    ]
    expect(Object.keys(texts).sort()).toEqual(wanted.sort())
  })

  it('say of every character whose view it is: a text, or our inference', () => {
    const silent = CHARACTERS.filter(
      (one) => !/\btexts? [ABC]\b|\bText [ABC]\b/.test(texts[`${keyOf(one)}.text`] ?? ''),
    )
    expect(silent.map(keyOf)).toEqual([])
  })

  it.each(TERMS)('tell a reason of %s as a sentence, for every seat, power and track', (term) => {
    for (const seat of SEATS) {
      for (const text of reasons(seat, term)) {
        expect(text).toMatch(/^[A-Z][^{}#]*\.$/)
        expect(text).not.toMatch(/undefined|\bother\b/)
      }
    }
  })

  it('name the power, the track and the points, and tell for from against', () => {
    const values = { seat: 'KZ', power: 'RU', track: 'security', school: '', points: 3 }
    expect(findText('bot.reason.trust', values)).toBe(
      'Chose this chiefly for Moscow’s trust, worth about 3 points to it.',
    )
    expect(findText('bot.reason.trust.against', { ...values, power: 'CN', points: 1 })).toBe(
      'Chose this in spite of what it costs in Beijing’s trust, which counted against it by about 1 point.',
    )
    expect(findText('bot.reason.track', { ...values, seat: 'US', points: 0 })).toBe(
      'Chose this chiefly for what it does to Kazakhstan’s security, worth less than a point to it.',
    )
  })
})

const keyOf = ({ seat, id }: Character): string => `bot.character.${seat}.${id}`
const isTitle = (text = ''): boolean => /^[A-Z][^.]*$/.test(text)
const isLine = (text = ''): boolean => /^[A-Z].*\.$/.test(text) && text.length <= 160

/** A reason in every way it can be told. */
function reasons(seat: Seat, term: Term): string[] {
  return ['', '.against'].flatMap((side) =>
    [...POWERS, 'all'].flatMap((power) =>
      TRACKS.flatMap((track) =>
        [0, 1, 4].map(
          (points) =>
            findText(`bot.reason.${term}${side}`, { seat, power, track, points, school: 'Hedger' }) ?? '',
        ),
      ),
    ),
  )
}
