/** Where the points of every seat came from: a bar and its parts in words, and all of it as a table. */
import { type Fact, isPower, type Outcome, SEATS, type Seat, type View } from '../../../game/index.ts'
import type { Ask } from '../../state/why.ts'
import { dotted, seatLetters, seatName, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Asks, Figure, FigureWords } from '../../ui/figure.tsx'
import { usualOf } from '../../ui/usual.ts'
import { numberText } from './numbers.ts'
import { Part } from './part.tsx'
import { factsBehind, type Points, type PointsOf } from './points.ts'
import { toldOrder } from './standing.ts'

interface PointsProps {
  view: View
  outcome: Outcome
  points: PointsOf
  log: readonly Fact[]
}

export function PointsPart({ view, outcome, points, log }: PointsProps) {
  const usual = usualOf(view)
  return (
    <Part title={t('end.points.title')}>
      {usual ? <p class="small quiet">{t('end.points.note')}</p> : undefined}
      <ul class="end-points">
        {toldOrder(view, outcome).map((seat) => (
          <li key={seat} data-seat={seat}>
            <p class="end-points-head">
              <Badge seat={seat} show="name" />
              <span>
                <FigureWords of={{ of: 'score', seat }}>
                  <b class="numeric">{t('end.points', { points: outcome.scores[seat] })}</b>
                </FigureWords>{' '}
                {usual ? (
                  <span class="small quiet">{t('end.points.par', { par: numberText(usual[seat].par) })}</span>
                ) : undefined}
              </span>
            </p>
            <Bar points={points[seat]} score={outcome.scores[seat]} par={usual?.[seat].par} />
            <ul class="small end-points-parts">
              {points[seat].map((one) => (
                <li key={`${one.source} ${one.round ?? ''}`}>
                  <Asks what={pointsAsked(log, seat, one)}>{partText(one)}</Asks>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <Table outcome={outcome} points={points} log={log} />
    </Part>
  )
}

function partText({ source, round = 0, points }: Points): string {
  return t('end.points.one', { source, round, points })
}

interface BarProps {
  points: readonly Points[]
  score: number
  par: number | undefined
}

function Bar({ points, score, par }: BarProps) {
  const whole = Math.max(1, score, par ?? 0)
  return (
    <span class="end-stack" aria-hidden="true">
      {points.map((one) => (
        <span
          key={`${one.source} ${one.round ?? ''}`}
          class="end-stack-part"
          data-source={one.source}
          style={{ width: `${(one.points / whole) * 100}%` }}
        />
      ))}
      {par === undefined ? undefined : (
        <span class="end-stack-par" style={{ insetInlineStart: `${(Math.max(0, par) / whole) * 100}%` }} />
      )}
    </span>
  )
}

type Row = Pick<Points, 'source' | 'round'>

function Table({ outcome, points, log }: Omit<PointsProps, 'view'>) {
  return (
    <details class="end-more">
      <summary>{t('end.points.table')}</summary>
      <table class="end-points-table">
        <thead>
          <tr>
            <td />
            {SEATS.map((seat) => (
              <th key={seat} scope="col" data-seat={seat}>
                <abbr title={seatName(seat)}>{seatLetters(seat)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(points).map((row) => (
            <tr key={`${row.source} ${row.round ?? ''}`}>
              <th scope="row">{t('end.points.source', { source: row.source, round: row.round ?? 0 })}</th>
              {SEATS.map((seat) => (
                <td key={seat} class="numeric">
                  <Cell points={pointsIn(points[seat], row)} asked={pointsAsked(log, seat, row)} />
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('end.points.all')}</th>
            {SEATS.map((seat) => (
              <td key={seat} class="numeric">
                <b>
                  <Figure of={{ of: 'score', seat }} value={outcome.scores[seat]} />
                </b>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </details>
  )
}

function Cell({ points, asked }: { points: number | undefined; asked: Ask }) {
  return points === undefined ? t('end.points.none') : <Asks what={asked}>{points}</Asks>
}

/** Where a seat's points of a source came from, fact by fact. */
function pointsAsked(log: readonly Fact[], seat: Seat, { source, round }: Row): Ask {
  const of = { source, ...(round === undefined ? {} : { round }) }
  return {
    title: dotted([seatName(seat), t('end.points.source', { source, round: round ?? 0 })]),
    sum: factsBehind(log, seat, of),
    ...(isPower(seat) ? { power: seat } : {}),
  }
}

/** Every source that gave anybody points, once, Kazakhstan's verdicts first. */
function rowsOf(points: PointsOf): Row[] {
  const all = SEATS.flatMap((seat) => points[seat])
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
}

function pointsIn(points: readonly Points[], row: Row): number | undefined {
  return points.find((one) => isSame(one, row))?.points
}

function isSame(one: Row, other: Row): boolean {
  return one.source === other.source && one.round === other.round
}
