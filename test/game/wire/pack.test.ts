import { describe, expect, it } from 'vitest'
import { below, type Rng, seeded } from '../../../src/game/kernel.ts'
import { packed, unpacked } from '../../../src/game/wire/index.ts'

function through(value: unknown): unknown {
  return unpacked(JSON.parse(JSON.stringify(packed(value))))
}

/** Any JSON at all, not too deep. */
function anyJson(rng: Rng, depth: number): unknown {
  const kind = below(rng, depth > 0 ? 8 : 5)
  const some = () => Array.from({ length: below(rng, 5) }, () => anyJson(rng, depth - 1))
  if (kind < 5) return [0, -1, 1.5, 'text', '', true, false, null][below(rng, 8)]
  if (kind < 6) return some()
  const keys = ['a', 'b', '0', '', 'a\nb', 'constructor', 'k', 'v']
  return Object.fromEntries(some().map((value) => [keys[below(rng, keys.length)], value]))
}

describe('a packed message', () => {
  it('comes back as it was, whatever it is', () => {
    const rng = seeded('any json')
    for (let n = 0; n < 3000; n++) {
      const value = anyJson(rng, 4)
      expect(JSON.stringify(through(value))).toBe(JSON.stringify(value))
    }
  })

  it('leaves out what JSON leaves out, and pollutes nothing', () => {
    expect(through({ a: undefined, b: [{ c: undefined }] })).toEqual({ b: [{}] })
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":[]}') as unknown
    expect(JSON.stringify(through(hostile))).toBe(JSON.stringify(hostile))
    expect({}).not.toHaveProperty('polluted')
  })

  it('says the names of fields once', () => {
    const facts = Array.from({ length: 20 }, (_, n) => ({ kind: 'track', from: n, because: { rule: 'x' } }))
    expect(JSON.stringify(packed(facts)).match(/because/g)).toHaveLength(1)
    expect(JSON.stringify(packed(facts)).length).toBeLessThan(JSON.stringify(facts).length * 0.6)
  })
})
