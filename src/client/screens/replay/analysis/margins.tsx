/** What the seats could expect, along the scrub bar: a line for each seat, filling in as it is found; a press goes there. */
import { useComputed } from '@preact/signals'
import { SEATS, type Seat } from '../../../../game/vocabulary.ts'
import { list, seatLetters, t } from '../../../text/index.ts'
import { usualOf } from '../../../ui/usual.ts'
import type { Opened } from '../open/opened.ts'
import { placeWords } from '../place-words.ts'
import { type Graph, type GraphPoint, graphOf, pointAt } from './graph.ts'
import type { Looking } from './looking.ts'
import { marginText } from './words.ts'

export function Margins({ game, looking }: { game: Opened; looking: Looking }) {
  const [first] = game.replay.states
  const isMeasured = first !== undefined && usualOf(first) !== undefined
  const last = game.replay.states.length - 1
  const graph = useComputed(() => graphOf(looking.state.value.outlooks, last)).value
  const { step } = game.cursor.place.value
  const now = pointAt(graph, step)
  return (
    <section class="replay-margins" aria-label={t('analysis.graph', { usual: isMeasured ? 'yes' : 'no' })}>
      <Legend now={now} />
      <div class="replay-margins-plot">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {graph.units.map((y) => (
            <line key={y} class="replay-margins-unit" x1={0} x2={100} y1={y} y2={y} />
          ))}
          <line class="replay-margins-zero" x1={0} x2={100} y1={graph.zero} y2={graph.zero} />
          {SEATS.map((seat) => (
            <polyline key={seat} data-seat={seat} points={graph.lines[seat]} />
          ))}
          <line class="replay-margins-here" x1={along(step, last)} x2={along(step, last)} y1={0} y2={100} />
        </svg>
        <Points game={game} graph={graph} now={now} />
      </div>
    </section>
  )
}

function along(step: number, last: number): number {
  return last === 0 ? 0 : (100 * step) / last
}

/** Which line is whose, and what each seat could expect at the place. */
function Legend({ now }: { now: GraphPoint | undefined }) {
  return (
    <p class="replay-margins-legend">
      {SEATS.map((seat) => (
        <span key={seat} data-seat={seat}>
          <svg viewBox="0 0 24 6" aria-hidden="true">
            <polyline data-seat={seat} points="0,3 24,3" />
          </svg>
          {seatLetters(seat)} <b class="numeric">{now ? marginText(now.margins[seat]) : ''}</b>
        </span>
      ))}
    </p>
  )
}

/** A point for each moment: one of them, where one stands, is in the order of Tab, and arrows move that. */
function Points({ game, graph, now }: { game: Opened; graph: Graph; now: GraphPoint | undefined }) {
  const { cursor, replay, timeline } = game
  return (
    <>
      {graph.points.map((point, at) => (
        <button
          key={point.step}
          type="button"
          class="replay-margins-point"
          style={{ '--from': startOf(graph, at), '--until': startOf(graph, at + 1) }}
          tabIndex={point === now ? 0 : -1}
          aria-current={point === now ? 'true' : undefined}
          aria-label={t('analysis.graph.point', {
            place: placeWords(replay, timeline.value, { step: point.step }),
            margins: marginsText(point),
          })}
          title={marginsText(point)}
          onClick={() => cursor.goTo({ step: point.step })}
        />
      ))}
    </>
  )
}

/** Half the way from the point before; the ends of the box at either end. */
function startOf({ points }: Graph, at: number): number {
  const [before, after] = [points[at - 1], points[at]]
  if (!before) return 0
  return after ? (before.x + after.x) / 2 : 100
}

export function marginsText({ margins }: Pick<GraphPoint, 'margins'>): string {
  return list(
    SEATS.map((seat: Seat) => t('analysis.graph.seat', { seat, margin: marginText(margins[seat]) })),
  )
}
