/** The game hosted by boardgame.io: its reducer, its local master, its clients. */
import { Client } from 'boardgame.io/client'
import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal'
import { Local } from 'boardgame.io/multiplayer'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Hosted, hostedGame, playerOf, viewerOf } from '../../../src/game/bgio/index.ts'
import {
  apply,
  type Choice,
  type Decision,
  type Fact,
  POWERS,
  SEATS,
  type Seat,
  type State,
  setup,
} from '../../../src/game/index.ts'
import { canonical, hashOf } from '../../../src/game/record/index.ts'
import { itemsOf, newGame, randomGame } from '../../support/play.ts'
import { throughJson } from '../../support/values.ts'

// boardgame.io says on the console what it refuses; the tests look at the state instead.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** What boardgame.io sends for a choice, and for the question it answers. */
function act(seat: Seat, decision: Decision, ...args: unknown[]) {
  const payload = { type: decision, args, playerID: playerOf(seat), credentials: undefined }
  return { type: 'MAKE_MOVE' as const, payload }
}

/** A game in boardgame.io's own reducer, as its master runs it. */
function hosted(state: State, steps = 0) {
  const game = hostedGame()
  const reducer = CreateGameReducer({ game })
  const setupData: Hosted = { state, facts: [], steps }
  let now = InitializeGame({ game, numPlayers: SEATS.length, setupData })
  return {
    send(seat: Seat, decision: Decision, ...args: unknown[]): void {
      now = reducer(now, act(seat, decision, ...args) as never)
    },
    G: () => now.G as unknown as Hosted,
    ctx: () => now.ctx,
  }
}

describe("a game in boardgame.io's reducer", () => {
  it.each(['reducer 1', 'reducer 2', 'reducer 3'])('is the game of the core: %s', (seed) => {
    const { beginning, moves, state } = randomGame(seed)
    const start = setup(beginning.scenario, beginning.options, seed)
    const control = throughJson(start)
    const host = hosted(start)
    for (const { seat, choice } of moves) {
      const decision = control.decision ?? 'pledge'
      const { facts } = apply(control, { seat, choice })
      host.send(seat, decision, choice)
      expect(canonical(host.G().facts)).toBe(canonical(facts))
      expect(canonical(host.G().state)).toBe(canonical(control))
    }
    expect(hashOf(host.G().state)).toBe(hashOf(state))
    expect(host.G().steps).toBe(moves.length)
    expect(host.ctx().gameover).toEqual(state.outcome)
  })

  it('lets the powers choose in any order', () => {
    for (const order of [POWERS, [...POWERS].reverse(), ['US', 'RU', 'EU', 'CN'] as const]) {
      const host = hosted(newGame('order'))
      host.send('KZ', 'pledge', [])
      for (const power of order) host.send(power, 'offers', [])
      expect([host.G().state.decision, host.ctx().phase, host.G().steps]).toEqual([
        'attention',
        'attention',
        5,
      ])
    }
  })

  it.each<[string, Seat, Decision, unknown]>([
    ['a seat that is not asked', 'RU', 'offers', []],
    ['another decision', 'KZ', 'attention', []],
    ['an unlisted choice', 'KZ', 'pledge', ['pledge:XX']],
    ['a malformed choice', 'KZ', 'pledge', 'pledge:CN'],
    ['no choice', 'KZ', 'pledge', undefined],
    ['too many items', 'KZ', 'pledge', ['pledge:CN', 'pledge:US']],
  ])('leaves the state as it was for %s', (_what, seat, decision, choice) => {
    const host = hosted(newGame('unchanged'))
    const before = canonical(host.G())
    host.send(seat, decision, choice)
    expect(canonical(host.G())).toBe(before)
  })

  it('takes no second choice of a power', () => {
    const host = hosted(newGame('second'))
    host.send('KZ', 'pledge', [])
    host.send('CN', 'offers', [])
    const before = canonical(host.G())
    host.send('CN', 'offers', itemsOf(host.G().state, 'RU').slice(0, 1))
    host.send('CN', 'offers', [])
    expect(canonical(host.G())).toBe(before)
  })

  it('takes no choice of a round before, where it names its question', () => {
    const { state } = randomGame('late', {}, 6)
    expect([state.round, state.decision]).toEqual([2, 'pledge'])
    const host = hosted(state)
    const before = canonical(host.G())
    host.send('KZ', 'pledge', [], { seat: 'KZ', round: 1, decision: 'pledge' })
    expect(canonical(host.G())).toBe(before)
    host.send('KZ', 'pledge', [], { seat: 'KZ', round: 2, decision: 'pledge' })
    expect(host.G().steps).toBe(1)
  })

  it('takes no choice from somebody who holds no seat', () => {
    const host = hosted(newGame('stranger'))
    const before = canonical(host.G())
    for (const playerID of ['5', '-1', 'KZ', '__proto__', '']) {
      const action = {
        type: 'MAKE_MOVE',
        payload: { type: 'pledge', args: [[]], playerID, credentials: undefined },
      }
      const game = hostedGame()
      const setupData: Hosted = { state: newGame('stranger'), facts: [], steps: 0 }
      const reducer = CreateGameReducer({ game })
      const start = InitializeGame({ game, numPlayers: SEATS.length, setupData })
      expect(canonical(reducer(start, action as never).G)).toBe(before)
    }
  })
})

