/** A scenario file read: the scenario, or everything that is wrong with the file, each with its place in it. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { checkScenario, isObject, SCENARIOS, type Scenario } from '../../../game/index.ts'
import { lineAt, nodeAt, plainValue, type Spot } from './tree.ts'

type Problem = ReturnType<typeof checkScenario>[number]

/** What is wrong: JSON that is broken, a name that stands twice, a name that is taken, or a problem of the schema. */
export type Expected = Problem['expected'] | 'once' | 'own-name' | 'not-a-save'

/** Something wrong with what the file says. */
export interface Wrong extends Spot {
  kind: 'wrong'
  /** As `start.contract.RU.security`; empty for the file as a whole. */
  path: string
  expected: Expected
  /** Bounds or names, as `checkScenario` gives them. */
  detail?: string
  /** What stands there; absent where nothing does. */
  found?: unknown
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
  why: 'empty' | 'too-large'
}

export type Fault = Wrong | Broken | Hopeless

export type Read = { scenario: Scenario; faults?: undefined } | { faults: readonly Fault[] }

/** A scenario is some three thousand characters long; what is thirty times that is something else. */
const LONGEST = 100_000
/** A scenario is five levels deep; the parser would founder on thousands. */
const DEEPEST = 100
const JSON_WITH_COMMENTS = { allowTrailingComma: true, disallowComments: false }

/** Reads the text of a file. Comments and commas before a closing bracket are forgiven. */
export function readScenario(text: string): Read {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  if (plain.length > LONGEST || depthOf(plain) > DEEPEST) return hopeless('too-large')
  if (plain.trim() === '') return hopeless('empty')
  return read(plain)
}

function hopeless(why: Hopeless['why']): Read {
  return { faults: [{ kind: 'hopeless', why }] }
}

const BYTE_ORDER_MARK = '\ufeff'

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
  if (errors.length > 0 || !tree) return { faults: brokenBy(errors, text) }
  const value = plainValue(tree)
  if (isSave(value)) return { faults: [wrong({ path: '', expected: 'not-a-save' }, tree, text)] }
  const problems: { path: string; expected: Expected; detail?: string }[] = [
    ...checkScenario(value),
    ...takenName(value),
  ]
  const faults = [...problems.map((problem) => wrong(problem, tree, text)), ...twice(tree, '', text)]
  return faults.length > 0 ? { faults: faults.sort(byLine) } : { scenario: value as Scenario }
}

function byLine(one: Wrong, other: Wrong): number {
  return one.line - other.line || one.column - other.column
}

/** One fault a line: what the parser says after the first is mostly its echo. */
function brokenBy(errors: readonly ParseError[], text: string): Fault[] {
  const faults = errors.map((error) => broken(error, text))
  if (faults.length === 0) return [broken({ error: VALUE_EXPECTED, offset: text.length, length: 0 }, text)]
  return faults.filter((fault, place) => faults[place - 1]?.line !== fault.line)
}

const VALUE_EXPECTED = 4
/** A colon or comma is missing where the last word ended, not where the next begins, which may be lines below. */
const AFTER_WHAT_STANDS_BEFORE: readonly number[] = [5, 6]

function broken({ error, offset, length }: ParseError, text: string): Broken {
  const ended = text.slice(offset).trim() === ''
  const before = ended || AFTER_WHAT_STANDS_BEFORE.includes(error)
  const at = before ? text.slice(0, offset).trimEnd().length : offset
  return {
    kind: 'broken',
    code: error,
    found: text.slice(offset, offset + length),
    ended,
    ...lineAt(text, at),
  }
}

/** A problem with its place: where the value stands, or where the group begins that lacks it. */
function wrong(
  problem: { path: string; expected: Expected; detail?: string },
  tree: Node,
  text: string,
): Wrong {
  const { node, whole } = nodeAt(tree, problem.path)
  // What is wrong with a name stands at the name.
  const spot = problem.expected === 'known-name' ? (node.parent?.children?.[0] ?? node) : node
  const place = { kind: 'wrong' as const, ...problem, ...lineAt(text, spot.offset) }
  return whole ? { ...place, found: plainValue(node) } : place
}

/** JSON keeps the last of two values under one name and says nothing; a writer who changed the first would wonder. */
function twice(node: Node, path: string, text: string): Wrong[] {
  const faults: Wrong[] = []
  const seen = new Set<string>()
  node.children?.forEach((child, place) => {
    const [name, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
    const key = name ? String(name.value) : String(place)
    const at = path === '' ? key : `${path}.${key}`
    if (name && seen.has(key)) {
      faults.push({ kind: 'wrong', path: at, expected: 'once', ...lineAt(text, name.offset) })
    }
    seen.add(key)
    if (value) faults.push(...twice(value, at, text))
  })
  return faults
}

/** A scenario of one's own needs a name of its own: by its name a game is told from the ones that come with it. */
function takenName(value: unknown): { path: string; expected: Expected; detail?: string }[] {
  const id = isObject(value) ? value.id : undefined
  const taken = typeof id === 'string' && Object.hasOwn(SCENARIOS, id)
  return taken ? [{ path: 'id', expected: 'own-name', detail: Object.keys(SCENARIOS).join(', ') }] : []
}

function isSave(value: unknown): boolean {
  return isObject(value) && value.format === 'multivector-record'
}
