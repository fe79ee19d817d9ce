/**
 * Appraisals kept in a record, as a cache: shown at once where a file has them, and never believed. Whoever opens the file
 * analyses it again, which by the same evaluator must come to the same, bit for bit.
 */
import { menu } from '../index.ts'
import { type Analysis, type Appraised, type RecordFile, sealed } from '../record/index.ts'
import { EVALUATOR } from './analyse.ts'
import type { Appraisal } from './findings.ts'
import type { Analysed } from './game.ts'
import { itemsOf } from './played-items.ts'

/** Lists of one record, by their evaluators; see the record's format. */
const MOST_LISTS = 8

/** A record with these appraisals of its game, or of a branch, in the place of those there were by this evaluator. */
export function withAppraisals(
  file: RecordFile,
  appraisals: readonly Appraisal[],
  branch?: string,
): RecordFile {
  const lists = file.analysis ?? []
  const others = lists.filter(({ evaluator }) => evaluator !== EVALUATOR)
  const before = lists.find(({ evaluator }) => evaluator === EVALUATOR)?.decisions ?? []
  const elsewhere = before.filter(({ at }) => at.branch !== branch)
  const own: Analysis = {
    evaluator: EVALUATOR,
    decisions: [...elsewhere, ...appraisals.map((one) => kept(one, branch))],
  }
  const { seal: _, ...content } = file
  return sealed({ ...content, analysis: [...others.slice(0, MOST_LISTS - 1), own] })
}

function kept({ step, seat, decision, played, best, se }: Appraisal, branch: string | undefined): Appraised {
  return {
    at: branch === undefined ? { step } : { branch, step },
    seat,
    decision,
    played: played.margin,
    best: best.margin,
    choice: best.choice,
    error: se,
  }
}

/** What a record says of its game's decisions by this evaluator, as far as it can be: what fits no decision is left out. */
export function appraisedIn(file: RecordFile, game: Analysed, branch?: string): Appraised[] {
  const list = (file.analysis ?? []).find(({ evaluator }) => evaluator === EVALUATOR)
  return (list?.decisions ?? []).filter((one) => one.at.branch === branch && isPossible(game, one))
}

function isPossible({ states, moves }: Analysed, { at, seat, decision, choice, error }: Appraised): boolean {
  const state = states[at.step]
  const isAsked = state?.decision === decision && moves[at.step]?.seat === seat
  const offered = isAsked ? menu(state, seat) : undefined
  if (!offered || error < 0) return false
  try {
    itemsOf(offered, choice)
    return true
  } catch {
    return false
  }
}

/** Which of what a record says of its decisions is not what was found of them. */
export function contradicted(appraised: readonly Appraised[], appraisals: readonly Appraisal[]): Appraised[] {
  return appraised.filter((one) => {
    const found = appraisals.find(({ step }) => step === one.at.step)
    return found !== undefined && !agrees(one, kept(found, one.at.branch))
  })
}

function agrees(one: Appraised, other: Appraised): boolean {
  const { played, best, error, choice } = other
  const isSame = one.played === played && one.best === best && one.error === error
  return isSame && one.choice.join(' ') === choice.join(' ')
}
