// Every question of a game on this machine is answered, whatever bots, workers and host do; and by whom it was asked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LocalGame, type LocalSession, startLocal } from '../../../src/client/session/local.ts'
import { type BotFailure, newestOf } from '../../../src/client/session/session.ts'
import type { Thought } from '../../../src/game/bots/index.ts'
import {
  type Choice,
  menuOf,
  POWERS,
  type Question,
  type Seat,
  STANDARD,
  view,
} from '../../../src/game/index.ts'
import { coreHost, type OpenHost } from '../../../src/game/match/index.ts'
import { type Holder, rerun } from '../../../src/game/record/index.ts'
import type { BotRequest, BotRunner, Stop } from '../../../src/game/thinking/index.ts'
import { pivots } from '../../support/play.ts'
import { answer, until } from '../../support/session.ts'
import { fakeTimer } from '../../support/timer.ts'

// What fails is said on the console too.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

const PLEDGE: Question = { seat: 'KZ', round: 1, decision: 'pledge' }
const SEED = 'answers of the steppe'
/** More than any game has rounds. */
const MOST_ROUNDS = 12

/** A runner whose answers the test makes, by seat; bots it says nothing of pass. */
function runnerOf(answers: Partial<Record<Seat, (request: BotRequest) => Promise<Thought>>>) {
  const asked: BotRequest[] = []
  const stops: (Stop | undefined)[] = []
  const runner: BotRunner = {
    choose: (request, stop) => {
      asked.push(request)
      stops.push(stop)
      return answers[request.menu.seat]?.(request) ?? Promise.resolve(chosen([]))
    },
    close: () => undefined,
  }
  return { runner, asked, stops }
}

function chosen(choice: Choice): Thought {
  return { choice, plans: [] }
}

const silent = () => new Promise<Thought>(() => undefined)

function start(game: Partial<LocalGame>): LocalSession {
  const bot: Holder = 'bot:expert'
  const seats = { KZ: 'person', RU: bot, CN: bot, US: bot, EU: bot } as const
  const session = startLocal({
    ...{ scenario: pivots(), options: STANDARD, seed: SEED, seats },
    ...game,
  })
  if ('refused' in session) throw new Error(session.refused)
  return session
}

/** Lets whatever has been answered be carried out. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await Promise.resolve()
}

/** Plays on to the end as Kazakhstan, who takes nothing; `between` is called whenever bots are waited for. */
async function playOut(session: LocalSession, between: () => void): Promise<void> {
  for (let turns = 0; turns < MOST_ROUNDS * 8; turns++) {
    const { view: seen } = newestOf(session)
    if (seen.outcome) return
    if (menuOf(seen)) expect(await answer(session, [])).toEqual({ accepted: true })
    else between()
    await settle()
  }
}

describe('a bot', () => {
  it('is handed its seat’s view and menu, a seed of its own, and never the game’s', async () => {
    const { runner, asked } = runnerOf({})
    const session = start({ runner })
    await playOut(session, () => undefined)
    expect(newestOf(session).view.outcome).toBeDefined()
    expect(asked.length).toBe(4 * (newestOf(session).view.outcome?.round ?? 0))
    for (const { view: seen, menu, seed, ...rest } of asked) {
      expect(seen.viewer).toBe(menu.seat)
      expect(menuOf(seen)).toEqual(menu)
      expect(JSON.stringify([seen, menu, seed, rest])).not.toContain(SEED)
    }
    expect(new Set(asked.map(({ seed }) => seed)).size, 'a seed a turn').toBe(asked.length)
    await session.player.advise(PLEDGE, new AbortController().signal).catch(() => undefined)
    expect(asked.every(({ seed }) => seed !== SEED)).toBe(true)
  })

  it('is asked each question once', async () => {
    const { runner, asked } = runnerOf({ EU: silent })
    const session = start({ runner, timer: fakeTimer() })
    await answer(session, [])
    await until(session, ({ waiting }) => waiting.length === 1)
    expect(asked.map(({ menu }) => menu.seat)).toEqual(POWERS)
  })
})

