// The taught game's fixed draws: what they name exists, and they bring a pressure and a crisis when these are taught.
import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/game/bots/index.ts'
import {
  card,
  EVENTS,
  eventCard,
  type Laid,
  type Menu,
  SCENARIOS,
  type State,
  setup,
  TAUGHT_DRAWS,
  TAUGHT_RUSSIA,
  view,
} from '../../../src/game/index.ts'
import { deckOf } from '../../../src/game/kernel.ts'
import { SEATS } from '../../../src/game/vocabulary.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

const GAMES = 20
const BY_ROUND = 3

function taughtGame(seed: string): State {
  const { pivots } = SCENARIOS
  if (!pivots) throw new Error('the scenario pivots is gone')
  return setup(pivots, { attention: 5, lesson: true }, seed, undefined, TAUGHT_DRAWS)
}

/** How Kazakhstan is played: by a bot, or by somebody who never chooses anything. */
type Style = 'seasoned' | 'learner' | 'nothing'

/** What lies on the table at each attention of the first rounds. */
function laidIn(seed: string, style: Style): (readonly Laid[])[] {
  const state = taughtGame(seed)
  const rounds: (readonly Laid[])[] = []
  for (const { seat, menu } of turnsOf(state)) {
    if (state.decision === 'attention') rounds.push(state.laid)
    if (rounds.length === BY_ROUND) break
    mustApply(state, { seat, choice: choiceOf(state, menu, seed, style) })
  }
  return rounds
}

function choiceOf(state: State, menu: Menu, seed: string, style: Style) {
  const { seat, round, decision } = menu
  if (seat === 'KZ' && style === 'nothing') return []
  const russia = `${TAUGHT_RUSSIA.level}/${TAUGHT_RUSSIA.character}`
  const bot = seat === 'RU' ? russia : seat === 'KZ' ? style : 'seasoned'
  return decide(bot, view(state, seat), menu, `${seed} ${seat} ${round} ${decision}`)
}

it('names cards of its era alone, each once', () => {
  const eras = TAUGHT_DRAWS.decks['2011'] ?? {}
  for (const seat of SEATS) {
    const named = eras[seat] ?? []
    expect(named.filter((id) => !deckOf(seat, '2011').includes(id))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  }
  expect(TAUGHT_DRAWS.events.filter((id) => !EVENTS.some((event) => event.id === id))).toEqual([])
})

it('brings its news in the order it names, a crisis by round 3 and none before', () => {
  const state = taughtGame('news')
  const told: string[] = []
  for (const { seat, menu } of turnsOf(state)) {
    if (told.length < state.round) told.push(state.event)
    if (told.length === BY_ROUND) break
    mustApply(state, { seat, choice: choiceOf(state, menu, 'news', 'nothing') })
  }
  expect(told).toEqual(TAUGHT_DRAWS.events)
  expect(told.map((id) => eventCard(id).responses !== undefined)).toEqual([false, false, true])
})

describe.each(['seasoned', 'learner', 'nothing'] as const)('played by %s', (style) => {
  const games = Array.from({ length: GAMES }, (_, n) => laidIn(`taught ${n}`, style))

  it('shows offers of every power in round 1', () => {
    for (const [first = []] of games) {
      expect(new Set(first.map(({ power }) => power)).size).toBe(4)
      expect(first.every(({ card: id }) => card(id).kind === 'offer')).toBe(true)
    }
  })

  it('has a pressure by round 3 in nine games of ten', () => {
    const pressed = games.filter((rounds) =>
      rounds.some((laid) => laid.some((one) => one.kind === 'pressure')),
    )
    expect(pressed.length).toBeGreaterThanOrEqual(0.9 * GAMES)
  })
})
