// What a session hands out tells nothing of hands, decks and aims that its viewer may not know.
import { describe, expect, it } from 'vitest'
import { randomItems } from '../../../src/game/bots/index.ts'
import { deckOf } from '../../../src/game/decks.ts'
import {
  AIMS,
  type Aim,
  forPowers,
  type MenuItem,
  POWERS,
  type Power,
  SEATS,
  type State,
  setup,
  type Viewer,
} from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { type Beginning, type Move, recordOf } from '../../../src/game/record/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'
import { randomGame } from '../../support/play.ts'
import { sessionOfRecord } from '../../support/replay.ts'

function dealt({ scenario, options, seed, draws }: Beginning): State {
  return setup(scenario, options, seed, undefined, draws)
}

/** The same game with other cards and aims for all but the viewer. */
function disguisedFor(viewer: Viewer, beginning: Beginning): Beginning {
  const { hidden } = dealt(beginning)
  const others = SEATS.filter((seat) => seat !== viewer)
  const decks = Object.fromEntries(others.map((seat) => [seat, deckOf(seat, '2011').toReversed()]))
  const aims = forPowers<Aim>((power) =>
    power === viewer ? hidden.aims[power] : otherAim(power, hidden.aims[power]),
  )
  return { ...beginning, draws: { events: [], decks: { '2011': decks }, aims } }
}

function otherAim(power: Power, aim: Aim): Aim {
  return AIMS[power].find((one) => one !== aim) ?? aim
}

/** Every choice but the last, after which aims lie open. Whoever holds secret cards plays none of them. */
function movesFor(viewer: Viewer, beginning: Beginning): Move[] {
  const state = dealt(beginning)
  const rng = seeded('secrets')
  const moves: Move[] = []
  for (const { seat, menu } of turnsOf(state)) {
    const isOpen = ({ kind }: MenuItem) => seat === viewer || (seat === 'KZ' && kind !== 'initiative')
    const items = randomItems({ ...menu, items: menu.items.filter(isOpen) }, rng)
    const move = { seat, choice: items.map(({ id }) => id) }
    mustApply(state, move)
    if (!state.outcome) moves.push(move)
  }
  return moves
}

/** What the viewer is handed of a game, and the secrets at its end. */
function played(viewer: Viewer, beginning: Beginning, moves: readonly Move[]) {
  const state = dealt(beginning)
  for (const move of moves) mustApply(state, move)
  const session = sessionOfRecord(recordOf(beginning, moves, state), viewer)
  if ('refused' in session) throw new Error(session.refused)
  return { moments: session.moments.peek(), hidden: state.hidden }
}

describe.each<Viewer>([...SEATS, 'observer'])('the moments handed to %s', (viewer) => {
  it('are the same where others hold other cards and want other things', () => {
    const { beginning } = randomGame('secrets', {}, 0)
    const other = disguisedFor(viewer, beginning)
    const moves = movesFor(viewer, beginning)
    const [one, two] = [played(viewer, beginning, moves), played(viewer, other, moves)]
    expect(one.moments.length).toBeGreaterThan(15)
    expect(JSON.stringify(two.moments)).toBe(JSON.stringify(one.moments))
    for (const seat of SEATS.filter((each) => each !== viewer))
      expect(two.hidden.hands[seat], seat).not.toEqual(one.hidden.hands[seat])
    for (const power of POWERS.filter((each) => each !== viewer))
      expect(two.hidden.aims[power]).not.toBe(one.hidden.aims[power])
  })
})
