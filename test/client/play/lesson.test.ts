// What the taught game says, and when: moments beside the sentences that belong to them.
import { describe, expect, it } from 'vitest'
import { askedNow, NOTHING_SAID, saidNow } from '../../../src/client/screens/play/lesson/said.ts'
import {
  type Moment,
  SENTENCES,
  type SentenceId,
  sentencesAt,
  shownOf,
} from '../../../src/client/screens/play/lesson/sentences.ts'
import { POWERS, TUNING } from '../../../src/game/vocabulary.ts'
import { readText } from '../../support/locale-files.ts'

const { pressures, initiatives, competition } = TUNING.lesson

function moment(change: Partial<Moment> = {}): Moment {
  return {
    round: 1,
    rounds: 6,
    decision: 'attention',
    seat: 'KZ',
    asked: true,
    drafted: 0,
    pressing: [],
    crisis: false,
    promised: undefined,
    mayPress: false,
    judged: false,
    ...change,
  }
}

function said(change: Partial<Moment>): string[] {
  return sentencesAt(moment(change)).map(({ id, at }) => `${id}@${at}`)
}

describe('to Kazakhstan a lesson says', () => {
  const rows: [string, Partial<Moment>, string[]][] = [
    ['the first offers', {}, ['offers@columns']],
    ['the first draft', { drafted: 1 }, ['forecast@after', 'commit@dock']],
    ['a pressure in round 1, were there one', { pressing: ['RU'], round: 1 }, ['offers@columns']],
    ['the first pledge', { round: 2, decision: 'pledge' }, ['pledge@after']],
    ['round 2', { round: 2 }, ['expectation@RU']],
    ['round 2 with a draft', { round: 2, drafted: 2 }, ['expectation@RU', 'contracts@head']],
    ['the first pressure', { round: pressures, pressing: ['CN'] }, ['pressure@CN', 'expectation@RU']],
    ['round 3', { round: initiatives }, ['initiatives@home']],
    [
      'a pressure and a crisis',
      { round: 3, pressing: ['RU', 'CN'], crisis: true },
      ['pressure@RU', 'crisis@news', 'initiatives@home'],
    ],
    ['a verdict to come', { round: 3, decision: 'pledge', judged: true }, ['verdict@head']],
    ['rivals', { round: competition }, ['competition@columns']],
    ['the envoy', { round: 4, drafted: 1 }, ['competition@columns', 'envoy@RU']],
    ['dependence', { round: 5, decision: 'pledge' }, ['dependence@head']],
    ['the last round', { round: 6, decision: 'pledge', judged: true }, ['last@head']],
    ['nothing while others choose', { asked: false }, []],
    ['nothing once it is over', { decision: undefined, asked: false }, []],
  ]

  it.each(rows)('at %s', (_, change, expected) => {
    expect(said(change)).toEqual(expected)
  })
})

describe('to a power a lesson says', () => {
  const own = { seat: 'CN', decision: 'offers' } as const
  const rows: [string, Partial<Moment>, string[]][] = [
    ['its secret aim as it is dealt', { ...own, decision: 'pledge', asked: false }, ['aim@after']],
    ['its aim still, and its hand', own, ['aim@after', 'hand@hand']],
    ['what it has chosen', { ...own, drafted: 1 }, ['lay@dock', 'aim@after']],
    ['round 2', { ...own, round: 2 }, ['score@after']],
    ['a pledge', { ...own, round: 2, promised: 'RU' }, ['promised@columns', 'score@after']],
    ['a pressure in hand', { ...own, round: pressures, mayPress: true }, ['press@hand', 'score@after']],
    ['round 3', { ...own, round: initiatives }, ['projects@columns', 'needs@after']],
    ['rivals', { ...own, round: competition }, ['rivals@columns']],
    ['the last round', { ...own, round: 6 }, ['last@after']],
    ['nothing while Kazakhstan chooses', { ...own, decision: 'attention', asked: false }, []],
  ]

  it.each(rows)('of %s', (_, change, expected) => {
    expect(said(change)).toEqual(expected)
  })

  it.each(POWERS)('the aim, whichever power: %s', (seat) => {
    expect(said({ ...own, seat })).toContain('aim@after')
  })
})

describe('on the screen', () => {
  const all = sentencesAt(moment({ round: 3, pressing: ['RU'], crisis: true }))

  it('stand no more than there is room for, what matters most first', () => {
    expect(shownOf(all, new Set(), 2).map(({ id }) => id)).toEqual(['pressure', 'crisis'])
    expect(shownOf(all, new Set(), 1).map(({ id }) => id)).toEqual(['pressure'])
  })

  it('the next comes where one is put away', () => {
    expect(shownOf(all, new Set<SentenceId>(['pressure']), 2).map(({ id }) => id)).toEqual([
      'crisis',
      'initiatives',
    ])
  })

  it('one thing has one sentence at a time', () => {
    const two = sentencesAt(moment({ round: pressures, pressing: ['RU'] }))
    expect(two.map(({ at }) => at)).toEqual(['RU', 'RU'])
    expect(shownOf(two, new Set(), 2).map(({ id }) => id)).toEqual(['pressure'])
  })
})

describe('what was said at an earlier question', () => {
  const sentence = (id: SentenceId) => [{ id }]

  it('is not said again', () => {
    const first = saidNow(askedNow(NOTHING_SAID, 'CN 1 offers'), sentence('hand'))
    expect(first.before).toEqual([])
    expect(askedNow(first, 'CN 2 offers').before).toEqual(['hand'])
  })

  it('is the same while others choose', () => {
    const first = saidNow(askedNow(NOTHING_SAID, 'CN 1 offers'), sentence('hand'))
    expect(askedNow(first, undefined)).toBe(first)
    expect(askedNow(askedNow(first, undefined), 'CN 1 offers').before).toEqual([])
  })
})

it('each is one sentence or two, short, and there are no others', () => {
  const texts = readText('en', 'play.json')
  const named = Object.keys(texts).filter((key) => /^play\.lesson\.(?!away$)/.test(key))
  expect(named.sort()).toEqual(SENTENCES.map((id) => `play.lesson.${id}`).sort())
  const long = named.filter((key) => String(texts[key]).split(/\s+/).length > 28)
  expect(long).toEqual([])
})
