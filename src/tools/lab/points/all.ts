/** The points of "What good play must look like" in RULES.md, and that of the levels, from what was measured. */
import { depth } from './1-depth.ts'
import { timing } from './2-timing.ts'
import { seats } from './3-seats.ts'
import { choices } from './4-choices.ts'
import { luck } from './5-luck.ts'
import { kingmaking } from './6-kingmaking.ts'
import { vectors } from './7-vectors.ts'
import { sticks } from './8-sticks.ts'
import { decisions } from './9-decisions.ts'
import { winning } from './10-winning.ts'
import { additions } from './11-additions.ts'
import type { Measured, Point } from './point.ts'

export function pointsOf(measured: Measured): Point[] {
  return [
    depth,
    timing,
    seats,
    choices,
    luck,
    kingmaking,
    vectors,
    sticks,
    decisions,
    winning,
    additions,
  ].map((point) => point(measured))
}
