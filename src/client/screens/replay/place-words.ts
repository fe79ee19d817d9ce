/** A place in a game, in words: the round and its year, and what has just been done there. */
import type { Decision, Seat } from '../../../game/vocabulary.ts'
import type { Replay } from '../../session/replay.ts'
import { t } from '../../text/index.ts'
import { linesAt, type Place } from '../../timeline/places.ts'
import type { Timeline } from '../../timeline/steps.ts'
import { yearOfNews } from '../../ui/years.ts'

/** `Round 3 of 6, 2014`. */
export function roundWords({ states }: Pick<Replay, 'states'>, place: Place): string {
  const state = states[place.line === undefined ? place.step : place.step - 1] ?? states[0]
  if (!state) return ''
  const { round, event, scenario } = state
  return t('replay.place.round', { round, rounds: scenario.rounds.length, year: yearOfNews(event) })
}

/** `Kazakhstan has spent its cubes`, or of a round that is told `line 4 of 31`. */
export function stepWords(replay: Replay, timeline: Timeline, place: Place): string {
  const { step, line } = place
  if (step === 0) return t('replay.place.opening')
  if (line !== undefined) {
    const tells = timeline[step]?.tells ?? 'reckoning'
    return t('replay.place.line', { tells, line, lines: linesAt(timeline, step) })
  }
  const done = moveAt(replay, step)
  const isOver = replay.states[step]?.outcome !== undefined
  return done ? t(isOver ? 'replay.place.over' : 'replay.place.done', { ...done }) : ''
}

/** Both, as one sentence to be said. */
export function placeWords(replay: Replay, timeline: Timeline, place: Place): string {
  return t('replay.place', { round: roundWords(replay, place), done: stepWords(replay, timeline, place) })
}

/** The choice that led to a step. */
export function moveAt(
  { moves, states }: Replay,
  step: number,
): { seat: Seat; decision: Decision } | undefined {
  const move = moves[step - 1]
  const decision = states[step - 1]?.decision
  return move && decision ? { seat: move.seat, decision } : undefined
}
