// Who answers for a bot's seat, in turn, and what is said of a bot that does not: beside whatever game they sit in.
import { describe, expect, it } from 'vitest'
import { BotSeats } from '../../../src/client/session/bot-seats.ts'
import type { Explanation } from '../../../src/client/session/explanations.ts'
import type { Answer } from '../../../src/client/session/session.ts'
import { think } from '../../../src/game/bots/index.ts'
import {
  type Choice,
  type Menu,
  menuOf,
  type Question,
  STANDARD,
  setup,
  type View,
  view,
} from '../../../src/game/index.ts'
import { pivots } from '../../support/play.ts'
import { fakeTimer } from '../../support/timer.ts'
import { thought } from './fakes.ts'

const QUESTION: Question = { seat: 'KZ', round: 1, decision: 'pledge' }
const seen: View = view(setup(pivots(), STANDARD, 'seats'), 'KZ')
const asked: Menu = menuOf(seen) ?? never()
const OWN = asked.items.slice(0, 1).map(({ id }) => id)

function never(): never {
  throw new Error('nothing is asked')
}

interface Committed {
  question: Question
  choice: Choice
  explanation: Explanation | undefined
}

/** Seats whose choices get these answers, one after another and the last for good; and what became of it. */
function seated(answers: readonly Answer[], choose = () => Promise.resolve(own())) {
  const committed: Committed[] = []
  const said: string[] = []
  const closing = new AbortController()
  const seats = new BotSeats({
    seed: 'the game',
    runner: { choose, close: () => undefined },
    timer: fakeTimer(),
    closing: closing.signal,
    limit: () => 500,
    commit: (question, choice, explanation) => {
      const answer = answers[Math.min(committed.length, answers.length - 1)] ?? never()
      committed.push({ question, choice, explanation })
      return Promise.resolve(answer)
    },
    onFailure: (_question, failure) => void said.push(failure),
    onAnswer: () => void said.push('answered'),
    onStandstill: () => void said.push('standstill'),
  })
  return { seats, committed, said, closing }
}

/** What the bot itself thinks, with a reason for it. */
function own() {
  return thought(OWN, [{ choice: OWN, score: 1, margin: 0, reasons: [] }])
}

/** Lets whatever has been answered be carried out. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve()
}

const TAKEN: Answer = { accepted: true }
const notTaken = (why: Exclude<Answer, { accepted: true }>['why']): Answer => ({ accepted: false, why })

/** The choice of the simple bot that speaks for one that fails. */
function standInChoice(): Choice {
  const done = think('tuned', seen, asked, 'any').next()
  return done.done ? done.value.choice : never()
}

describe('a bot that answers', () => {
  it('is heard once a question, with what explains its choice', async () => {
    const { seats, committed, said } = seated([TAKEN])
    seats.ask('expert', seen)
    seats.ask('expert', seen)
    await settle()
    expect(committed).toEqual([
      { question: QUESTION, choice: OWN, explanation: expect.objectContaining({ seat: 'KZ', idle: false }) },
    ])
    expect(Object.keys(committed[0]?.question ?? {}), 'the question, not the menu').toHaveLength(3)
    expect(said).toEqual(['answered'])
  })

  it('is not asked where its seat is not', async () => {
    const { seats, committed } = seated([TAKEN])
    seats.ask('expert', { ...seen, viewer: 'RU' })
    await settle()
    expect(committed).toEqual([])
  })

  it.each(['late', 'game-over'] as const)('%s is not blamed, and nobody speaks for it', async (why) => {
    const { seats, committed, said } = seated([notTaken(why)])
    seats.ask('expert', seen)
    await settle()
    expect([committed.length, said]).toEqual([1, []])
  })
})

describe('a choice that is not taken', () => {
  it('for what it is: the stand-in speaks, then nobody does, and neither is explained', async () => {
    const { seats, committed, said } = seated([notTaken('not-on-menu'), notTaken('not-on-menu'), TAKEN])
    seats.ask('expert', seen)
    await settle()
    expect(committed.map(({ choice }) => choice)).toEqual([OWN, standInChoice(), []])
    expect(committed.map(({ explanation }) => explanation !== undefined)).toEqual([true, false, false])
    expect(said, 'the stand-in’s answer is not the bot’s').toEqual(['refused', 'refused'])
  })

  it('because the host lost it is no fault of the bot', async () => {
    const { seats, committed, said } = seated([notTaken('lost'), TAKEN])
    seats.ask('expert', seen)
    await settle()
    expect([committed.length, said]).toEqual([2, []])
  })

  it('by anyone leaves the game standing still', async () => {
    const { seats, committed, said } = seated([notTaken('lost')])
    seats.ask('expert', seen)
    await settle()
    expect([committed.length, said]).toEqual([3, ['standstill']])
  })
})

describe('once the session is closed', () => {
  it('what a bot has thought is not played', async () => {
    const { seats, committed, said, closing } = seated([TAKEN])
    seats.ask('expert', seen)
    closing.abort()
    await settle()
    expect([committed, said]).toEqual([[], []])
  })

  it('a bot that breaks is not spoken for', async () => {
    const { seats, committed, said, closing } = seated([TAKEN], () => Promise.reject(new Error('closed')))
    seats.ask('expert', seen)
    closing.abort()
    await settle()
    expect([committed, said]).toEqual([[], []])
  })
})
