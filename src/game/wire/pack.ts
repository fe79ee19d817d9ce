/**
 * Messages as they go over the socket: without the names of fields that are said over and over. A step is mostly facts, and
 * a fact is mostly the names of its fields; what is left is a little over half. Any JSON comes back as it was.
 */

/** `k`: the names of fields of each kind of object in it. `v`: a list is [0, ...items], an object [kind, ...values], from 1. */
export interface Packed {
  readonly k: readonly (readonly string[])[]
  readonly v: unknown
}

/** Packs any JSON. Fields that are `undefined` are left out, as JSON does. */
export function packed(value: unknown): Packed {
  const kinds = new Map<string, number>()
  const names: string[][] = []
  const kindOf = (name: string, keys: string[]): number => {
    const known = kinds.get(name)
    if (known !== undefined) return known
    names.push(keys)
    kinds.set(name, names.length)
    return names.length
  }
  // Plain loops: six messages a choice go through here, and with lists made on the way they took twice as long.
  const pack = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const found: unknown[] = [0]
    if (Array.isArray(part)) {
      for (const item of part) found.push(pack(item))
      return found
    }
    const keys: string[] = []
    let name = ''
    for (const key of Object.keys(part)) {
      const field = (part as Readonly<Record<string, unknown>>)[key]
      if (field === undefined) continue
      keys.push(key)
      // Told apart by length: a key may hold whatever would stand between two.
      name += `${key.length}:${key}`
      found.push(pack(field))
    }
    found[0] = kindOf(name, keys)
    return found
  }
  const v = pack(value)
  return { k: names, v }
}

/** What was packed. Takes what `packed` gives: from nobody but the server, whom the page believes. */
export function unpacked({ k, v }: Packed): unknown {
  const unpack = (part: unknown): unknown => {
    if (!Array.isArray(part)) return part
    const [kind, ...items] = part as [number, ...unknown[]]
    if (kind === 0) return items.map(unpack)
    const keys = k[kind - 1] ?? []
    return Object.fromEntries(keys.map((key, at) => [key, unpack(items[at])]))
  }
  return unpack(v)
}
