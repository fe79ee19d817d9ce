/** A whole game on this machine: boardgame.io as host, bots in the other seats. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startLocal } from '../../../src/client/session/local.ts'
import { newestOf } from '../../../src/client/session/session.ts'
import {
  type Choice,
  type Decision,
  factsFor,
  menuOf,
  questionOf,
  SEATS,
  type Seat,
  view,
} from '../../../src/game/index.ts'
import { canonical, hashOf, type Move, playMoves, recordOf } from '../../../src/game/record/index.ts'
import { type Game, randomGame } from '../../support/play.ts'
import { answer, factsIn, until } from '../../support/session.ts'

// boardgame.io says on the console what it refuses; the tests look at the state instead.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** Many more than a game of the pivots has choices. */
const MOST_LOOKS = 200

/**
 * Plays a local session to its end: a person in a seat that makes these choices, random bots in the others.
 */
async function playLocal(
  seed: string,
  seat: Seat,
  from?: Game,
): Promise<{ hash: string; moves: readonly Move[] }> {
  const { beginning } = randomGame(seed, {}, 0)
  const seats = { ...beginning.seats, [seat]: 'person' as const }
  const record = from && recordOf({ ...from.beginning, seats }, from.moves, from.state)
  const session = startLocal({ ...beginning, seats, ...(record ? { record } : {}) })
  if ('refused' in session) throw new Error(session.refused)
  try {
    for (let looks = 0; looks <= MOST_LOOKS; looks++) {
      const { view: seen } = newestOf(session)
      const menu = menuOf(seen)
      if (seen.outcome) return { hash: session.record().hash, moves: session.record().moves }
      if (menu)
        expect(
          await answer(
            session,
            firstHalf(
              menu.items.map(({ id }) => id),
              menu.limit,
            ),
          ),
        ).toEqual({ accepted: true })
      else await until(session, (view) => view !== seen)
    }
    throw new Error(`the game is not over after ${MOST_LOOKS} choices`)
  } finally {
    session.close()
  }
}

/** A choice that is always legal and not always empty. */
function firstHalf(ids: readonly string[], limit: number): Choice {
  return limit > 0 ? ids.slice(0, 1) : []
}

describe('a session on this machine', () => {
  it.each(SEATS)('with a person in %s is the game of the core', async (seat) => {
    const { hash, moves } = await playLocal(`local ${seat}`, seat)
    const run = playMoves(randomGame(`local ${seat}`, {}, 0).beginning, moves)
    if ('refused' in run) throw new Error(`move ${run.detail} is refused`)
    expect(run.state.outcome).toBeDefined()
    expect(hashOf(run.state)).toBe(hash)
  })

  it.each<[string, number, Decision]>([
    ['the pledge', 6, 'pledge'],
    ['the offers, nobody having chosen', 7, 'offers'],
    ['the offers, two having chosen', 9, 'offers'],
    ['attention', 11, 'attention'],
  ])('goes on from a record in the middle of %s', async (_what, choices, decision) => {
    const half = randomGame('resume', {}, choices)
    expect(half.state.decision).toBe(decision)
    const { hash, moves } = await playLocal('resume', 'KZ', half)
    expect(moves.slice(0, choices)).toEqual(half.moves)
    const run = playMoves(half.beginning, moves)
    expect('state' in run && run.state.outcome !== undefined && hashOf(run.state)).toBe(hash)
  })

  it('tells its viewer the facts it may know, and no others', async () => {
    const half = randomGame('told', {}, 18)
    const seats = { ...half.beginning.seats, CN: 'person' as const }
    const record = recordOf({ ...half.beginning, seats }, half.moves, half.state)
    const session = startLocal({ ...half.beginning, seats, record })
    if ('refused' in session) throw new Error(session.refused)
    const run = playMoves(half.beginning, half.moves)
    if ('refused' in run) throw new Error(run.refused)
    expect(factsIn(session)).toEqual(factsFor(run.steps.flat(), 'CN'))
    expect(session.moments.peek().map(({ step }) => step)).toEqual(run.steps.map((_, step) => step))
    expect(canonical(newestOf(session).view)).toBe(canonical(view(run.state, 'CN')))
    session.close()
  })

  it('refuses what the menu does not hold, and stays as it was', async () => {
    const { beginning } = randomGame('refused', {}, 0)
    const session = startLocal({ ...beginning, seats: { ...beginning.seats, KZ: 'person' } })
    if ('refused' in session) throw new Error(session.refused)
    const before = canonical(newestOf(session).view)
    expect(await answer(session, ['pledge:XX'])).toEqual({ accepted: false, why: 'not-on-menu' })
    expect(await answer(session, ['pledge:CN', 'pledge:CN'])).toEqual({
      ...{ accepted: false, why: 'chosen-twice' },
    })
    expect(canonical(newestOf(session).view)).toBe(before)
    expect(menuOf(newestOf(session).view)).toBeDefined()
    session.close()
  })

  it('takes a choice for the question it answers, and for no other', async () => {
    const { beginning } = randomGame('late', {}, 0)
    const session = startLocal({ ...beginning, seats: { ...beginning.seats, KZ: 'person' } })
    if ('refused' in session) throw new Error(session.refused)
    const pledge = questionOf(newestOf(session).view, 'KZ')
    if (!pledge) throw new Error('nothing is asked')
    // Both at once: the second waits for the first, and then answers what is no longer asked.
    const twice = [session.player.commit(pledge, []), session.player.commit(pledge, [])]
    expect(await Promise.all(twice)).toEqual([
      { accepted: true },
      { accepted: false, why: expect.stringMatching(/^(?:late|not-your-turn)$/) },
    ])
    await until(session, ({ decision }) => decision === 'attention')
    const { step } = newestOf(session)
    expect(await session.player.commit(pledge, [])).toEqual({ accepted: false, why: 'late' })
    expect(newestOf(session).step).toBe(step)
    session.close()
    expect(await session.player.commit(pledge, [])).toEqual({ accepted: false, why: 'lost' })
  })

  it.each(['bot:nobody', 'bot:constructor', 'bot:', 'bot:__proto__'] as const)('knows no %s', (holder) => {
    const { beginning } = randomGame('unknown', {}, 0)
    const session = startLocal({ ...beginning, seats: { ...beginning.seats, RU: holder } })
    expect(session).toEqual({ refused: 'unknown-bot', detail: 'seats.RU' })
  })

  it('has room for one person', () => {
    const { beginning } = randomGame('persons', {}, 0)
    const seats = { ...beginning.seats, KZ: 'person', RU: 'person' } as const
    expect(startLocal({ ...beginning, seats })).toEqual({
      refused: 'two-persons',
      detail: 'KZ, RU',
    })
  })
})