describe('a bot that fails', () => {
  it.each<[string, BotFailure, () => Promise<Thought>]>([
    ['breaks', 'failed', () => Promise.reject(new Error('out of memory'))],
    [
      'throws',
      'failed',
      () => {
        throw new Error('no such bot')
      },
    ],
    ['chooses what is not on its menu', 'refused', () => Promise.resolve(chosen(['take:everything']))],
    ['chooses what is no choice', 'refused', () => Promise.resolve(chosen('all' as unknown as Choice))],
    ['answers with nothing at all', 'silent', () => Promise.resolve(undefined as unknown as Thought)],
  ])(
    'because it %s is spoken for, the game goes on to its end, and it is said',
    async (_what, failure, fails) => {
      const { runner } = runnerOf({ CN: fails })
      const session = start({ runner })
      await answer(session, [])
      await until(session, ({ decision }) => decision === 'attention')
      expect(session.trouble.peek()).toEqual({ kind: 'bot-failed', seat: 'CN', failure })
      expect(console.error).toHaveBeenCalled()
      await playOut(session, () => undefined)
      expect(newestOf(session).view.outcome).toBeDefined()
      const { moves } = session.record()
      const laid = moves.filter(({ seat, choice }) => seat === 'CN' && choice.length > 0)
      expect(laid.length, 'its stand-in plays').toBeGreaterThan(0)
      expect(rerun(session.record())).not.toHaveProperty('refused')
    },
  )

  it('because it falls silent is spoken for after its time, and told to stop', async () => {
    const timer = fakeTimer()
    const { runner, stops } = runnerOf({ US: silent })
    const session = start({ runner, timer, limit: () => 500 })
    await answer(session, [])
    await until(session, ({ waiting }) => waiting.length === 1)
    timer.pass(4 * 500 + 20_000 - 1)
    await settle()
    expect([newestOf(session).view.waiting, session.trouble.peek()]).toEqual([['US'], undefined])
    timer.pass(1)
    await until(session, ({ decision }) => decision === 'attention')
    expect(session.trouble.peek()).toEqual({ kind: 'bot-failed', seat: 'US', failure: 'silent' })
    expect(stops[2]?.aborted).toBe(true)
  })

  it('and answers for itself the next time is in trouble no more', async () => {
    let failures = 1
    const { runner } = runnerOf({
      RU: () => {
        failures -= 1
        return failures < 0 ? Promise.resolve(chosen([])) : Promise.reject(new Error('once'))
      },
    })
    const session = start({ runner })
    await answer(session, [])
    await until(session, ({ decision }) => decision === 'attention')
    expect(session.trouble.peek()).toMatchObject({ kind: 'bot-failed', seat: 'RU' })
    await answer(session, [])
    await answer(session, [])
    await until(session, ({ round, decision }) => round === 2 && decision === 'attention')
    expect(session.trouble.peek()).toBeUndefined()
  })

  it('late, after another spoke for it, changes nothing', async () => {
    const timer = fakeTimer()
    const held: ((thought: Thought) => void)[] = []
    const { runner } = runnerOf({ EU: () => new Promise((resolve) => void held.push(resolve)) })
    const session = start({ runner, timer })
    await answer(session, [])
    await until(session, ({ waiting }) => waiting.length === 1)
    timer.pass(60_000)
    await until(session, ({ decision }) => decision === 'attention')
    const before = session.moments.peek()
    held[0]?.(chosen([]))
    await settle()
    expect(session.moments.peek()).toBe(before)
  })
})

describe('a bot that comes too late', () => {
  it('is not blamed, and nobody speaks for it: its question has been answered', async () => {
    let checks = 0
    const host: OpenHost = (state) => {
      const core = coreHost(state)
      return {
        get state() {
          return core.state
        },
        check: (question, choice) => {
          if (question.seat !== 'RU') return core.check(question, choice)
          checks += 1
          return 'late'
        },
        choose: core.choose,
      }
    }
    const session = start({ host, runner: runnerOf({}).runner })
    await answer(session, [])
    await until(session, ({ waiting }) => waiting.length === 1)
    await settle()
    expect([checks, session.trouble.peek()]).toEqual([1, undefined])
  })
})

describe('a player’s choice', () => {
  it('answers its question once: a second click, and a choice for another seat, change nothing', async () => {
    const session = start({ runner: runnerOf({ RU: silent, CN: silent }).runner })
    const { player } = session
    const answers = await Promise.all([
      player.commit(PLEDGE, ['pledge:CN']),
      player.commit(PLEDGE, []),
      player.commit({ seat: 'RU', round: 1, decision: 'offers' }, []),
    ])
    expect(answers.map((one) => one.accepted || one.why)).toEqual([true, 'late', 'not-your-turn'])
    await settle()
    expect(newestOf(session).view.waiting).toEqual(['RU', 'CN'])
    expect(session.record().moves.map(({ seat }) => seat)).toEqual(['KZ', 'US', 'EU'])
  })

  it('is lost where the host falls silent, within a deadline', async () => {
    const timer = fakeTimer()
    const host: OpenHost = (state) => ({
      ...coreHost(state),
      state,
      choose: () => new Promise(() => undefined),
    })
    const session = start({ host, timer, runner: runnerOf({}).runner })
    const committed = session.player.commit(PLEDGE, [])
    timer.pass(10_000)
    expect(await committed).toEqual({ accepted: false, why: 'lost' })
    expect(timer.waiting()).toBe(0)
  })

  it('is lost where the host fails, which is said, and may be sent again', async () => {
    let failures = 1
    const host: OpenHost = (state) => {
      const core = coreHost(state)
      return {
        get state() {
          return core.state
        },
        check: core.check,
        choose: (question, choice) => {
          failures -= 1
          return failures < 0 ? core.choose(question, choice) : Promise.reject(new Error('full'))
        },
      }
    }
    const session = start({ host, runner: runnerOf({}).runner })
    expect(await session.player.commit(PLEDGE, [])).toEqual({ accepted: false, why: 'lost' })
    expect(session.trouble.peek()).toEqual({ kind: 'host-failed', lasting: false })
    expect(await session.player.commit(PLEDGE, [])).toEqual({ accepted: true })
    expect(session.trouble.peek()).toBeUndefined()
  })

  it('is lost once the session is closed, and nothing is told or waits any more', async () => {
    const timer = fakeTimer()
    const held: ((thought: Thought) => void)[] = []
    const { runner } = runnerOf({ RU: () => new Promise((resolve) => void held.push(resolve)), CN: silent })
    const session = start({ runner, timer })
    await answer(session, [])
    await settle()
    const before = session.moments.peek()
    session.close()
    await settle()
    expect(timer.waiting()).toBe(0)
    held[0]?.(chosen([]))
    await settle()
    expect(session.moments.peek()).toBe(before)
    expect(session.trouble.peek()).toBeUndefined()
    const fresh = start({ runner: runnerOf({}).runner })
    fresh.close()
    expect(await fresh.player.commit(PLEDGE, [])).toEqual({ accepted: false, why: 'lost' })
    await settle()
    expect(fresh.record().moves, 'nor is it carried out unseen').toEqual([])
  })
})

