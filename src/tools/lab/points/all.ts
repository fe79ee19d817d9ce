/** The six points of "What good play must look like" in RULES.md, and that of the levels, from what was measured. */
import { depth } from './1-depth.ts'
import { timing } from './2-timing.ts'
import { seats } from './3-seats.ts'
import { choices } from './4-choices.ts'
import { luck } from './5-luck.ts'
import { kingmaking } from './6-kingmaking.ts'
import type { Measured, Point } from './point.ts'

export function pointsOf(measured: Measured): Point[] {
  return [depth, timing, seats, choices, luck, kingmaking].map((point) => point(measured))
}