describe('a player', () => {
  it('is a seat by its number, and nobody else is', () => {
    expect(SEATS.map(playerOf)).toEqual(['0', '1', '2', '3', '4'])
    for (const seat of SEATS) expect(viewerOf(playerOf(seat))).toBe(seat)
    for (const id of [null, undefined, '', '5', '-1', '00', 'KZ']) expect(viewerOf(id)).toBe('observer')
  })
})

describe('the clients of a local game', () => {
  it.each(SEATS)('hold in their whole state, log and all, no card that %s may not know', (seat) => {
    const state = newGame('whole client')
    const { G, whole, close } = playedByClients(state)
    const text = whole(seat)
    const known = new Set([
      ...G().state.hidden.hands[seat],
      ...G().state.laid.map((laid) => laid.card),
      ...G().state.conditions.map(({ card }) => card),
      ...G().facts.flatMap((fact) => ('only' in fact && fact.only === seat ? fact.card : [])),
    ])
    const { hands, decks, rng, aims } = G().state.hidden
    const others = SEATS.flatMap((one) => [...hands[one], ...decks[one]]).filter((card) => !known.has(card))
    expect(others.filter((card) => new RegExp(`[":]${card}[":]`).test(text))).toEqual([])
    expect(text).not.toContain(rng.join())
    expect(POWERS.filter((power) => power !== seat && text.includes(`"${aims[power]}"`))).toEqual([])
    expect(text).toContain(`"${G().state.hidden.hands[seat][0]}"`)
    close()
  })

  it('hear nothing of a choice before the reveal, but that it was made', () => {
    const { whole, close, chosen } = playedByClients(newGame('secret choice'), ['CN'])
    for (const seat of SEATS) {
      const heard = whole(seat).includes(chosen('CN'))
      expect([seat, heard]).toEqual([seat, seat === 'CN'])
    }
    close()
  })
})

/** A game whose clients, all on one local master, pass the pledge and lay the first card of these powers. */
function playedByClients(state: State, laying: readonly Seat[] = POWERS) {
  const game = { ...hostedGame(), setup: (): Hosted => ({ state, facts: [], steps: 0 }) }
  const multiplayer = Local()
  const clients = SEATS.map((seat) => {
    const client = Client({
      game: game as never,
      numPlayers: 5,
      playerID: playerOf(seat),
      multiplayer,
      debug: false,
    })
    client.start()
    return client
  })
  const of = (seat: Seat) => clients[SEATS.indexOf(seat)]
  const send = (seat: Seat, decision: Decision, choice: Choice) => of(seat)?.moves[decision]?.(choice)
  // The core plays along, to know what nobody is told.
  const core = throughJson(state)
  const told: { facts: readonly Fact[] } = { facts: [] }
  const both = (seat: Seat, decision: Decision, choice: Choice) => {
    send(seat, decision, choice)
    told.facts = apply(core, { seat, choice }).facts ?? []
  }
  both('KZ', 'pledge', [])
  for (const power of laying) both(power, 'offers', itemsOf(core, power).slice(0, 1))
  return {
    G: () => ({ state: core, facts: told.facts }),
    chosen: (seat: Seat) => core.hidden.chosen[seat as (typeof POWERS)[number]]?.[0] ?? 'nothing chosen',
    whole: (seat: Seat) => JSON.stringify([of(seat)?.getState(), of(seat)?.log]),
    close: () => {
      for (const client of clients) client.stop()
    },
  }
}
