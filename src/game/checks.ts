/**
 * Checks that a value that came out of JSON has the shape it should, made of checks for its parts: each problem says where it
 * stands and what was expected. No check trusts a name to be the value's own, and none goes deeper than its shape.
 */
import { isObject } from './objects.ts'

export interface Problem {
  /** As `start.contract.RU.security`. */
  path: string
  /** What would have been right: an id the client has a sentence for. */
  expected:
    | 'object'
    | 'list'
    | 'text'
    | 'name'
    | 'whole-number'
    | 'number'
    | 'one-of'
    | 'known-name'
    | 'each-once'
    | 'in-order'
    | 'enough-news'
    | 'enough-rounds'
  /** The bounds of a number or the names allowed, where that says more. */
  detail?: string
}

/** Adds what is wrong with a value that stands at a path. */
export type Check = (value: unknown, path: string, problems: Problem[]) => void

/** Every problem of a value, in order; an empty list when it is as the check wants it. */
export function problemsIn(value: unknown, check: Check): Problem[] {
  const problems: Problem[] = []
  check(value, '', problems)
  return problems
}

function join(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`
}

/** An object of these fields, all of `checks` and any of `may`, and no other. */
export function record(
  checks: Readonly<Record<string, Check>>,
  may: Readonly<Record<string, Check>> = {},
): Check {
  const known = [...Object.keys(checks), ...Object.keys(may)].join(', ')
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, expected: 'object' })
      return
    }
    for (const [key, check] of Object.entries(checks)) check(value[key], join(path, key), problems)
    for (const [key, check] of Object.entries(may))
      if (Object.hasOwn(value, key)) check(value[key], join(path, key), problems)
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(checks, key) && !Object.hasOwn(may, key)) {
        problems.push({ path: join(path, key), expected: 'known-name', detail: known })
      }
    }
  }
}

/** An object with one value a key. */
export function each(keys: readonly string[], check: Check): Check {
  return record(Object.fromEntries(keys.map((key) => [key, check])))
}

/** A list of `least` to `most` values. */
export function list(check: Check, least: number, most: number): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) {
      problems.push({ path, expected: 'list', detail: `${least}..${most}` })
      return
    }
    value.forEach((item: unknown, i) => {
      check(item, join(path, i), problems)
    })
  }
}

/** A list in which nothing stands twice. */
export function set(check: Check, least: number, most: number): Check {
  const items = list(check, least, most)
  return (value, path, problems) => {
    items(value, path, problems)
    if (Array.isArray(value) && new Set(value).size < value.length)
      problems.push({ path, expected: 'each-once' })
  }
}

/** A whole number, both bounds included. */
export function whole(least: number, most: number): Check {
  return (value, path, problems) => {
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return
    problems.push({ path, expected: 'whole-number', detail: `${least}..${most}` })
  }
}

/** A number above one bound, and up to the other. */
export function number(above: number, most: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'number' && value > above && value <= most) return
    problems.push({ path, expected: 'number', detail: `> ${above}, <= ${most}` })
  }
}

/** Any text, seen or not. */
export function anyText(most: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'string' && value.length >= 1 && value.length <= most) return
    problems.push({ path, expected: 'text', detail: `1..${most}` })
  }
}

/** Letters of any script and digits, in words joined by hyphens: what may stand in an address, a file's name, a line. */
const NAME = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u

export function name(most: number): Check {
  return (value, path, problems) => {
    if (typeof value === 'string' && value.length <= most && NAME.test(value)) return
    problems.push({ path, expected: 'name', detail: `1..${most}` })
  }
}

/** One of these numbers or answers. */
export function oneOfValues(...values: readonly (number | boolean)[]): Check {
  return (value, path, problems) => {
    if (!values.some((one) => one === value))
      problems.push({ path, expected: 'one-of', detail: values.join(', ') })
  }
}

/** Yes or no. */
export const flag: Check = oneOfValues(true, false)

/** One of these texts. */
export function oneOf(names: readonly string[]): Check {
  return (value, path, problems) => {
    if (!names.includes(value as string))
      problems.push({ path, expected: 'one-of', detail: names.join(', ') })
  }
}
