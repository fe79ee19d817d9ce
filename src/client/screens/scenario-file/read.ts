/** A scenario file read: the scenario, or what is wrong with the file, each fault with its place in it. */
import { type ParseError, parseTree } from 'jsonc-parser'
import type { Scenario } from '../../../game/index.ts'
import { brokenBy } from './broken.ts'
import type { Fault, Finding, Hopeless } from './fault.ts'
import { spotsIn } from './spots.ts'
import { plainValue } from './tree.ts'
import { wrongWith } from './wrong.ts'

/** `faults`: the first that are wrong, in the order of the file; `more`: how many come after them. */
export type Read =
  | { scenario: Scenario; faults?: undefined }
  | { faults: readonly Fault[]; more: number; scenario?: undefined }

/** Nobody mends more at a time, and the first are what the others mostly come of. */
export const MOST_FAULTS = 20
/** A scenario is some three thousand characters long; what is thirty times that is something else. */
const LONGEST = 100_000
/** A scenario is five levels deep; the parser would founder on thousands. */
const DEEPEST = 100
const JSON_WITH_COMMENTS = { allowTrailingComma: true, disallowComments: false }
const BYTE_ORDER_MARK = '\ufeff'
/** What stands in a text for bytes that are none of its encoding. */
const REPLACEMENT = '\ufffd'

/**
 * Reads the text of a file, in a time that grows as its length does. Comments and commas before a closing bracket are
 * forgiven.
 */
export function readScenario(text: string): Read {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  if (plain.length > LONGEST || depthOf(plain) > DEEPEST) return hopeless('too-large')
  if (plain.trim() === '') return hopeless('empty')
  if (plain.includes(REPLACEMENT)) return hopeless('encoding')
  return read(plain)
}

function hopeless(why: Hopeless['why']): Read {
  return { faults: [{ kind: 'hopeless', why }], more: 0 }
}

/** Brackets within brackets; those in quotation marks count too, and do no harm. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function read(text: string): Read {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, JSON_WITH_COMMENTS)
  const spots = spotsIn(text)
  if (errors.length > 0 || !tree) return told(brokenBy(errors, text, spots))
  const value = plainValue(tree)
  const findings = wrongWith(value, tree, text, spots)
  return findings.length > 0 ? told(findings) : { scenario: value as Scenario }
}

function told(findings: readonly Finding[]): Read {
  const faults = findings.slice(0, MOST_FAULTS).map(({ fault }) => fault())
  return { faults, more: findings.length - faults.length }
}
