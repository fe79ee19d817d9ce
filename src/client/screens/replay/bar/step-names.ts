/** The single steps from a place: how each is drawn and called, and what it does. */
import type { Key } from '../../../text/index.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import type { Jump } from '../../../timeline/moves.ts'

export type StepName = Jump | 'nextLine'

interface StepLook {
  readonly path: string
  readonly text: Key
  /** As `aria-keyshortcuts` has it. */
  readonly keys?: string
}

export const STEPS: Readonly<Record<StepName, StepLook>> = {
  first: { path: 'M6 5v14M18 5l-8 7 8 7', text: 'replay.step.first', keys: 'Home' },
  previousRound: { path: 'M12 5l-7 7 7 7M19 5l-7 7 7 7', text: 'replay.step.previousRound', keys: '[' },
  previousChoice: { path: 'M15 5l-7 7 7 7', text: 'replay.step.previousChoice', keys: 'ArrowLeft' },
  previousLine: { path: 'M14 8l-4 4 4 4', text: 'replay.step.previousLine', keys: 'Shift+ArrowLeft' },
  nextLine: { path: 'M10 8l4 4-4 4', text: 'replay.step.nextLine', keys: 'Shift+ArrowRight' },
  nextChoice: { path: 'M9 5l7 7-7 7', text: 'replay.step.nextChoice', keys: 'ArrowRight' },
  nextRound: { path: 'M5 5l7 7-7 7M12 5l7 7-7 7', text: 'replay.step.nextRound', keys: ']' },
  last: { path: 'M18 5v14M6 5l8 7-8 7', text: 'replay.step.last', keys: 'End' },
}

/** Takes a step. */
export function takeStep(cursor: Cursor, name: StepName): void {
  if (name === 'nextLine') cursor.nextLine()
  else cursor.move(name)
}
