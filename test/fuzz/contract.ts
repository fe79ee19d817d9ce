/** Plays one game and asks at every step whether the contract of src/game/index.ts holds. */
import {
  apply,
  type Choice,
  type Fact,
  forSeats,
  preview,
  type Seat,
  type State,
  setup,
  view,
} from '../../src/game/index.ts'
import { below, cloneState, seeded } from '../../src/game/kernel.ts'
import type { Beginning, Move } from '../../src/game/record/index.ts'
import { throughJson } from '../support/values.ts'
import { checkAtRest, menuOfWaiting } from './at-rest.ts'
import { Broken, must, mustAgree } from './broken.ts'
import { type Coverage, cover, coverOutcome } from './coverage.ts'
import { checkOutcome, checkRecord } from './ending.ts'
import { enterHands, handsOf, mustHold } from './hands.ts'
import { enter, type Ledger, ledgerAtStart, mustBalance } from './ledger.ts'
import type { Plan } from './plans.ts'
import type { Player } from './player.ts'
import { checkAudience } from './secrets.ts'
import { checkCauses, checkCited, checkSums } from './sums.ts'
import { checkTold } from './told.ts'

/** A game under way, beside a control that goes through JSON after every step. */
interface Game {
  readonly plan: Plan
  readonly coverage: Coverage
  readonly state: State
  control: State
  readonly moves: Move[]
  /** The numbers by the facts alone, since before the first news. */
  readonly ledger: Ledger
  /** All that was told. */
  readonly log: Fact[]
}

/** The game that broke the contract: what did not hold, and the moves that led there. */
export interface Failure {
  what: string
  step: number
  seat: Seat | undefined
  choice: Choice | undefined
  beginning: Beginning
  moves: readonly Move[]
  state: State
}

export interface Played {
  steps: number
  failure?: Failure
}

/** Plays a game to its end, or until the contract is broken. Never throws. */
export function playChecked(plan: Plan, player: Player, coverage: Coverage): Played {
  const facts: Fact[] = []
  const state = setup(plan.scenario, plan.options, plan.seed, facts, plan.draws)
  cover(coverage, facts)
  const ledger = ledgerAtStart(plan.scenario, plan.options.attention)
  const game: Game = { plan, coverage, state, control: throughJson(state), moves: [], ledger, log: [] }
  try {
    checkTelling(game, facts)
    playOn(game, player)
    return { steps: game.moves.length }
  } catch (error) {
    return { steps: game.moves.length, failure: failureOf(game, error) }
  }
}

/**
 * Plays a recorded game again with every check at every step; at the end of its moves it goes on at random.
 */
export function replayChecked(
  plan: Plan,
  moves: readonly Move[],
  player: Player,
  coverage: Coverage,
): Played {
  let at = 0
  return playChecked(plan, (offered, rng) => moves[at++]?.choice ?? player(offered, rng), coverage)
}

function failureOf(game: Game, error: unknown): Failure {
  const broken = error instanceof Broken ? error : undefined
  const what = broken?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
  const { state, moves } = game
  const last = moves.at(-1)
  const seat = broken?.seat ?? last?.seat
  return {
    what,
    step: moves.length,
    seat,
    choice: broken?.choice ?? last?.choice,
    beginning: beginningOf(game),
    moves,
    state,
  }
}

function beginningOf({ plan: { scenario, options, seed, draws } }: Game): Beginning {
  const beginning: Beginning = { scenario, options, seed, seats: forSeats(() => 'bot:random') }
  return draws ? { ...beginning, draws } : beginning
}

function playOn(game: Game, player: Player): void {
  const { state, plan } = game
  const most = plan.scenario.rounds.length * 6
  while (state.waiting.length > 0) {
    must(game.moves.length < most, `the game goes on after ${most} choices`)
    checkAtRest(state, seeded(`${plan.seed} check ${game.moves.length}`), plan.every, game.coverage)
    // A generator of its own, so that a replay with more checks is the same game.
    const rng = seeded(`${plan.seed} play ${game.moves.length}`)
    const seat = state.waiting[below(rng, state.waiting.length)] ?? 'KZ'
    step(game, seat, player(menuOfWaiting(state, seat), rng))
  }
  checkAtRest(state, seeded(`${plan.seed} check the end`), plan.every, game.coverage)
  checkOutcome(state)
  if (below(seeded(`${plan.seed} causes`), plan.every) === 0) checkCauses(state, game.log)
  mustAgree(state, game.control, 'the control game ended otherwise')
  checkRecord(beginningOf(game), game.moves, state)
  if (state.outcome) coverOutcome(game.coverage, state.outcome)
}

/** Makes a choice in the game and in its control, and compares what came of it. */
function step(game: Game, seat: Seat, choice: Choice): void {
  const { state } = game
  game.moves.push({ seat, choice: [...choice] })
  const foreseen = state.decision === 'attention' ? preview(view(state, 'KZ'), choice) : undefined
  const before = cloneState(state)
  const hands = handsOf(state)
  const applied = apply(state, { seat, choice })
  must(applied.refused === undefined, `the choice of the player is refused: ${applied.refused}`, seat, choice)
  const facts = applied.facts ?? []
  checkTelling(game, facts)
  enterHands(hands, facts)
  mustHold(hands, state)
  checkAudience(facts)
  const made = { before, move: { seat, choice }, facts, after: state }
  checkTold(made, seeded(`${game.plan.seed} told ${game.moves.length}`))
  if (foreseen) checkForesight(game, foreseen, facts)
  const controlled = apply(game.control, { seat, choice })
  mustAgree(controlled.facts, facts, 'the control game tells other facts', seat, choice)
  game.control = throughJson(game.control)
  cover(game.coverage, facts)
}

/** Facts tell every number, and every sum by its parts. */
function checkTelling({ ledger, state, log }: Game, facts: readonly Fact[]): void {
  log.push(...facts)
  enter(ledger, facts)
  mustBalance(ledger, state, 'after the step')
  checkSums(facts, state.history.at(-1))
  checkCited(facts)
}

/** A preview is what the commit then did: fact by fact, and by the row of history it wrote. */
function checkForesight({ state }: Game, foreseen: ReturnType<typeof preview>, facts: readonly Fact[]): void {
  must(typeof foreseen !== 'string', `there is no preview: ${String(foreseen)}`)
  const { after, ending, verdict } = foreseen
  mustAgree(facts.slice(0, foreseen.facts.length), foreseen.facts, 'the preview tells other facts')
  const row = state.history.at(-1)
  const { tracks, trust, dependence, treasury, interest } = after
  mustAgree({ ...row, tracks, trust, dependence, treasury, interest }, row, 'the preview shows another table')
  must(ending === state.outcome?.ending, `the preview foresees ${ending}, not ${state.outcome?.ending}`)
  const given = state.verdicts.find(({ round }) => round === row?.round)
  must(verdict === given?.points, `the preview foresees ${verdict} points, not ${given?.points}`)
}
