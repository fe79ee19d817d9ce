/** How large letters on the wall must be. */
import { describe, expect, it } from 'vitest'
import { leastCapital, leastFont } from '../../../src/client/screens/classroom/projector/readable.ts'

describe('letters on the wall', () => {
  it('are a two-hundredth of the distance high: 4 cm at eight metres, 38.4 px of a picture 2 m and 1920 px wide', () => {
    expect(leastCapital(1920)).toBeCloseTo(38.4)
    expect(leastCapital(1920, 4)).toBeCloseTo(19.2)
    expect(leastCapital(1920, 8, 4)).toBeCloseTo(19.2)
  })

  it('are as high as that in a font of so many percent of the width', () => {
    expect((leastFont() / 100) * 1920 * 0.7).toBeCloseTo(leastCapital(1920))
  })
})
