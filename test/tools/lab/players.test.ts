import { afterEach, describe, expect, it } from 'vitest'
import {
  type Choice,
  menu,
  POWERS,
  SCENARIOS,
  SEATS,
  type Seat,
  STANDARD,
  type State,
  setup,
  view,
} from '../../../src/game/index.ts'
import { cloneState, seeded } from '../../../src/game/kernel.ts'
import { type Order, playOrder } from '../../../src/tools/lab/games.ts'
import {
  cannotWin,
  choicesOf,
  choosesWinner,
  isOpen,
  stillSure,
  surest,
} from '../../../src/tools/lab/last-round.ts'
import { isPlayer, type Player, playerFor } from '../../../src/tools/lab/players.ts'
import { OPENING_ROUNDS } from '../../../src/tools/lab/policies.ts'
import { seating } from '../../../src/tools/lab/run.ts'
import { levelNamed } from '../../../src/tools/lab/shortened.ts'
import type { StatePlayer } from '../../../src/tools/lab/state-player.ts'
import { STATE_PLAYERS } from '../../../src/tools/lab/state-players.ts'
import { imagined } from '../../../src/tools/lab/worlds.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

function games(players: Order['players'], more: Partial<Order> = {}) {
  return playOrder({ scenario: 'pivots', seed: 'test', from: 0, to: 3, players, ...more })
}

/** Plays a game and hands over the state before each choice. */
function watched(
  players: Readonly<Record<Seat, Player>>,
  see: (state: State, seat: Seat, choice: Choice) => void,
): State {
  const { pivots } = SCENARIOS
  if (!pivots) throw new Error('no pivots')
  const state = setup(pivots, STANDARD, 'watched')
  for (const { seat } of turnsOf(state)) {
    const choice = playerFor(players[seat], seat)(state, seat, `${state.round}-${seat}`)
    see(state, seat, choice)
    mustApply(state, { seat, choice })
  }
  return state
}

