/** What a file brought of what its choices are worth: shown until it is found here, and never believed. */
import { type Appraisal, appraisedIn, contradicted, gameIn } from '../../../../game/analysis/index.ts'
import type { Appraised } from '../../../../game/record/index.ts'
import type { Opened } from '../open/opened.ts'

/** Of this evaluator, and as far as it fits the game; of choices that those who look may know of. */
export function broughtBy({ replay, allowed }: Pick<Opened, 'replay' | 'allowed'>): readonly Appraised[] {
  const { file, branch } = replay
  if (!file.analysis) return []
  const game = gameIn(file, branch)
  return 'refused' in game ? [] : appraisedIn(file, game, branch).filter(({ seat }) => allowed.includes(seat))
}

/** How much of it was found here too, and how much was found to be otherwise. */
export function compared(
  brought: readonly Appraised[],
  appraisals: readonly Appraisal[],
): { readonly found: number; readonly wrong: number } {
  const steps = new Set(appraisals.map(({ step }) => step))
  const found = brought.filter(({ at }) => steps.has(at.step))
  return { found: found.length, wrong: contradicted(found, appraisals).length }
}
