// Only what looks otherwise in another picture is painted anew, and nothing that does is forgotten.
import { describe, expect, it } from 'vitest'
import { changedParts } from '../../../src/client/board/changed.ts'
import type { MotionBody } from '../../../src/client/board/motions.ts'
import { moved } from '../../../src/client/board/moved.ts'
import { pictureOf } from '../../../src/client/board/picture.ts'
import { view } from '../../../src/game/index.ts'
import { given } from '../../support/given.ts'

const before = pictureOf(view(given({ round: 1, contract: { RU: [1, 1, 1] }, attention: 5 }), 'KZ'))

const CASES: [MotionBody, string[]][] = [
  [{ kind: 'trust', power: 'RU', from: 0, to: -1 }, ['plate RU']],
  [{ kind: 'interest', power: 'US', from: 2, to: 5 }, ['caption US']],
  [{ kind: 'expected', power: 'EU', from: 2, to: 6 }, ['cubes EU']],
  [{ kind: 'pledge', power: 'CN', cubes: 7 }, ['cubes CN']],
  [{ kind: 'pressure', power: 'CN', domain: 'economy' }, ['bundle CN']],
  // The first power's weight is what the light leans by.
  [{ kind: 'strand', power: 'RU', domain: 'economy', from: 1, to: 3 }, ['bundle RU', 'light']],
  [{ kind: 'strand', power: 'EU', domain: 'economy', from: 0, to: 0 }, []],
  [{ kind: 'track', track: 'security', from: 5, to: 11 }, ['plate KZ']],
  [{ kind: 'dependence', from: 0, to: 3 }, ['plate KZ']],
  [{ kind: 'route', route: 'caspian' }, ['route caspian']],
  [{ kind: 'cubes', to: 'US', count: 2 }, ['cubes US', 'tray KZ']],
  [{ kind: 'cubes', to: 'home', count: 1 }, ['tray KZ']],
  [{ kind: 'round', round: 5 }, ['light', 'tray KZ']],
  [{ kind: 'spurned', power: 'EU' }, []],
]

describe('the parts that change with a picture', () => {
  it.each(CASES)('%o', (motion, parts) => {
    expect(changedParts(before, moved(before, motion)).sort()).toEqual(parts)
  })

  it('are none where the picture is the same again', () => {
    expect(changedParts(before, structuredClone(before))).toEqual([])
  })

  it('are those of both pictures, whichever comes first', () => {
    for (const [motion, parts] of CASES) {
      expect(changedParts(moved(before, motion), before).sort()).toEqual(parts)
    }
  })
})
