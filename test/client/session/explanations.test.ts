// Why bots chose: told once it gives nothing away, in terms and points, and never what else they might have played.
import { describe, expect, it } from 'vitest'
import { explanationOf } from '../../../src/client/session/explain.ts'
import { type Explanation, explained } from '../../../src/client/session/explanations.ts'
import { type LocalSession, startLocal } from '../../../src/client/session/local.ts'
import { newestOf } from '../../../src/client/session/session.ts'
import type { Plan, Reason, Thought } from '../../../src/game/bots/index.ts'
import {
  menuOf,
  questionOf,
  SCENARIOS,
  type Seat,
  STANDARD,
  setup,
  type View,
  view,
} from '../../../src/game/index.ts'
import type { Holder } from '../../../src/game/record/index.ts'
import type { BotRequest, BotRunner, Stop } from '../../../src/game/thinking/index.ts'
import { answer, until } from '../../support/session.ts'

const trust: Reason = { term: 'trust', power: 'RU', by: 2 }
const aim: Reason = { term: 'aim', by: 3 }

function pivots() {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  return scenario
}

/** A table on which nothing but the round and the decision matters. */
function at(round: number, decision: View['decision'], over = false): View {
  const seen = view(setup(pivots(), STANDARD, 'thoughts'), 'KZ')
  const outcome = over ? ({} as View['outcome']) : undefined
  return { ...seen, round, decision, outcome }
}

function why(seat: Seat, round: number, reasons: readonly Reason[] = [trust]): Explanation {
  return { seat, round, decision: seat === 'KZ' ? 'attention' : 'offers', reasons, erred: false, idle: false }
}

function plan(choice: readonly string[], reasons: readonly Reason[] = [trust]): Plan {
  return { choice, score: 70, margin: 0.5, reasons }
}

describe('what a thought says of its choice', () => {
  it('is the reasons of the plan that was followed, and none of its plans', () => {
    const thought: Thought = { choice: ['b', 'a'], plans: [plan(['c'], []), plan(['a', 'b'])] }
    expect(explanationOf('expert', 'RU', at(2, 'offers'), thought)).toEqual({
      round: 2,
      seat: 'RU',
      decision: 'offers',
      reasons: [trust],
      erred: true,
      idle: false,
    })
  })

  it('is told to hundredths of a point', () => {
    const fine: Reason = { term: 'oil', by: -1.23456 }
    const thought: Thought = { choice: ['a'], plans: [plan(['a'], [fine])] }
    expect(explanationOf('expert', 'RU', at(2, 'offers'), thought)?.reasons).toEqual([
      { term: 'oil', by: -1.23 },
    ])
  })

  it('names the school of a bot that has one', () => {
    const thought: Thought = { choice: ['a'], plans: [plan(['a'])] }
    expect(explanationOf('expert/discipline', 'RU', at(2, 'offers'), thought)?.school).toBe('discipline')
  })

  it('is nothing for a bot that weighs nothing, or followed no plan', () => {
    expect(explanationOf('tuned', 'RU', at(1, 'offers'), { choice: ['a'], plans: [] })).toBeUndefined()
    expect(
      explanationOf('expert', 'RU', at(1, 'offers'), { choice: ['a'], plans: [plan(['b'])] }),
    ).toBeUndefined()
  })
})

describe('what is told', () => {
  it('is in the order of the turns, whoever thought fastest', () => {
    const pledge: Explanation = { ...why('KZ', 2), decision: 'pledge' }
    const turns = [why('CN', 1), why('KZ', 1), pledge, why('RU', 2), why('EU', 2), why('KZ', 2)]
    expect(explained([...turns].reverse(), at(3, 'pledge'))).toEqual(turns)
  })
})

