/** A seeded generator that lives in the state: sfc32, its 128 bits as four numbers. Integers only, so every engine agrees. */

export type Rng = [number, number, number, number]

/** A generator for a seed, any text. Like seeds give like generators; near seeds unlike ones. */
export function seeded(seed: string): Rng {
  let a = 0x9e3779b9 | 0
  let b = 0x243f6a88 | 0
  let c = 0xb7e15162 | 0
  let d = 0xdeadbeef ^ seed.length
  for (let i = 0; i < seed.length; i++) {
    const k = seed.charCodeAt(i)
    a = b ^ Math.imul(a ^ k, 597399067)
    b = c ^ Math.imul(b ^ k, 2869860233)
    c = d ^ Math.imul(c ^ k, 951274213)
    d = a ^ Math.imul(d ^ k, 2716044179)
  }
  const rng: Rng = [a | 0, b | 0, c | 0, d | 0]
  for (let i = 0; i < 12; i++) next(rng)
  return rng
}

/** The next 32 bits, 0 to 2^32 - 1. Moves the generator on. */
export function next(rng: Rng): number {
  const t = (((rng[0] + rng[1]) | 0) + rng[3]) | 0
  rng[3] = (rng[3] + 1) | 0
  rng[0] = rng[1] ^ (rng[1] >>> 9)
  rng[1] = (rng[2] + (rng[2] << 3)) | 0
  rng[2] = ((rng[2] << 21) | (rng[2] >>> 11)) + t
  rng[2] |= 0
  return t >>> 0
}

/** A whole number from 0 to n - 1. */
export function below(rng: Rng, n: number): number {
  return Math.floor((next(rng) / 0x100000000) * n)
}

/** Shuffles in place (Fisher-Yates) and gives the same list back. */
export function shuffle<T>(rng: Rng, list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(rng, i + 1)
    const held = list[i] as T
    list[i] = list[j] as T
    list[j] = held
  }
  return list
}
