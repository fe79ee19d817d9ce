/** A logged game played again and cut into its rounds: what the stylised facts and the report are told from. */
import { readFileSync } from 'node:fs'
import {
  type Choice,
  type Fact,
  type Outcome,
  preview,
  type Seat,
  type State,
  setup,
  type Table,
  view,
} from '../../game/index.ts'
import { cloneTable } from '../../game/kernel.ts'
import { type Beginning, decode, type GameRecord, type Move } from '../../game/record/index.ts'
import { mustApply } from '../turns.ts'
import { ROUNDS } from './script.ts'

/** One round: its table at three moments, what was chosen, and the facts of the news and of the deeds. */
export interface Played {
  round: number
  years: string
  /** After the news, before anybody chose. */
  opened: Table
  /** After the reveal. */
  laid: Table
  /** After the reckoning, before scores and the next news. */
  closed: Table
  choices: Readonly<Partial<Record<Seat, Choice>>>
  pledge: Choice
  news: readonly Fact[]
  deeds: readonly Fact[]
}

export interface History {
  rounds: readonly Played[]
  outcome: Outcome | undefined
}

/** The record in a file. Throws what is wrong with it. */
export function readRecord(file: URL): GameRecord {
  const read = decode(readFileSync(file, 'utf8'))
  if (read.refused) throw new Error(`${file.pathname}: ${read.refused} ${read.detail ?? ''}`)
  return read.record
}

/**
 * Plays moves from a beginning. Throws at the first that is not legal. `spans` are the years each round stands for, in
 * their order: those of the script, unless told.
 */
export function historyOf(
  beginning: Beginning,
  moves: readonly Move[],
  spans: readonly string[] = ROUNDS.map((round) => round.years),
): History {
  const { scenario, options, seed, draws } = beginning
  const opening: Fact[] = []
  const state = setup(scenario, options, seed, opening, draws)
  const rounds: Played[] = []
  let news: readonly Fact[] = opening
  let left = moves
  while (state.outcome === undefined && left.length > 0) {
    const played = playRound(state, left, news, spans)
    rounds.push(played.round)
    news = played.next
    left = left.slice(played.used)
  }
  return { rounds, outcome: state.outcome }
}

function playRound(state: State, moves: readonly Move[], news: readonly Fact[], spans: readonly string[]) {
  const { round } = state
  const opened = cloneTable(state)
  const deeds: Fact[] = []
  const choices: Partial<Record<Seat, Choice>> = {}
  let pledge: Choice = []
  let laid = opened
  let closed = opened
  let used = 0
  while (state.round === round && state.outcome === undefined) {
    const move = moves[used]
    if (!move) throw new Error(`round ${round} breaks off after ${used} moves`)
    if (state.decision === 'pledge') pledge = move.choice
    else choices[move.seat] = move.choice
    if (state.decision === 'attention') {
      laid = cloneTable(state)
      closed = foreseen(state, move.choice)
    }
    deeds.push(...mustApply(state, move))
    used += 1
  }
  const cut = deeds.findIndex((fact) => fact.kind === 'round')
  const own = cut < 0 ? deeds : deeds.slice(0, cut)
  const years = spans[round - 1] ?? ''
  const told: Played = { round, years, opened, laid, closed, choices, pledge, news, deeds: own }
  return { round: told, next: cut < 0 ? [] : deeds.slice(cut), used }
}

function foreseen(state: State, choice: Choice): Table {
  const seen = preview(view(state, 'KZ'), choice)
  if (typeof seen === 'string') throw new Error(`round ${state.round}, KZ: ${seen}`)
  return seen.after
}