describe('a power’s reasons', () => {
  it('are out with its cards, not before', () => {
    const whys = [why('RU', 2)]
    expect(explained(whys, at(2, 'offers'))).toEqual([])
    expect(explained(whys, at(2, 'attention'))).toEqual(whys)
    expect(explained(whys, at(3, 'pledge'))).toEqual(whys)
  })

  it('say nothing of its secret aim until the end', () => {
    const whys = [why('RU', 2, [aim, trust])]
    expect(explained(whys, at(3, 'attention'))[0]?.reasons).toEqual([trust])
    expect(explained(whys, at(6, undefined, true))[0]?.reasons).toEqual([aim, trust])
  })
})

describe('Kazakhstan’s reasons', () => {
  it('are out once the round is reckoned, the last round’s with the end', () => {
    const whys = [why('KZ', 2)]
    expect(explained(whys, at(2, 'attention'))).toEqual([])
    expect(explained(whys, at(3, 'pledge'))).toEqual(whys)
    expect(explained(whys, at(2, undefined, true))).toEqual(whys)
  })
})

describe('a game', () => {
  /** Bots that play the first item of their menu, with a reason, when the test lets them. */
  function bots() {
    const waiting: { request: BotRequest; answer: () => void }[] = []
    const runner: BotRunner = {
      choose: (request) =>
        new Promise((resolve) => {
          const choice = request.menu.items.slice(0, 1).map((item) => item.id)
          waiting.push({ request, answer: () => resolve({ choice, plans: [plan(choice)] }) })
        }),
      close: () => undefined,
    }
    return { runner, waiting }
  }

  function start(runner: BotRunner): LocalSession {
    const bot: Holder = 'bot:expert'
    const seats = { KZ: 'person', RU: bot, CN: bot, US: bot, EU: bot } as const
    const game = {
      scenario: pivots(),
      options: STANDARD,
      seed: 'thoughts',
      seats,
      runner,
    }
    const session = startLocal(game)
    if ('refused' in session) throw new Error(session.refused)
    return session
  }

  it('tells no reason of a power while another still chooses, and all of them with the reveal', async () => {
    const { runner, waiting } = bots()
    const session = start(runner)
    await answer(session, [])
    expect(waiting.map(({ request }) => request.menu.seat)).toEqual(['RU', 'CN', 'US', 'EU'])
    for (const one of waiting.slice(0, 3)) one.answer()
    await until(session, ({ waiting: left }) => left.length === 1)
    expect(session.explanations()).toEqual([])
    waiting[3]?.answer()
    await until(session, ({ decision }) => decision === 'attention')
    expect(session.explanations().map(({ seat }) => seat)).toEqual(['RU', 'CN', 'US', 'EU'])
    expect(JSON.stringify(session.explanations())).not.toContain('offer:')
    expect(JSON.stringify(session.record()), 'thoughts are no part of the record').not.toContain('reasons')
    session.close()
  })

  it('asks an adviser with the viewer’s own view and menu, and passes the stop on', async () => {
    const heard: { request: BotRequest; stop: Stop | undefined }[] = []
    const runner: BotRunner = {
      choose: (request, stop) => {
        heard.push({ request, stop })
        return Promise.resolve({ choice: [], plans: [plan([])] })
      },
      close: () => undefined,
    }
    const session = start(runner)
    const stop = new AbortController()
    const { view: seen } = newestOf(session)
    const menu = menuOf(seen)
    const question = questionOf(seen, 'KZ')
    if (!question) throw new Error('nothing is asked')
    expect((await session.player.advise(question, stop.signal)).plans).toEqual([plan([])])
    expect(heard).toEqual([
      {
        request: { bot: 'master', view: seen, menu, seed: expect.any(String), limit: expect.any(Number) },
        stop: stop.signal,
      },
    ])
    expect(newestOf(session).view.decision, 'nothing is committed').toBe('pledge')
    await answer(session, [])
    await expect(
      session.player.advise(question, stop.signal),
      'on a question that has gone',
    ).rejects.toThrow()
    expect(heard.filter(({ request }) => request.bot === 'master')).toHaveLength(1)
    session.close()
  })
})
