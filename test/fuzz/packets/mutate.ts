/** Messages and texts made wrong: a field, a type, a depth, a byte. */

import { isObject } from '../../../src/game/index.ts'
import { below, type Rng } from '../../../src/game/kernel.ts'

const ODD: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0,
  () => 1.5,
  () => 1e308,
  () => '',
  () => 'x'.repeat(3000),
  () => '__proto__',
  () => 'constructor',
  () => '\u0000\n\r\u001b[31m',
  () => '\ud800',
  () => '\u202e',
  () => ({}),
  () => [],
  () => ({ length: 5 }),
  () => ({ toString: 'x' }),
  () => JSON.parse('{"__proto__":{"admin":true}}') as unknown,
  () => nested(300),
  () => Array.from({ length: 400 }, (_, i) => i),
  () => ({ _placeholder: true, num: 0 }),
]

function nested(levels: number): unknown {
  let value: unknown = 1
  for (let n = 0; n < levels; n++) value = n % 2 ? [value] : { a: value }
  return value
}

const NAMES = ['__proto__', 'constructor', 'seat', 'person', 'seed', 'key', 't', 'toString', '', 'length']

export function pick<T>(rng: Rng, list: readonly T[]): T {
  const found = list[below(rng, list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** The value with something wrong in it, somewhere. Another value; the given one stays as it is. */
export function mutated(rng: Rng, value: unknown): unknown {
  if (below(rng, 5) === 0) return pick(rng, ODD)()
  if (Array.isArray(value)) return mutatedList(rng, value)
  if (isObject(value)) return mutatedObject(rng, value)
  return pick(rng, ODD)()
}

function mutatedList(rng: Rng, list: readonly unknown[]): unknown {
  const at = below(rng, list.length + 1)
  const what = below(rng, 3)
  if (what === 0) return [...list.slice(0, at), pick(rng, ODD)(), ...list.slice(at)]
  if (what === 1) return [...list, ...list, ...list]
  return list.map((item, i) => (i === at ? mutated(rng, item) : item))
}

function mutatedObject(rng: Rng, value: Readonly<Record<string, unknown>>): unknown {
  const keys = Object.keys(value)
  const key = keys[below(rng, Math.max(1, keys.length))] ?? 'a'
  const what = below(rng, 4)
  const rest = Object.entries(value).filter(([name]) => name !== key)
  if (what === 0) return fromEntries(rest)
  if (what === 1) return fromEntries([...Object.entries(value), [pick(rng, NAMES), pick(rng, ODD)()]])
  if (what === 2) return fromEntries([...rest, [pick(rng, NAMES), value[key]]])
  return fromEntries([...rest, [key, mutated(rng, value[key])]])
}

/** With `__proto__` as a name like any other. */
function fromEntries(entries: readonly (readonly [string, unknown])[]): unknown {
  return Object.fromEntries(entries)
}

/** A text with a few characters changed, missing, doubled or cut off. */
export function garbled(rng: Rng, text: string): string {
  let result = text
  for (let times = 1 + below(rng, 3); times > 0; times--) {
    const at = below(rng, result.length + 1)
    const length = below(rng, 6)
    const [before, after] = [result.slice(0, at), result.slice(at + length)]
    const what = below(rng, 4)
    if (what === 0) result = before + after
    else if (what === 1) result = before + String.fromCharCode(below(rng, 0x180)) + after
    else if (what === 2) result = before + result.slice(at, at + length).repeat(4) + after
    else result = before
  }
  return result
}
