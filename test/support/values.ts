/** Questions about plain values that several kinds of test ask. */

/**
 * The first thing in a value that JSON does not carry, as a path; nothing if it is plain. `undefined` fields
 * pass.
 */
export function unlikeJson(value: unknown, path = 'value'): string | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? undefined : path
  if (typeof value !== 'object' || value === null) return path
  const proto: unknown = Object.getPrototypeOf(value)
  if (proto !== Object.prototype && proto !== Array.prototype) return path
  for (const [key, part] of Object.entries(value)) {
    const found = unlikeJson(part, `${path}.${key}`)
    if (found) return found
  }
  return undefined
}

/** A copy as a save or a wire makes it. */
export function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
