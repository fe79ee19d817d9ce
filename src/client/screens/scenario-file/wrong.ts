/** What is wrong with what a file says: against the schema, by a name that is taken, or by one that stands twice. */
import type { Node } from 'jsonc-parser'
import { checkScenario, isObject, SCENARIOS, scenarioNamed } from '../../../game/index.ts'
import type { Expected, Finding, Wrong } from './fault.ts'
import type { Spots } from './spots.ts'
import { type Finder, finderIn, plainValue } from './tree.ts'

interface Problem {
  path: string
  expected: Expected
  detail?: string
}

/** Everything wrong with a value and the text it was read from; nothing for a scenario that can be played. */
export function wrongWith(value: unknown, tree: Node, text: string, spots: Spots): Finding[] {
  const find = finderIn(tree)
  const found = (problem: Problem): Finding => problemAt(problem, find, text, spots)
  if (isSave(value)) return [found({ path: '', expected: 'not-a-save' })]
  const problems: Problem[] = [...checkScenario(value), ...takenName(value)]
  const findings = problems.map(found)
  addTwice(tree, undefined, spots, findings)
  return findings.sort((one, other) => one.offset - other.offset)
}

/** A problem with its place: where the value stands, or where the group begins that lacks it. */
function problemAt(problem: Problem, find: Finder, text: string, spots: Spots): Finding {
  const { node, whole } = find(problem.path)
  // What is wrong with a name stands at the name.
  const { offset } = problem.expected === 'known-name' ? (node.parent?.children?.[0] ?? node) : node
  const fault = (): Wrong => ({
    kind: 'wrong',
    ...problem,
    ...spots.spotAt(offset),
    ...(whole ? standing(node, text) : {}),
  })
  return { offset, fault }
}

function standing(node: Node, text: string): Pick<Wrong, 'found' | 'written'> {
  const found = plainValue(node)
  if (node.type === 'object' || node.type === 'array') return { found }
  return { found, written: text.slice(node.offset, node.offset + node.length) }
}

/** Where a part stands: in which whole, and under which name or number there. */
interface Way {
  readonly within: Way | undefined
  readonly key: string
}

/** JSON keeps the last of two values under one name and says nothing; a writer who changed the first would wonder. */
function addTwice(node: Node, way: Way | undefined, spots: Spots, into: Finding[]): void {
  const seen = new Set<string>()
  node.children?.forEach((child, place) => {
    const [name, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child]
    const key = name ? String(name.value) : String(place)
    const at: Way = { within: way, key }
    if (name && seen.has(key)) {
      const { offset } = name
      const fault = (): Wrong => ({
        kind: 'wrong',
        path: pathOf(at),
        expected: 'once',
        ...spots.spotAt(offset),
      })
      into.push({ offset, fault })
    }
    seen.add(key)
    if (value) addTwice(value, at, spots, into)
  })
}

function pathOf({ within, key }: Way): string {
  return within ? `${pathOf(within)}.${key}` : key
}

/** A scenario of one's own needs a name of its own: by its name a game is told from the ones that come with it. */
function takenName(value: unknown): Problem[] {
  const id = isObject(value) ? value.id : undefined
  const taken = typeof id === 'string' && scenarioNamed(id) !== undefined
  return taken ? [{ path: 'id', expected: 'own-name', detail: Object.keys(SCENARIOS).join(', ') }] : []
}

function isSave(value: unknown): boolean {
  return isObject(value) && value.format === 'multivector-record'
}
