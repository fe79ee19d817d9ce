import { describe, expect, it } from 'vitest'
import { withoutCopyright } from '../../../src/tools/build/notices.ts'

const MIT = 'The above copyright notice shall be included.\n\nNO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE'

describe('a list of licences', () => {
  it.each(['Copyright (c) 2014 Some Body', 'Copyright JS Foundation', 'MIT Copyright © 2020 A B'])(
    'is whole with %s',
    (line) => {
      expect(withoutCopyright(`# Licenses\n\n## a - 1.0.0 (MIT)\n\n${line}\n\n${MIT}\n`)).toEqual([])
    },
  )

  it('wants a copyright line of every package, which the licence’s own words are not', () => {
    const list = `# Licenses\n\n## a - 1.0.0 (MIT)\n\n${MIT}\n\n## b - 2.0.0 (MIT)\n\nCopyright 2020 B\n\n## c - 3.0.0 (MIT)\n`
    expect(withoutCopyright(list)).toEqual(['a - 1.0.0 (MIT)', 'c - 3.0.0 (MIT)'])
  })
})
