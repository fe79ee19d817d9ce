/** The notes of a game as a list, in the order of their places. Pure. */
import type { Note, Place } from '../../../../game/record/index.ts'

/** By branch, step and line; of several at one place the older first. */
export function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort(
    ({ at: a }, { at: b }) =>
      (a.branch ?? '').localeCompare(b.branch ?? '') || a.step - b.step || lineOf(a) - lineOf(b),
  )
}

/** All the lines of a step lie before its end. */
function lineOf({ line }: Place): number {
  return line ?? Number.POSITIVE_INFINITY
}

/** With one of them in the place of another. */
export function changed(notes: readonly Note[], note: Note, now: Note): Note[] {
  return notes.map((one) => (one === note ? now : one))
}

export function isHere({ at }: Note, { branch, step, line }: Place): boolean {
  return at.step === step && at.line === line && at.branch === branch
}
