/** A parsed JSON text: its parts by their paths, and its plain values. */
import type { Node } from 'jsonc-parser'

/** The value at a path, or the nearest group around it (`whole` is then false). A name the schema knows not is a value. */
export type Finder = (path: string) => { node: Node; whole: boolean }

/** Finds parts of a tree by paths as `start.contract.RU.security`. Each group is looked through once. */
export function finderIn(tree: Node): Finder {
  const known = new Map<Node, ReadonlyMap<string, Node>>()
  const partsOf = (node: Node): ReadonlyMap<string, Node> => {
    const parts = known.get(node) ?? namedParts(node)
    known.set(node, parts)
    return parts
  }
  return (path) => {
    const keys = path === '' ? [] : path.split('.')
    let node = tree
    for (const key of keys) {
      const part = partsOf(node).get(key)
      if (!part) return { node, whole: false }
      node = part
    }
    return { node, whole: true }
  }
}

/** The parts of a list or group by name or number; of two with one name, the first. */
function namedParts({ type, children = [] }: Node): ReadonlyMap<string, Node> {
  const parts = new Map<string, Node>()
  children.forEach((child, place) => {
    const [name, value] = type === 'object' ? (child.children ?? []) : [undefined, child]
    const key = name ? String(name.value) : String(place)
    if (value && !parts.has(key)) parts.set(key, value)
  })
  return parts
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