describe('players', () => {
  afterEach(() => {
    STATE_PLAYERS.clear()
  })

  it('may be one that sees everything, and it sees the state itself', () => {
    const seen: string[] = []
    const peeking: StatePlayer = (state, seat) => {
      seen.push(...state.hidden.decks.RU.slice(0, 1))
      return playerFor('greedy', seat)(state, seat, '')
    }
    expect(isPlayer('peeking', 'KZ')).toBe(false)
    STATE_PLAYERS.set('peeking', peeking)
    expect(isPlayer('peeking', 'KZ')).toBe(true)
    const { rows } = games(seating('greedy', 'KZ', 'peeking'), { to: 1 })
    expect(seen.length).toBeGreaterThan(5)
    expect(rows).toEqual(games(seating('greedy'), { to: 1 }).rows)
  })

  it('are known by name, with a policy or a character on top, or not at all', () => {
    for (const name of ['greedy', 'expert', 'greedy+passes', 'greedy+opens:lean-russia', 'even-hand']) {
      expect(isPlayer(name, 'KZ')).toBe(true)
    }
    for (const name of ['', 'nobody', 'greedy+', 'greedy+dances', 'nobody+passes', 'greedy+opens:nobody']) {
      expect(isPlayer(name, 'KZ')).toBe(false)
    }
    expect(() => playerFor('nobody', 'KZ')).toThrow(/no player 'nobody' for KZ/)
  })

  it('passing lays nothing ever, coercing lays a pressure whenever it may', () => {
    const laid: Record<string, number> = { chances: 0, pressures: 0 }
    watched(seating('greedy+coerces', 'US', 'greedy+passes'), (state, seat, choice) => {
      if (state.decision !== 'offers') return
      if (seat === 'US') expect(choice).toEqual([])
      else if (menu(state, seat)?.items.some((item) => item.kind === 'pressure')) {
        expect(choice.filter((id) => id.startsWith('pressure:'))).not.toEqual([])
        laid.pressures = (laid.pressures ?? 0) + 1
      }
    })
    expect(laid.pressures).toBeGreaterThan(2)
  })

  it.each(['complies', 'resists'] as const)(
    'Kazakhstan that always %s gives that answer to every pressure',
    (policy) => {
      let answered = 0
      watched(seating('greedy+coerces', 'KZ', `tuned+${policy}`), (state, seat, choice) => {
        if (state.decision !== 'attention') return
        for (const { card } of state.laid.filter((one) => one.kind === 'pressure')) {
          expect(choice.includes(`comply:${card}`)).toBe(policy === 'complies')
          answered += 1
        }
        expect(seat).toBe('KZ')
        const full = state.laid.filter((one) => one.kind === 'pressure').map((one) => one.card)
        const least = menu(state, 'KZ')?.items.filter(
          (item) => item.kind === 'resist' && item.card === full[0],
        )
        if (policy === 'resists' && least && least.length > 0) {
          expect(choice.some((id) => id.startsWith('resist:'))).toBe(true)
        }
      })
      expect(answered).toBeGreaterThan(2)
    },
  )

  it('an opening is played for three rounds and no more', () => {
    const choices = (KZ: string): Choice[][] => {
      const rounds: Choice[][] = []
      watched(seating('greedy', 'KZ', KZ), (state, seat, choice) => {
        if (seat === 'KZ') rounds[state.round] = [...(rounds[state.round] ?? []), choice]
      })
      return rounds
    }
    const [mixed, opening, rest] = [
      choices('greedy+opens:lean-west'),
      choices('lean-west'),
      choices('greedy'),
    ]
    expect(mixed.slice(1, 4)).toEqual(opening.slice(1, 4))
    expect(mixed.slice(1, 4)).not.toEqual(rest.slice(1, 4))
    expect(mixed.slice(4)).not.toEqual(opening.slice(4))
  })

  it.each([...POWERS, 'home'] as const)('who courts %s sends more of the opening’s cubes there', (place) => {
    const share = (KZ: string): number => {
      const { rows } = games(seating('greedy', 'KZ', KZ), { to: 4 })
      const cubes = rows.flatMap((row) => row.course.slice(0, OPENING_ROUNDS).map((round) => round.cubes))
      const spent = cubes.flatMap((round) => Object.values(round)).reduce((a, b) => a + b, 0)
      return cubes.reduce((sum, round) => sum + round[place], 0) / spent
    }
    const [courted, plain] = [share(`greedy+opens:seasoned/courts-${place}`), share('greedy+opens:seasoned')]
    expect(courted).toBeGreaterThan(plain + 0.05)
  })

  it('who courts is a level’s, and Kazakhstan’s alone', () => {
    for (const name of ['novice/courts-CN', 'expert+opens:expert/courts-home']) {
      expect(isPlayer(name, 'KZ')).toBe(true)
      expect(isPlayer(name, 'CN')).toBe(false)
    }
    for (const name of ['courts-CN', 'greedy/courts-CN', 'expert/courts-KZ', 'expert/courts-CN/hedger']) {
      expect(isPlayer(name, 'KZ')).toBe(false)
    }
  })

  it('a level may have its search cut short, and plays on as itself', () => {
    for (const name of [
      'master~40',
      'master~40/hedger',
      'master~5/courts-CN',
      'master~40+passes',
      'expert~7',
    ])
      expect(isPlayer(name, 'KZ'), name).toBe(true)
    for (const name of [
      'master~',
      'master~0',
      'master~4.5',
      'greedy~40',
      'master~40~40',
      'master~40/discipline',
    ])
      expect(isPlayer(name, 'KZ'), name).toBe(false)
    expect(isPlayer('master~40/discipline', 'RU')).toBe(true)
    expect(levelNamed('master~40')).toMatchObject({ level: 'master', settings: { plans: 8, rollouts: 40 } })
    expect(levelNamed('master~99999')?.settings).toEqual(levelNamed('master')?.settings)
  })

  it('a linear policy takes what its weights like and leaves what they do not', () => {
    const east: Player = { linear: { take: 1, CN: 5, RU: -9, US: -9, EU: -9 } }
    const { rows } = games(seating('greedy', 'KZ', east), { to: 1 })
    const spent = rows[0]?.course.map((row) => row.cubes) ?? []
    expect(spent.reduce((sum, cubes) => sum + cubes.CN, 0)).toBeGreaterThan(3)
    expect(spent.reduce((sum, cubes) => sum + cubes.RU + cubes.US + cubes.EU, 0)).toBe(0)
  })
})

describe('games', () => {
  it('dealt as those of another run differ from them by the seeds of the bots alone', () => {
    const events: string[] = []
    const noting: StatePlayer = (state, seat) => {
      if (state.round === 1 && state.decision === 'pledge') events.push(state.hidden.decks.RU.join())
      return playerFor('greedy', seat)(state, seat, '')
    }
    STATE_PLAYERS.set('noting', noting)
    const players = seating('random', 'KZ', 'noting')
    const { rows } = games(players, { to: 2, seed: 'one' })
    const again = games(players, { to: 2, seed: 'other', dealt: 'one' })
    STATE_PLAYERS.delete('noting')
    expect(events.slice(2)).toEqual(events.slice(0, 2))
    expect(events[0]).not.toBe(events[1])
    expect(rows[0]).not.toEqual(again.rows[0])
  })

  it('count a card as held, playable and played, and items as on the menu and chosen', () => {
    const { cards, items } = games(seating('greedy'))
    for (const { held, playable, played } of Object.values(cards)) {
      expect(held).toBeGreaterThanOrEqual(playable)
      expect(playable).toBeGreaterThanOrEqual(played)
    }
    const envoys = Object.keys(items).filter((key) => key.startsWith('envoy:'))
    expect(envoys).toEqual(POWERS.map((power) => `envoy:${power}`))
    expect(Object.values(items).every(({ on, chosen }) => chosen <= on)).toBe(true)
    expect(Object.values(cards).some(({ held, played }) => held > played && played > 0)).toBe(true)
  })
})

