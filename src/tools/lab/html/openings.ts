/** Openings on the page: what each scores and, folded away, where its cubes went. */
import { POWERS } from '../../../game/vocabulary.ts'
import type { OpeningsPart } from '../parts/openings.ts'
import { percent } from '../words.ts'
import { intervals } from './plots.ts'
import { around, figureOf } from './section.ts'
import { folded, tableOf } from './svg.ts'

export function openingsSection({ player, games, rows }: OpeningsPart): string {
  const sorted = [...rows].sort((a, b) => b.score.mean - a.score.mean)
  const best = sorted[0]?.score.mean ?? 0
  const axis = around(
    sorted.flatMap((row) => [row.score.low, row.score.high]),
    (value) => value.toFixed(0),
  )
  const bars = sorted.map(({ opening, score, leader }) => ({
    ...{ label: opening, value: score.mean, low: score.low, high: score.high, kind: leader },
    note: `${opening}: ${score.mean.toFixed(1)}, ${leader} leads`,
  }))
  const caption = `Three rounds by each book, then ${player}: Kazakhstan’s score in ${games} games, coloured by the power that weighs most after round 3. The band is within 5 % of the best.`
  const head = ['opening', 'mean', 'leads', ...POWERS, 'home']
  const cells = sorted.map(({ opening, score, leader, leads, split }) => [
    opening,
    score.mean.toFixed(1),
    `${leader} ${percent(leads)}`,
    ...POWERS.map((power) => percent(split[power])),
    percent(split.home),
  ])
  const plot = intervals('Openings', bars, { ...axis, band: [0.95 * best, axis.max] })
  return `<h3>Openings</h3>${figureOf(caption, plot)}${folded('Where the cubes went', tableOf(caption, head, cells))}`
}
