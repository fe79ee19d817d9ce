/** What is wrong with how a file is written: where its JSON breaks. */
import type { ParseError } from 'jsonc-parser'
import type { Broken, Finding } from './fault.ts'
import type { Spots } from './spots.ts'

const VALUE_EXPECTED = 4
/** A colon or comma is missing where the last word ended, not where the next begins, which may be lines below. */
const AFTER_WHAT_STANDS_BEFORE: readonly number[] = [5, 6]

/** One finding a line: what the parser says after the first is mostly its echo. */
export function brokenBy(errors: readonly ParseError[], text: string, spots: Spots): Finding[] {
  const told = errors.length > 0 ? errors : [{ error: VALUE_EXPECTED, offset: text.length, length: 0 }]
  const end = text.trimEnd().length
  const findings: Finding[] = []
  let last = 0
  for (const error of told) {
    const ended = error.offset >= end
    const offset = placeOf(error, text, ended)
    const line = spots.lineAt(offset)
    if (line !== last) findings.push({ offset, fault: () => broken(error, offset, ended, text, spots) })
    last = line
  }
  return findings
}

function placeOf({ error, offset }: ParseError, text: string, ended: boolean): number {
  const before = ended || AFTER_WHAT_STANDS_BEFORE.includes(error)
  return before ? text.slice(0, offset).trimEnd().length : offset
}

function broken(
  { error, offset, length }: ParseError,
  at: number,
  ended: boolean,
  text: string,
  spots: Spots,
): Broken {
  return {
    kind: 'broken',
    code: error,
    found: text.slice(offset, offset + length),
    ended,
    ...spots.spotAt(at),
  }
}
