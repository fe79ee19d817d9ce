/**
 * How the values of a state are walked into a digest: a walker for each type, made of those for its parts. An object's
 * walker names every field of its type, or it does not compile, and walks them in the order named, whatever the object's
 * own: so a digest costs a tenth of one over canonical JSON.
 */
import { Mixer, type Words } from './mixer.ts'

export type Walk<T> = (mixer: Mixer, value: T) => void

export const number: Walk<number> = (mixer, value) => mixer.number(value)
export const text: Walk<string> = (mixer, value) => mixer.text(value)
export const flag: Walk<boolean> = (mixer, value) => mixer.word(value ? 1 : 2)

/** A value that may be missing. Missing and `undefined` are the same, as they are in JSON. */
export function option<T>(walk: Walk<T>): Walk<T | undefined> {
  return (mixer, value) => {
    mixer.word(value === undefined ? 3 : 4)
    if (value !== undefined) walk(mixer, value)
  }
}

export function list<T>(walk: Walk<T>): Walk<readonly T[]> {
  return (mixer, values) => {
    mixer.word(values.length)
    for (const value of values) walk(mixer, value)
  }
}

/** One value a key. */
export function record<K extends string, T>(keys: readonly K[], walk: Walk<T>): Walk<Readonly<Record<K, T>>> {
  return (mixer, value) => {
    for (const key of keys) walk(mixer, value[key])
  }
}

/** One value for some of the keys. */
export function partial<K extends string, T>(
  keys: readonly K[],
  walk: Walk<T>,
): Walk<Readonly<Partial<Record<K, T>>>> {
  const each = option(walk)
  return (mixer, value) => {
    for (const key of keys) each(mixer, value[key])
  }
}

/** An object by its fields, all of them. */
export function object<T extends object>(fields: { readonly [K in keyof T]-?: Walk<T[K]> }): Walk<T> {
  const walks = (Object.keys(fields) as (keyof T)[]).map((key) => [key, fields[key]] as const)
  return (mixer, value) => {
    for (let at = 0; at < walks.length; at++) {
      const [key, walk] = walks[at] as (typeof walks)[number]
      walk(mixer, value[key])
    }
  }
}

/** A value that nobody writes to, walked once for as long as it lives. */
export function remembered<T extends object>(walk: Walk<T>): Walk<T> {
  const known = new WeakMap<T, Words>()
  return (mixer, value) => {
    const words = known.get(value) ?? wordsOf(walk, value)
    known.set(value, words)
    mixer.words(words)
  }
}

function wordsOf<T>(walk: Walk<T>, value: T): Words {
  const mixer = new Mixer()
  walk(mixer, value)
  return mixer.result()
}

/** Any plain value, its keys in alphabetical order: slower, for small values of many shapes. */
export const plain: Walk<unknown> = (mixer, value) => {
  if (typeof value === 'number') {
    mixer.word(5)
    mixer.number(value)
  } else if (typeof value === 'object' && value !== null) {
    plainObject(mixer, value)
  } else {
    mixer.text(String(value))
  }
}

function plainObject(mixer: Mixer, value: object): void {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  mixer.word(Array.isArray(value) ? 6 : 7)
  mixer.word(entries.length)
  for (const [key, part] of entries) {
    mixer.text(key)
    plain(mixer, part)
  }
}
