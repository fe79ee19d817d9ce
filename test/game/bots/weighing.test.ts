// Choices weighed against each other: each in the same worlds, from the view alone.
import { expect, it } from 'vitest'
import { settle, weigh } from '../../../src/game/bots/index.ts'
import { menuOf, type Seat, type State, view } from '../../../src/game/index.ts'
import { newGame, randomGame } from '../../support/play.ts'

/** The seat's question in a state, which must ask it. */
function askedOf(state: State, seat: Seat) {
  const seen = view(state, seat)
  const menu = menuOf(seen)
  if (!menu) throw new Error(`${seat} is asked nothing`)
  return { seen, menu }
}

it('gives a plan for each choice in the order given, chooses the best, and is the same each time', () => {
  const { seen, menu } = askedOf(newGame('weighed'), 'KZ')
  const choices = [[], ...menu.items.map(({ id }) => [id])]
  const thought = settle(weigh(seen, menu, choices, 'seed'))
  expect(thought.plans.map(({ choice }) => choice)).toEqual(choices)
  const [best] = [...thought.plans].sort((a, b) => b.score - a.score)
  expect(thought.choice).toEqual(best?.choice)
  expect(settle(weigh(seen, menu, choices, 'seed'))).toEqual(thought)
})

it('finds a choice to be worth what itself is worth, whatever stands beside it', () => {
  const { seen, menu } = askedOf(randomGame('weighed', {}, 5).state, 'KZ')
  const [one, other] = menu.items.map(({ id }) => [id])
  if (!one || !other) throw new Error('there are no two items to weigh')
  const both = settle(weigh(seen, menu, [one, other, one], 'seed')).plans.map(({ score }) => score)
  expect(both[2]).toBe(both[0])
  expect(settle(weigh(seen, menu, [one], 'seed')).plans[0]?.score).toBe(both[0])
})

it('passes over what the menu does not hold', () => {
  const { seen, menu } = askedOf(newGame('weighed'), 'KZ')
  const [nothing, gone] = settle(weigh(seen, menu, [[], ['take:gone']], 'seed')).plans
  expect(gone).toEqual(nothing)
})
