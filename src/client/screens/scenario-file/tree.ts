/** From paths to places in a JSON text, and from places to lines. */
import { findNodeAtLocation, type Node, type Segment } from 'jsonc-parser'

/** A place in a text, with the line as it stands there. */
export interface Spot {
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  text: string
}

/** The line and column of an offset. Lines end as Windows, Unix or old Macs end them. */
export function lineAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
  const start = before.at(-1) ?? ''
  return { line: before.length, column: start.length + 1, text: start + rest }
}

/** The value at a path, or the nearest group around it (`whole` is then false). A name the schema knows not is a value. */
export function nodeAt(tree: Node, path: string): { node: Node; whole: boolean } {
  const keys = path === '' ? [] : path.split('.')
  for (let length = keys.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, segments(tree, keys.slice(0, length)))
    if (node) return { node, whole: length === keys.length }
  }
  return { node: tree, whole: false }
}

/** A key is a number where it leads into a list, and a name where it leads into a group. */
function segments(tree: Node, keys: readonly string[]): Segment[] {
  const way: Segment[] = []
  for (const key of keys) {
    const within = findNodeAtLocation(tree, way)
    way.push(within?.type === 'array' ? Number(key) : key)
  }
  return way
}

/** A node as a plain value, as `JSON.parse` would give it: nothing in the file reaches a prototype. */
export function plainValue(node: Node): unknown {
  switch (node.type) {
    case 'array':
      return (node.children ?? []).map(plainValue)
    case 'object':
      return objectOf(node)
    default:
      return node.value
  }
}

function objectOf(node: Node): object {
  const entries = (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [[String(name.value), plainValue(value)] as const] : [],
  )
  return Object.fromEntries(entries)
}
