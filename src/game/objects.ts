/** What may be asked of a value that came out of JSON. */

/** Whether it is an object with keys: neither a list nor `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
