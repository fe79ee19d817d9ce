/** A record played again by its rules: every state of it, its chain, and where it is not the game it says it is. */
import type { Fact, Scenario, State } from '../index.ts'
import { isObject } from '../vocabulary.ts'
import { chainNext, chainStart } from './chain.ts'
import type { Unsealed } from './file.ts'
import type { Move, Refused } from './format.ts'
import type { Line } from './line.ts'
import type { Beginning } from './rerun.ts'
import type { Rules } from './rules.ts'

/** What a game begins with, holders aside. */
export type Opening = Omit<Beginning, 'seats'>

/** What is kept of each moment of a game: `states[n]` came of `n` moves, and `facts[n]` tell how. */
export interface Moments {
  readonly states: State[]
  readonly facts: (readonly Fact[])[]
}

export interface Playthrough {
  /** After the last legal move. */
  readonly state: State
  /** One digest for each round that has a move. */
  readonly chain: readonly string[]
  /** The number of the first illegal move, from 1, and the round it was to be made in. */
  readonly illegal?: { readonly move: number; readonly round: number }
}

/** What a file's game begins with. Refuses other rules, and a scenario or draws those rules do not know. */
export function openingOf(file: Unsealed, rules: Rules): Opening | Refused {
  if (file.rules.version !== rules.version) return { refused: 'other-rules', detail: `${file.rules.version}` }
  const scenario = scenarioOf(file.scenario, rules)
  if ('refused' in scenario) return scenario
  const { options, seed, draws } = file
  if (draws) {
    const unknown = cardsIn(draws).find((id) => !rules.isCard(id))
    if (unknown !== undefined)
      return { refused: 'not-a-record', detail: 'draws', expected: 'cards of its rules' }
  }
  return { scenario, options, seed, ...(draws ? { draws } : {}) }
}

function scenarioOf(named: string | Scenario, rules: Rules): Scenario | Refused {
  if (typeof named !== 'string') {
    const problem = rules.checkScenario(named)[0]
    return problem ? { refused: 'bad-scenario', detail: problem.path, expected: problem.expected } : named
  }
  const found = Object.hasOwn(rules.scenarios, named) ? rules.scenarios[named] : undefined
  return (
    found ?? {
      refused: 'bad-scenario',
      detail: 'scenario',
      expected: Object.keys(rules.scenarios).join(', '),
    }
  )
}

function cardsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((id) => typeof id === 'string')
  if (!isObject(value)) return []
  const { aims: _, agenda: __, ...lists } = value
  return Object.values(lists).flatMap(cardsIn)
}

/**
 * Plays moves from an opening, as far as they are legal. `kept` is filled with every moment, if given. Throws only where
 * the rules themselves fail.
 */
export function playThrough(
  opening: Opening,
  moves: readonly Move[],
  rules: Rules,
  kept?: Moments,
): Playthrough {
  const { scenario, options, seed, draws } = opening
  const facts: Fact[] | undefined = kept && []
  let state = rules.setup(scenario, options, seed, facts, draws)
  kept?.states.push(state)
  kept?.facts.push(facts ?? [])
  const chain: string[] = []
  let before = chainStart(opening, rules)
  let first = 0
  for (let at = 0; at < moves.length; at++) {
    const { round } = state
    if (kept) state = rules.cloneState(state)
    const move = moves[at] as Move
    const isLegal = kept ? told(state, move, rules, kept) : untold(state, move, rules)
    if (!isLegal) return { state, chain, illegal: { move: at + 1, round } }
    if (state.round === round && !state.outcome && at + 1 < moves.length) continue
    before = chainNext(before, moves.slice(first, at + 1), state, rules)
    chain.push(before)
    first = at + 1
  }
  return { state, chain }
}

/** Carries a choice out and keeps what came of it. Gives whether it was legal; if not, nothing was written. */
function told(state: State, { seat, choice }: Move, rules: Rules, kept: Moments): boolean {
  const { facts } = rules.apply(state, { seat, choice })
  if (!facts) return false
  kept.states.push(state)
  kept.facts.push(facts)
  return true
}

/** The same without facts, which cost as much as the rest. */
function untold(state: State, { seat, choice }: Move, rules: Rules): boolean {
  if (state.outcome) return false
  const offered = rules.menu(state, seat)
  if (!offered || rules.checkChoice(offered, choice) !== undefined) return false
  const items = choice.flatMap((id) => offered.items.find((item) => item.id === id) ?? [])
  rules.advance(state, offered, items)
  return true
}

/** What a line tells by itself: its digests from the round on in which it left another line, which has this number. */
export interface OwnChain {
  /** From 1. */
  readonly first: number
  readonly chain: readonly string[]
}

export function ownChain(line: Line, { chain }: Playthrough, opening: Opening, rules: Rules): OwnChain {
  const { moves, shared } = line
  if (shared === 0) return { first: 1, chain }
  const { round } = playThrough(opening, moves.slice(0, shared), rules).state
  return { first: round, chain: chain.slice(round - 1) }
}
