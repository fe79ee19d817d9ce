/** What may be wrong with a scenario file. */
import type { ParseError } from 'jsonc-parser'
import type { checkScenario } from '../../../game/index.ts'
import type { Spot } from './spots.ts'

export type Problem = ReturnType<typeof checkScenario>[number]

/** What is wrong: a name that stands twice, a name that is taken, a file of another kind, or a problem of the schema. */
export type Expected = Problem['expected'] | 'once' | 'own-name' | 'not-a-save'

/** Something wrong with what the file says. */
export interface Wrong extends Spot {
  kind: 'wrong'
  /** As `start.contract.RU.security`; empty for the file as a whole. */
  path: string
  expected: Expected
  /** Bounds or names, as `checkScenario` gives them. */
  detail?: string
  /** What stands there, as a value; absent where nothing does. */
  found?: unknown
  /** A number, a text, `true`, `false` or `null` as the file writes it: `1e999` is no number that JSON can give back. */
  written?: string
}

/** Something wrong with how it is written. */
export interface Broken extends Spot {
  kind: 'broken'
  /** The parser's number for it. */
  code: ParseError['error']
  /** The characters it stumbled over. */
  found: string
  /** Whether it is the end of the file that came too soon. */
  ended: boolean
}

/** Something that no line can be named for. */
export interface Hopeless {
  kind: 'hopeless'
  why: 'empty' | 'too-large' | 'encoding'
}

export type Fault = Wrong | Broken | Hopeless

/** A fault before it is told of: where it stands, and how to tell of it, which only the first are worth. */
export interface Finding {
  readonly offset: number
  readonly fault: () => Fault
}