describe('a host that fails for good', () => {
  it('leaves a game that stands still, says so, and can be saved', async () => {
    const host: OpenHost = (state) => {
      const core = coreHost(state)
      return {
        get state() {
          return core.state
        },
        check: core.check,
        choose: (question, choice) =>
          question.seat === 'KZ' ? core.choose(question, choice) : Promise.reject(new Error('gone')),
      }
    }
    const session = start({ host, runner: runnerOf({}).runner })
    await answer(session, [])
    await settle()
    expect(session.trouble.peek()).toEqual({ kind: 'host-failed', lasting: true })
    expect(session.record().moves).toHaveLength(1)
    expect(rerun(session.record())).not.toHaveProperty('refused')
  })
})

it('whoever listens and fails stops nobody', async () => {
  const session = start({ runner: runnerOf({}).runner })
  let heard = 0
  session.moments.subscribe((moments) => {
    heard = moments.length
    if (moments.length > 1) throw new Error('a screen fails')
  })
  await playOut(session, () => undefined)
  expect(newestOf(session).view.outcome).toBeDefined()
  expect(heard).toBe(session.moments.peek().length)
  expect(console.error).toHaveBeenCalled()
})

describe('an adviser', () => {
  it('that falls silent is given up, as is one whose session is closed', async () => {
    const timer = fakeTimer()
    const session = start({ runner: { choose: silent, close: () => undefined }, timer })
    const { signal } = new AbortController()
    const advised = session.player.advise(PLEDGE, signal)
    timer.pass(60_000)
    await expect(advised).rejects.toThrow('has not answered')
    const again = session.player.advise(PLEDGE, signal)
    session.close()
    await expect(again).rejects.toThrow('has not answered')
  })

  it('is handed a seed of its own, another for each question, and never the game’s', async () => {
    const { runner, asked } = runnerOf({})
    const session = start({ runner })
    await session.player.advise(PLEDGE, new AbortController().signal)
    await answer(session, [])
    await until(session, ({ decision }) => decision === 'attention')
    await session.player.advise({ ...PLEDGE, decision: 'attention' }, new AbortController().signal)
    const seeds = asked.filter(({ bot }) => bot === 'master').map(({ seed }) => seed)
    expect(new Set(seeds).size).toBe(2)
    expect(JSON.stringify(asked)).not.toContain(SEED)
  })

  it('is not asked about another question than stands', async () => {
    const { runner, asked } = runnerOf({})
    const session = start({ runner })
    await answer(session, [])
    await until(session, ({ decision }) => decision === 'attention')
    const count = asked.length
    for (const question of [PLEDGE, { ...PLEDGE, round: 2 }, { ...PLEDGE, seat: 'RU' } as const])
      await expect(session.player.advise(question, new AbortController().signal)).rejects.toThrow('no longer')
    expect(asked.length).toBe(count)
  })

  it('is not asked what is no longer asked', async () => {
    const { runner, asked } = runnerOf({ RU: silent })
    const session = start({ runner })
    await answer(session, [])
    const count = asked.length
    await expect(session.player.advise(PLEDGE, new AbortController().signal)).rejects.toThrow('no longer')
    expect(asked.length).toBe(count)
  })
})

it('the moments of a session are those of its match, as the viewer may know them', async () => {
  const states: unknown[] = []
  const host: OpenHost = (state) => {
    const core = coreHost(state)
    states.push(view(state, 'KZ'))
    return {
      get state() {
        return core.state
      },
      check: core.check,
      async choose(question, choice) {
        const facts = await core.choose(question, choice)
        states.push(view(core.state, 'KZ'))
        return facts
      },
    }
  }
  const session = start({ host, runner: runnerOf({}).runner })
  await playOut(session, () => undefined)
  expect(session.moments.peek().map(({ view: seen }) => seen)).toEqual(states)
  expect(session.moments.peek().map(({ step }) => step)).toEqual(states.map((_, n) => n))
})
