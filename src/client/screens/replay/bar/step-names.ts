/** The single steps from a place: how each is drawn and called, and what it does. */
import type { Shortcut } from '../../../state/keys.ts'
import { REPLAY_KEYS } from '../../../state/replay-keys.ts'
import type { Key } from '../../../text/index.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import type { Jump } from '../../../timeline/moves.ts'

export type StepName = Jump | 'nextLine'

interface StepLook {
  readonly path: string
  readonly text: Key
}

export const STEPS: Readonly<Record<StepName, StepLook>> = {
  first: { path: 'M6 5v14M18 5l-8 7 8 7', text: 'replay.step.first' },
  previousRound: { path: 'M12 5l-7 7 7 7M19 5l-7 7 7 7', text: 'replay.step.previousRound' },
  previousChoice: { path: 'M15 5l-7 7 7 7', text: 'replay.step.previousChoice' },
  previousLine: { path: 'M14 8l-4 4 4 4', text: 'replay.step.previousLine' },
  nextLine: { path: 'M10 8l4 4-4 4', text: 'replay.step.nextLine' },
  nextChoice: { path: 'M9 5l7 7-7 7', text: 'replay.step.nextChoice' },
  nextRound: { path: 'M5 5l7 7-7 7M12 5l7 7-7 7', text: 'replay.step.nextRound' },
  last: { path: 'M18 5v14M6 5l8 7-8 7', text: 'replay.step.last' },
}

/** The key of a step, as `aria-keyshortcuts` has it: arrows by their names, signs as they are typed. */
export function keyOf(name: StepName): string {
  const { code, sign, shift }: Shortcut = REPLAY_KEYS[name]
  const key = code.startsWith('Bracket') ? sign : code
  return shift ? `Shift+${key}` : key
}

/** Takes a step. */
export function takeStep(cursor: Cursor, name: StepName): void {
  if (name === 'nextLine') cursor.nextLine()
  else cursor.move(name)
}
