/**
 * The analysis of a game, step by step, so that whoever runs it may show what is found as it comes and stop at any time:
 * first what all seats could expect, then every decision, then the decisions that seem to be mistakes once more.
 */
import { SEATS, type Seat } from '../index.ts'
import { appraise, confirm, FIRST, SECOND } from './appraise.ts'
import type { Appraisal, Confirmation, DecisionAt, Finding, Steps } from './findings.ts'
import { type Analysed, askedAt, decisionsOf, knownSteps, stateAt } from './game.ts'
import { outlookAt } from './outlook.ts'

/** What is looked for. */
export interface AnalysisOrder {
  /** Whose decisions, in this order; all seats' if not given. */
  readonly seats?: readonly Seat[]
  /** Appraisals there are already: those decisions are not appraised again. */
  readonly known?: readonly Appraisal[]
}

/** Where a decision may be a mistake: it costs so much, and so many standard errors. */
export const FLAGGED = { loss: 0.2, errors: 3 } as const
/** A mistake stands where fresh worlds, two rounds deep, say that it costs so much, and so many standard errors. */
export const STANDS = { loss: 0.1, errors: 2 } as const

/** Names the evaluator, its settings and rules: two analyses of one name agree bit for bit. */
export const EVALUATOR = 'fair 1: one round, mistakes two'

/**
 * Analyses a game under the rules of today. Yields each finding, and nothing in between, every few milliseconds; the same
 * game gives the same findings.
 */
export function* analyse(game: Analysed, order: AnalysisOrder = {}): Generator<Finding | undefined, void> {
  yield* outlooks(game)
  const appraisals = [...(order.known ?? [])]
  for (const at of decisionsOf(game, order.seats ?? SEATS)) {
    if (appraisals.some(({ step }) => step === at.step)) continue
    const appraisal = yield* appraisalOf(game, at)
    if (!appraisal) continue
    appraisals.push(appraisal)
    yield { kind: 'appraisal', appraisal }
  }
  for (const appraisal of appraisals.filter(isFlagged))
    yield { kind: 'confirmation', confirmation: yield* confirmationOf(game, appraisal) }
}

/** How many findings an analysis comes to at most, confirmations aside. */
export function findingsIn(game: Analysed, { seats = SEATS }: AnalysisOrder = {}): number {
  return knownSteps(game).length + decisionsOf(game, seats).length
}

function* outlooks(game: Analysed): Generator<Finding | undefined, void> {
  for (const step of knownSteps(game)) {
    const outlook = yield* outlookAt(stateAt(game, step), step, 'moment')
    yield { kind: 'outlook', outlook }
  }
}

/** Appraises one decision of a game; nothing where there was nothing to choose. */
export function* appraisalOf(game: Analysed, at: DecisionAt, depth = FIRST): Steps<Appraisal | undefined> {
  const { seen, offered, choice } = askedAt(game, at)
  const judgement = yield* appraise(seen, offered, choice, `appraisal ${seedOf(at)}`, depth)
  return judgement && { ...at, ...judgement }
}

/** Whether an appraisal is worth another look: not yet a mistake. */
export function isFlagged({ loss, se }: Appraisal): boolean {
  return loss > FLAGGED.loss && loss > FLAGGED.errors * se
}

/** Looks again at a decision that was flagged: in worlds of another seed, a round further. */
export function* confirmationOf(
  game: Analysed,
  { step, seat, round, decision, best, played }: Appraisal,
  seed = 'confirmation',
): Steps<Confirmation> {
  const at = { step, seat, round, decision }
  const { seen, offered } = askedAt(game, at)
  const choices = { played: played.choice, best: best.choice }
  const difference = yield* confirm(seen, offered, choices, `${seed} ${seedOf(at)}`, SECOND)
  const { value: loss, error: se, count: worlds } = difference
  return { ...at, loss, se, worlds, stands: loss > STANDS.loss && loss > STANDS.errors * se }
}

/** Never the game's seed, which would tell what is hidden. */
function seedOf({ seat, round, decision }: DecisionAt): string {
  return `${seat} ${round} ${decision}`
}
