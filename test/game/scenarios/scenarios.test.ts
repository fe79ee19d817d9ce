/** The scenarios that come with the game (RULES.md, "Scenarios"). */
import { expect, it } from 'vitest'
import { allHold, institutionCard, SCENARIOS, STANDARD, setup } from '../../../src/game/index.ts'

const scenarios = Object.entries(SCENARIOS)

it('names each scenario by its own id', () => {
  for (const [id, scenario] of scenarios) expect(scenario.id).toBe(id)
})

it.each(scenarios)(
  '%s has 5 to 10 rounds, and its last verdict after the last',
  (_id, { rounds, verdicts }) => {
    expect(rounds.length).toBeGreaterThanOrEqual(5)
    expect(rounds.length).toBeLessThanOrEqual(10)
    expect(verdicts.at(-1)).toBe(rounds.length)
  },
)

it.each(scenarios)('%s goes through its eras in order, within its years', (_id, { rounds, from, to }) => {
  const eras = rounds.map((round) => round.era)
  expect(eras).toEqual([...eras].sort())
  const last = { '1991': 2000, '2001': 2010, '2011': 2021 }
  for (const era of eras) expect([Number(era) <= to, last[era] >= from]).toEqual([true, true])
})

it('has the pivots as RULES.md gives them', () => {
  const pivots = SCENARIOS.pivots
  expect(pivots?.rounds).toHaveLength(6)
  expect(pivots?.verdicts).toEqual([3, 6])
  expect(pivots?.interest['2011']).toEqual({ RU: 4, CN: 5, US: 2, EU: 2 })
  expect(pivots?.structuralLeverage).toBe(2)
  expect(pivots?.start.routes).toEqual(['china'])
})

it.each(scenarios)('%s belongs from the start only to what its start can keep up', (_id, scenario) => {
  const state = setup(scenario, STANDARD, 'memberships')
  const lost = scenario.start.memberships.filter((id) => !allHold(state, institutionCard(id).keeps))
  expect(lost).toEqual([])
})