describe('the last round', () => {
  const last = (): State => {
    let found: State | undefined
    watched(seating('greedy'), (state) => {
      if (!found && state.round === state.scenario.rounds.length) found = cloneState(state)
    })
    if (!found) throw new Error('the game ended early')
    return found
  }

  it('is imagined so that the viewer could not tell, and the hidden is drawn anew', () => {
    const state = last()
    const drawn = Array.from({ length: 8 }, (_, n) => imagined(view(state, 'CN'), seeded(`${n}`)))
    for (const world of drawn) {
      expect(view(world, 'CN')).toMatchObject({ hand: state.hidden.hands.CN, aim: state.hidden.aims.CN })
      for (const seat of SEATS) expect(world.hidden.hands[seat]).toHaveLength(state.hidden.hands[seat].length)
    }
    expect(new Set(drawn.map((world) => world.hidden.hands.RU.join())).size).toBeGreaterThan(4)
    expect(new Set(drawn.map((world) => world.hidden.aims.US)).size).toBeGreaterThan(1)
  })

  it('does not depend on what the viewer cannot see', () => {
    const state = last()
    const other = cloneState(state)
    other.hidden.hands.RU.reverse()
    other.hidden.hands.US = [...state.hidden.decks.US.slice(0, state.hidden.hands.US.length)]
    other.hidden.aims.RU = state.hidden.aims.RU === 'union' ? 'shield' : 'union'
    expect(imagined(view(other, 'CN'), seeded('a'))).toEqual(imagined(view(state, 'CN'), seeded('a')))
  })

  it('is looked into when asked, and only then', () => {
    const { rows } = games(seating('greedy'), { to: 2, watch: 1 })
    const chances = Object.values(rows[0]?.last?.chances ?? {})
    expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1)
    expect(rows[1]?.last).toBeUndefined()
  })

  it('is open if two seats have a tenth each', () => {
    const chances = { KZ: 0.9, RU: 0.1, CN: 0, US: 0, EU: 0 }
    expect(isOpen(chances)).toBe(true)
    expect(isOpen({ ...chances, KZ: 0.91, RU: 0.09 })).toBe(false)
  })

  const sure = (seat: Seat, others: number): Seat[] => [
    ...Array(10 - others).fill(seat),
    ...Array(others).fill('EU'),
  ]

  it('knows who cannot win, and who can choose the winner for sure', () => {
    expect(cannotWin([sure('KZ', 0), sure('RU', 2)], 'US')).toBe(true)
    expect(cannotWin([sure('KZ', 0), sure('RU', 1)], 'EU')).toBe(false)
    expect(choosesWinner(surest([sure('KZ', 2), sure('RU', 2)]))).toBe(true)
    expect(choosesWinner(surest([sure('KZ', 0), sure('RU', 3)]))).toBe(false)
    expect(choosesWinner(surest([sure('KZ', 0), sure('KZ', 1)]))).toBe(false)
  })

  it('asks of choices that looked sure in a few games whether they still do in others', () => {
    const found = surest([sure('KZ', 2), sure('KZ', 1), sure('RU', 0)])
    expect([...found]).toEqual([
      [1, 'KZ'],
      [2, 'RU'],
    ])
    expect(choosesWinner(stillSure(found, [sure('RU', 0), sure('KZ', 2), sure('RU', 1)]))).toBe(true)
    // Another choice that would make Kazakhstan the winner was not known to before.
    expect(choosesWinner(stillSure(found, [sure('KZ', 0), sure('KZ', 3), sure('RU', 0)]))).toBe(false)
  })

  it('tries every choice a power has', () => {
    const items = [1, 1, 2].map((price, n) => ({
      id: `${n}`,
      kind: 'offer' as const,
      price,
      oil: 0,
      groups: [`${n}`],
    }))
    const question = { seat: 'RU', round: 1, decision: 'offers' } as const
    const asked = { ...question, budget: 2, oil: 0, limit: 2, items }
    const ids = choicesOf(asked).map((choice) => choice.map((item) => item.id).join('+'))
    expect(ids).toEqual(['', '0', '1', '2', '0+1'])
  })
})
