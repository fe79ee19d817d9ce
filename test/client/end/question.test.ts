// The question that fits a game: by what happened in it, the graver first.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fittingQuestion } from '../../../src/client/screens/end/question.ts'
import type { Fact, Outcome, RoundRow, View } from '../../../src/game/index.ts'
import { eventCard, isCard, view } from '../../../src/game/index.ts'
import { newGame } from '../../support/play.ts'

type Rule = Fact['because']['rule']
type Body = Fact extends infer Each ? (Each extends Fact ? Omit<Each, 'because'> : never) : never
const fact = (body: Body, rule: Rule = 'news', card?: string): Fact => ({
  ...body,
  because: { rule, ...(card === undefined ? {} : { card }) },
})
const round = (n: number, event: string, era: '1991' | '2011' = '2011') =>
  fact({ kind: 'round', round: n, era, event })

const NONE = { security: 0, economy: 0, diplomacy: 0 }
const plain = view(newGame('question'), 'KZ')
const ended = (ending: Outcome['ending'], absorbedBy?: 'RU'): Partial<View> => ({
  outcome: { ending, ...(absorbedBy ? { absorbedBy } : {}) } as Outcome,
})
const leaning = (dependence: number): Partial<View> => ({
  history: [{ dependence, weight: { RU: 2, CN: 7, US: 1, EU: 1 } } as RoundRow],
})
const contract = (gun: 'RU' | 'US'): Partial<View> => {
  const bank = { ...NONE, economy: 3 }
  return { contract: { RU: NONE, US: NONE, EU: NONE, CN: bank, [gun]: { ...NONE, security: 3 } } }
}

const broken = fact({ kind: 'trust', power: 'RU', from: -4, to: -2 }, 'severance')
const premium = fact({ kind: 'track', track: 'prosperity', from: 3, to: 4 }, 'hedging-premium')
const resisted = fact(
  { kind: 'resisted', power: 'CN', cubes: 2, strength: 2 },
  'resisted',
  'cn-no-other-bank',
)
const borne = fact({ kind: 'resisted', power: 'CN', cubes: 0, strength: 2 }, 'resisted', 'cn-no-other-bank')
const responded = (event: string, cubes: number) =>
  fact({ kind: 'responded', response: 'x', cubes, oil: 0 }, 'response', event)
const joined = fact({ kind: 'joined', institution: 'eaeu' }, 'offer')
const left = fact({ kind: 'left', institution: 'eaeu' }, 'unravelling')
const passed = fact({ kind: 'passed', power: 'RU' }, 'offers')

interface Case {
  what: string
  log?: Fact[]
  view?: Partial<View>
  question: string
  because: object
}

const CASES: readonly Case[] = [
  { what: 'nothing in particular', question: 'dq-12', because: { sign: 'any' } },
  {
    what: 'a regime crisis, whatever else',
    log: [left],
    view: ended('regime-crisis'),
    question: 'dq-02',
    because: { sign: 'regime' },
  },
  {
    what: 'absorption',
    view: ended('absorbed', 'RU'),
    question: 'dq-05',
    because: { sign: 'absorbed', power: 'RU' },
  },
  {
    what: 'Russia without a card',
    log: [round(2, 'us-pivot'), passed],
    view: { viewer: 'RU' },
    question: 'dq-14',
    because: { sign: 'unplayed', round: 2 },
  },
  { what: 'Russia without a card, for another', log: [passed], question: 'dq-12', because: { sign: 'any' } },
  { what: 'a union left', log: [joined, left], question: 'dq-06', because: { sign: 'left' } },
  {
    what: 'a break-off',
    log: [round(1, 'us-pivot'), round(2, 'us-pivot'), broken],
    question: 'dq-04',
    because: { sign: 'severed', power: 'RU', round: 2 },
  },
  {
    what: 'dependence',
    view: leaning(3),
    question: 'dq-15',
    because: { sign: 'dependence', power: 'CN', level: 3 },
  },
  { what: 'a little dependence', view: leaning(2), question: 'dq-12', because: { sign: 'any' } },
  {
    what: 'a pressure resisted',
    log: [round(4, 'us-pivot'), resisted],
    question: 'dq-05',
    because: { sign: 'resisted', power: 'CN', round: 4 },
  },
  { what: 'a pressure borne', log: [borne], question: 'dq-12', because: { sign: 'any' } },
  {
    what: 'an answer to the resignation',
    log: [responded('resignation', 1)],
    question: 'dq-13',
    because: { sign: 'resignation' },
  },
  {
    what: 'standing aside at it',
    log: [responded('resignation', 0)],
    question: 'dq-12',
    because: { sign: 'any' },
  },
  {
    what: 'sanctions next door',
    log: [round(1, 'sanctions-next-door')],
    question: 'dq-10',
    because: { sign: 'sanctions' },
  },
  { what: 'a union joined', log: [joined], question: 'dq-06', because: { sign: 'joined' } },
  { what: 'a bank and a gun', view: contract('RU'), question: 'dq-08', because: { sign: 'aligned' } },
  { what: 'a bank and another gun', view: contract('US'), question: 'dq-12', because: { sign: 'any' } },
  {
    what: 'neighbours',
    view: { launched: ['community-of-neighbours'] },
    question: 'dq-11',
    because: { sign: 'neighbours' },
  },
  {
    what: 'the withdrawal',
    log: [round(6, 'out-of-afghanistan')],
    question: 'dq-07',
    because: { sign: 'withdrawal' },
  },
  {
    what: 'three premiums',
    log: [premium, premium, premium],
    question: 'dq-01',
    because: { sign: 'premium', count: 3 },
  },
  {
    what: 'five initiatives',
    view: { launched: ['a', 'b', 'c', 'd', 'e'] },
    question: 'dq-09',
    because: { sign: 'initiatives', count: 5 },
  },
  {
    what: 'the nineties',
    log: [round(1, 'moscow-looks-away', '1991')],
    question: 'dq-03',
    because: { sign: 'long' },
  },
]

const quiet = { ...plain, contract: { RU: NONE, CN: NONE, US: NONE, EU: NONE } }

describe('the question that fits', () => {
  it.each(CASES)('$what', ({ log = [], view: seen = {}, question, because }) => {
    expect(fittingQuestion(log, { ...quiet, ...seen })).toEqual({ question, because })
  })

  it('asks each of the fifteen in some game, and no other', () => {
    const file = new URL('../../../assets/sources/debrief.json', import.meta.url)
    const all = (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id)
    expect([...new Set(CASES.map(({ question }) => question))].sort()).toEqual(all)
  })

  it('names cards that there are', () => {
    const ids = ['resignation', 'sanctions-next-door', 'stray-sanctions', 'out-of-afghanistan']
    for (const id of ids) expect(eventCard(id).id).toBe(id)
    for (const id of ['community-of-neighbours', 'summit-without-a-patron']) expect(isCard(id), id).toBe(true)
  })
})
