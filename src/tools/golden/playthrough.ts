/**
 * Golden playthroughs: whole games as text a person can read, line by line what was asked, chosen and
 * happened.
 */

import {
  currentRound,
  dominance,
  eventCard,
  type Fact,
  type Menu,
  type MenuItem,
  type Options,
  POWERS,
  type Scenario,
  SEATS,
  type State,
  scenarioNamed,
  setup,
  TRACKS,
} from '../../game/index.ts'
import { seeded } from '../../game/kernel.ts'
import { wholeLine } from '../fact-text.ts'
import { mustApply, type Turn, turnsOf } from '../turns.ts'
import { scripted } from './script.ts'

export interface Golden {
  /** Of the file beside this one. */
  file: string
  scenario: string
  options: Options
  seed: string
  /** Where to stop, if not at the end. */
  rounds?: number
}

export const GOLDEN: readonly Golden[] = [
  { file: 'pivots.txt', scenario: 'pivots', options: { attention: 5, lesson: false }, seed: 'golden 1689' },
  {
    file: 'pivots-lesson.txt',
    scenario: 'pivots',
    options: { attention: 6, lesson: true },
    seed: 'lesson 0',
    rounds: 4,
  },
  {
    file: 'three-decades.txt',
    scenario: 'three-decades',
    options: { attention: 6, lesson: false },
    seed: 'decades 30',
  },
  {
    file: 'great-game.txt',
    scenario: 'great-game',
    options: { attention: 5, lesson: false },
    seed: 'great-game 29',
  },
  {
    file: 'dual-order.txt',
    scenario: 'dual-order',
    options: { attention: 5, lesson: false },
    seed: 'dual-order 5',
  },
]

/** The text of a playthrough, as its file should be. */
export function playthrough(golden: Golden): string {
  const scenario = scenarioNamed(golden.scenario)
  if (!scenario) throw new Error(`there is no scenario '${golden.scenario}'`)
  const opening: Fact[] = []
  const state = setup(scenario, golden.options, golden.seed, opening)
  const lines = [...header(golden, scenario), ...digest(state), ...roundTitle(state), ...indented(opening)]
  const rng = seeded(`golden ${golden.seed}`)
  const last = golden.rounds ?? scenario.rounds.length
  for (const turn of turnsOf(state)) {
    if (state.round > last) break
    const round = state.round
    lines.push(...stepOf(state, turn, rng))
    if (state.round > round && state.round <= last) lines.push(...roundTitle(state))
  }
  return `${[...lines, ...result(state)].join('\n')}\n`
}

function header({ seed, options }: Golden, scenario: Scenario): string[] {
  const { id, rounds, verdicts } = scenario
  const level = `${options.attention} cubes a round${options.lesson ? ', the lesson variant' : ''}`
  return [
    `A game of ${id}, seed '${seed}', ${level}.`,
    `${rounds.length} rounds, verdicts after ${verdicts.join(' and ')}.`,
    `Made by 'npm run golden'; test/golden/golden.test.ts compares.`,
  ]
}

function roundTitle(state: State): string[] {
  const { need } = currentRound(state)
  const { date } = eventCard(state.event)
  return ['', `== Round ${state.round}, ${date}: ${state.event}, need ${need}, agenda ${state.agenda}`]
}

/** What a seat is asked, what it chooses, and what came of it; after a reckoning the table too. */
function stepOf(state: State, { seat, menu: offered }: Turn, rng: Parameters<typeof scripted>[2]): string[] {
  const choice = scripted(offered, state.round, rng)
  const facts = mustApply(state, { seat, choice })
  const lines = [...question(offered), `${seat} chooses: ${choice.join(' ') || 'nothing'}`]
  const news = facts.findIndex((fact) => fact.because.rule === 'era' || fact.kind === 'round')
  if (offered.decision !== 'attention') return [...lines, ...indented(facts)]
  const [reckoned, next] = news < 0 ? [facts, []] : [facts.slice(0, news), facts.slice(news)]
  return [
    ...lines,
    ...indented(reckoned),
    ...digest(state),
    ...(next.length > 0 ? ['then'] : []),
    ...indented(next),
  ]
}

function question({ seat, decision, budget, oil, items }: Menu): string[] {
  const means =
    decision === 'pledge'
      ? ''
      : decision === 'offers'
        ? `, interest ${budget}`
        : `, ${budget} cubes, ${oil} oil`
  return ['', `${seat} ${decision}${means}: ${items.map(priced).join(' ') || 'nothing to choose'}`]
}

function priced({ id, price, oil }: MenuItem): string {
  return `${id}(${oil > 0 ? `${price}+${oil} oil` : price})`
}

function indented(facts: readonly Fact[]): string[] {
  return facts.map((fact) => `  ${wholeLine(fact)}`)
}

/** The table in five lines. */
function digest(state: State): string[] {
  const tracks = TRACKS.map((track) => `${track} ${state.tracks[track]}`).join(', ')
  const means = `treasury ${state.treasury}, dependence ${state.dependence}, dominance ${dominance(state)}`
  const left = [...state.routes, ...state.conditions.map(({ card, until }) => `${card} to ${until}`)].join(
    ', ',
  )
  const powers = POWERS.map((power) => {
    const { security, economy, diplomacy } = state.contract[power]
    const levels = `${security}/${economy}/${diplomacy}`
    const [trust, interest, score] = [state.trust[power], state.interest[power], state.score[power]]
    return `  ${power} ${levels} trust ${trust} interest ${interest} score ${score}`
  })
  return ['', `table: ${tracks}; ${means}; ${left || 'no routes'}`, ...powers]
}

function result(state: State): string[] {
  const { outcome } = state
  if (!outcome) return ['', `So far: ${SEATS.map((seat) => `${seat} ${state.score[seat]}`).join(', ')}.`]
  const scores = SEATS.map((seat) => `${seat} ${outcome.scores[seat]} (${outcome.margins[seat].toFixed(2)})`)
  return [
    '',
    `Ended ${outcome.ending} after round ${outcome.round}: ${scores.join(', ')}. ${outcome.winner} wins.`,
  ]
}
