/** One match, on every host: each choice answers a question once, and is answered; what is kept is the game of the core. */
import { describe, expect, it } from 'vitest'
import {
  type Choice,
  POWERS,
  type Question,
  questionOf,
  SEATS,
  type Seat,
  view,
} from '../../../src/game/index.ts'
import { type Match, type MatchAnswer, openMatch, resumeMatch } from '../../../src/game/match/index.ts'
import { digestOf, playMoves, recordOf, rerun } from '../../../src/game/record/index.ts'
import { mostChoices } from '../../../src/tools/turns.ts'
import { randomGame } from '../../support/play.ts'
import { beginning, HOSTS, matchAt, nextQuestion, playOn, whole } from './hosts.ts'

function whyOf(answer: MatchAnswer): string | undefined {
  return answer.accepted ? undefined : answer.why
}

function asked(match: Match, seat: Seat): Question {
  const question = questionOf(match.state, seat)
  if (!question) throw new Error(`${seat} is asked nothing`)
  return question
}

describe.each(HOSTS)('a match hosted by %s', (_host, hosts) => {
  it('is the game of the core, with every state, fact and digest of it', async () => {
    const match = openMatch(beginning('whole'), hosts())
    await playOn(match, 'whole')
    const moves = match.steps.map(({ move }) => move)
    const run = playMoves(beginning('whole'), moves)
    if ('refused' in run) throw new Error(run.refused)
    expect(match.state.outcome).toBeDefined()
    expect(match.state).toEqual(run.state)
    expect(match.moments.map(({ facts }) => facts)).toEqual(run.steps)
    expect(match.moments.map(({ step }) => step)).toEqual(match.moments.map((_, at) => at))
    for (const { state, digest } of match.moments) expect(digestOf(state)).toBe(digest)
    for (const [n, step] of match.steps.entries())
      expect(match.moments[n + 1]).toMatchObject({ step: step.at, facts: step.facts, digest: step.digest })
  })

  it('keeps a record that plays out, at every step, and plays nothing again for it', async () => {
    const match = openMatch(beginning('record'), hosts())
    for (let made = 0; nextQuestion(match); made++) {
      expect(made).toBeLessThan(mostChoices(match.state))
      const { moves } = match.record()
      const run = rerun(match.record())
      expect(run).not.toHaveProperty('refused')
      expect(moves).toHaveLength(match.steps.length)
      await playOn(match, `record ${moves.length}`, 1)
    }
    expect(rerun(match.record())).toMatchObject({ state: { outcome: match.state.outcome } })
  })

  it('takes a question’s first answer, and is late for every other', async () => {
    const match = await matchAt(hosts(), 'twice', 0)
    const question = asked(match, 'KZ')
    const answers = await Promise.all([
      match.commit(question, ['pledge:CN']),
      match.commit(question, ['pledge:CN']),
      match.commit(question, []),
    ])
    expect(answers.map(whyOf)).toEqual([undefined, 'late', 'late'])
    expect(match.steps).toHaveLength(1)
    expect(match.state.pledge?.power).toBe('CN')
  })

  it('takes four powers that choose at once, and neither of them twice', async () => {
    const match = await matchAt(hosts(), 'at once', 1)
    const questions = [...POWERS, ...POWERS].reverse().map((power) => asked(match, power))
    const answers = await Promise.all(questions.map((question) => match.commit(question, [])))
    expect(answers.map(whyOf)).toEqual([...Array(4).fill(undefined), ...Array(4).fill('late')])
    expect(match.steps.slice(1).map(({ move }) => move.seat)).toEqual([...POWERS].reverse())
    expect(match.state.decision).toBe('attention')
  })

  it('never takes an answer of one round in the next', async () => {
    const match = await matchAt(hosts(), 'rounds', 0)
    const first = asked(match, 'KZ')
    await playOn(match, 'rounds', 6)
    expect(asked(match, 'KZ')).toEqual({ ...first, round: 2 })
    const before = whole(match)
    expect(whyOf(await match.commit(first, []))).toBe('late')
    expect(whole(match)).toBe(before)
  })

  const broken: readonly [string, unknown, unknown, string][] = [
    ['of a seat that is not asked', { seat: 'RU', round: 1, decision: 'offers' }, [], 'late'],
    ['of an unknown seat', { seat: 'XX', round: 1, decision: 'pledge' }, [], 'malformed'],
    ['of an observer', { seat: 'observer', round: 1, decision: 'pledge' }, [], 'malformed'],
    ['of a seat named __proto__', { seat: '__proto__', round: 1, decision: 'pledge' }, [], 'malformed'],
    ['of a move named constructor', { seat: 'KZ', round: 1, decision: 'constructor' }, [], 'malformed'],
    ['to nothing', undefined, [], 'malformed'],
    ['to null', null, [], 'malformed'],
    ['to a text', 'KZ', [], 'malformed'],
    ['of no choice', { seat: 'KZ', round: 1, decision: 'pledge' }, undefined, 'malformed'],
    ['that is a text', { seat: 'KZ', round: 1, decision: 'pledge' }, 'pledge:CN', 'malformed'],
    ['not on the menu', { seat: 'KZ', round: 1, decision: 'pledge' }, ['pledge:XX'], 'not-on-menu'],
    [
      'twice the same',
      { seat: 'KZ', round: 1, decision: 'pledge' },
      ['pledge:CN', 'pledge:CN'],
      'chosen-twice',
    ],
  ]

  it.each(broken)('refuses an answer %s, and stays as it was', async (_what, question, choice, why) => {
    const match = await matchAt(hosts(), 'refused', 0)
    const before = whole(match)
    expect(await match.commit(question as Question, choice as Choice)).toEqual({ accepted: false, why })
    expect(whole(match)).toBe(before)
    expect(whyOf(await match.commit(asked(match, 'KZ'), ['pledge:CN']))).toBeUndefined()
  })

  it('carries out what was sent, whatever becomes of the lists meanwhile', async () => {
    const match = await matchAt(hosts(), 'copied', 0)
    const question = { ...asked(match, 'KZ') } as { seat: Seat } & Question
    const choice = ['pledge:CN']
    const answer = match.commit(question, choice)
    choice[0] = 'pledge:US'
    question.seat = 'RU'
    expect(whyOf(await answer)).toBeUndefined()
    choice.push('pledge:EU')
    expect(match.record().moves).toEqual([{ seat: 'KZ', choice: ['pledge:CN'] }])
  })

  it('rewrites no moment once it is told', async () => {
    const match = await matchAt(hosts(), 'moments', 9)
    const { moments } = match
    const before = JSON.stringify(moments)
    await playOn(match, 'moments on')
    expect(JSON.stringify(moments)).toBe(before)
    expect(match.moments.slice(0, 10)).toEqual(moments)
  })

  it.each([0, 3, 7, 9, 11, Number.POSITIVE_INFINITY])(
    'goes on from a record of %s choices',
    async (choices) => {
      const { beginning: from, moves, state } = randomGame('resumed', {}, choices)
      const match = resumeMatch(recordOf(from, moves, state), hosts())
      if ('refused' in match) throw new Error(match.refused)
      const straight = playMoves(from, moves)
      expect(match.state).toEqual(state)
      expect(match.moments.map(({ facts }) => facts)).toEqual('steps' in straight && straight.steps)
      await playOn(match, 'resumed on')
      expect(rerun(match.record())).not.toHaveProperty('refused')
      expect(match.state.outcome).toBeDefined()
    },
  )

  it('refuses to go on from a record that does not play out', () => {
    const { beginning: from, moves, state } = randomGame('bad', {}, 8)
    const record = recordOf(from, moves, state)
    const illegal = [...moves.slice(0, 4), { seat: 'KZ', choice: [] } as const]
    const open = hosts()
    expect(resumeMatch({ ...record, moves: illegal }, open)).toEqual({ refused: 'illegal-move', detail: '5' })
    expect(resumeMatch({ ...record, hash: '0' }, open)).toEqual({ refused: 'other-outcome' })
    expect(resumeMatch({ ...record, rulesVersion: 7 }, open)).toEqual({ refused: 'other-rules', detail: '7' })
  })

  it('serves many tables, each its own', async () => {
    const open = hosts()
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f']
    const matches = seeds.map((seed) => openMatch(beginning(seed), open))
    await Promise.all(matches.map((match, n) => playOn(match, seeds[n] ?? '')))
    for (const [n, seed] of seeds.entries()) {
      const alone = await matchAt(hosts(), seed, Number.POSITIVE_INFINITY)
      const match = matches[n]
      expect(match && whole(match)).toBe(whole(alone))
    }
  })

  it('has states whose views hold no secret of another', async () => {
    const match = await matchAt(hosts(), 'secret', 8)
    const { hands, decks, rng, aims } = match.state.hidden
    for (const viewer of [...SEATS, 'observer'] as const) {
      const text = JSON.stringify(view(match.state, viewer))
      expect(text).not.toContain(rng.join())
      expect(text).not.toContain('"hidden"')
      for (const seat of SEATS.filter((one) => one !== viewer)) {
        const known = new Set(match.state.laid.map(({ card }) => card))
        const secret = [...hands[seat], ...decks[seat]].filter((card) => !known.has(card))
        expect(secret.filter((card) => text.includes(`"${card}"`) && !isOpen(match, card))).toEqual([])
      }
      expect(POWERS.filter((power) => power !== viewer && text.includes(`"${aims[power]}"`))).toEqual([])
    }
  })
})

/** Whether a card lies open for another reason: it was the news, was launched, or left a condition. */
function isOpen({ state }: Match, card: string): boolean {
  return state.launched.includes(card) || state.conditions.some((condition) => condition.card === card)
}
