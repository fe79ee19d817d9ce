/** What may be asked of a value that came out of JSON. */

/** What an object holds under a name that anybody may have written: never what every object is born with. */
export function valueAt<T>(held: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(held, name) ? held[name] : undefined
}

/** Whether it is an object with keys: neither a list nor `null`. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
