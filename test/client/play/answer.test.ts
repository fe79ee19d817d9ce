// The draft belongs to a question: what is drafted or sent for one is nothing for another.
import { expect, it } from 'vitest'
import {
  type Answering,
  answerTo,
  drafting,
  NO_ANSWER,
  pressed,
  redone,
  redrafted,
  refused,
  sent,
  undone,
} from '../../../src/client/screens/play/answer.ts'
import { OFFERS, type Question, questionOf } from '../../../src/game/index.ts'
import { attentionView, menuFor } from './table.ts'

const [offer] = OFFERS
if (!offer) throw new Error('there are no offers')
const view = attentionView([offer.id])
const menu = menuFor(view)
const take = menu.items.find(({ kind }) => kind === 'take')
const envoy = menu.items.find(({ kind }) => kind === 'envoy')
const asked = questionOf(view, 'KZ')
if (!take || !envoy || !asked) throw new Error('the table has an offer to take and an envoy to send')
const later: Question = { ...asked, round: 2 }

const drafted: Answering = drafting({ question: asked, draft: [take.id] })

const nothing: Answering = { ...NO_ANSWER, question: asked }

const CASES: readonly [string, Answering, Question | undefined, Answering][] = [
  ['begins empty', NO_ANSWER, asked, nothing],
  ['keeps its draft while the question stands', drafted, asked, drafted],
  ['keeps that it is sent', sent(drafted), asked, sent(drafted)],
  ['drops its draft with another question', drafted, later, { ...NO_ANSWER, question: later }],
  ['is not sent for another question', sent(drafted), later, { ...NO_ANSWER, question: later }],
  ['is none where nothing is asked', sent(drafted), undefined, NO_ANSWER],
]
it.each(CASES)('an answer %s', (_, now, question, then) => {
  expect(answerTo(now, question, menu)).toEqual(then)
})

it('loses what is no longer on the menu', () => {
  const without = { ...menu, items: menu.items.filter(({ id }) => id !== take.id) }
  expect(answerTo(drafted, asked, without).draft).toEqual([])
})

it('can be changed until it is sent', () => {
  expect(pressed(drafted, menu, take)).toMatchObject({ draft: [] })
  expect(redrafted(drafted, [envoy.id])).toMatchObject({ draft: [envoy.id] })
  expect(pressed(sent(drafted), menu, take)).toEqual(sent(drafted))
  expect(redrafted(sent(drafted), [envoy.id])).toEqual(sent(drafted))
})

it('says why an item cannot be put in', () => {
  const poor = { ...menu, budget: 0 }
  expect(pressed(NO_ANSWER, poor, take)).toBe('over-budget')
})

it('is the player’s again once it is refused, with the reason until the next change', () => {
  const back = refused(sent(drafted), asked, 'Too late.')
  expect(back).toEqual({ ...drafted, trouble: 'Too late.' })
  expect(redrafted(back, [])).toEqual({ ...nothing, past: [[take.id]] })
})

it('is left alone by a refusal of an earlier question', () => {
  const next = sent({ ...NO_ANSWER, question: later })
  expect(refused(next, asked, 'Too late.')).toBe(next)
})

it('can be undone change by change, and each change made again', () => {
  const two = redrafted(redrafted(nothing, [take.id]), [take.id, envoy.id])
  const one = undone(two)
  expect(one.draft).toEqual([take.id])
  expect(undone(one).draft).toEqual([])
  expect(undone(undone(one)), 'no further than the beginning').toEqual(undone(one))
  expect(redone(redone(undone(one)))).toEqual(two)
  expect(redone(two), 'nothing was undone').toBe(two)
})

it('makes nothing again once it was changed in another way', () => {
  const other = redrafted(undone(redrafted(nothing, [take.id])), [envoy.id])
  expect(redone(other)).toBe(other)
  expect(undone(other).draft).toEqual([])
})

it('remembers no change that changed nothing', () => {
  const same = redrafted(redrafted(nothing, [take.id]), [take.id])
  expect(undone(same).draft).toEqual([])
})

it('is not undone once it is sent, nor for another question', () => {
  const gone = sent(redrafted(nothing, [take.id]))
  expect(undone(gone)).toBe(gone)
  expect(answerTo(gone, later, menu)).toMatchObject({ past: [], future: [] })
})

it('passes over what is no longer on the menu when it is undone', () => {
  const before = undone(redrafted(redrafted(nothing, [take.id]), []))
  const without = { ...menu, items: menu.items.filter(({ id }) => id !== take.id) }
  expect(answerTo(before, asked, without).draft).toEqual([])
})
