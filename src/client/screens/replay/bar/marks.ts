/** What is marked along a game: its rounds with their news, verdicts, and what turned it. Pure. */
import type { CardId, Fact } from '../../../../game/vocabulary.ts'
import type { Place } from '../../../timeline/places.ts'
import type { Timeline } from '../../../timeline/steps.ts'

export interface RoundMark {
  readonly round: number
  readonly event: CardId
  /** The step that opened it. */
  readonly step: number
  /** The step that opened the next, or the last there is. */
  readonly until: number
}

/** The rounds in order. A round that no step has gone on from is none yet, unless it is the only one. */
export function roundMarks(timeline: Timeline): RoundMark[] {
  const last = timeline.length - 1
  const openings = timeline.flatMap(({ moment }, step) => {
    const { round, event } = moment.view
    const before = timeline[step - 1]?.moment.view.round
    return round === before ? [] : [{ round, event, step }]
  })
  return openings.map((opening, at) => ({ ...opening, until: openings[at + 1]?.step ?? last }))
}

/** The round a step lies in: while a round is closed by it, that one still. */
export function roundAt(marks: readonly RoundMark[], { step, line }: Place): RoundMark | undefined {
  const shown = line === undefined ? step : step - 1
  return marks.findLast((mark) => mark.step <= shown) ?? marks[0]
}

export interface PointMark {
  readonly kind: 'verdict' | 'turn'
  /** Where it is told. */
  readonly place: Place
  readonly fact: Fact
}

/** Verdicts, and what turned the game: powers that let go or were let go, institutions joined and left, broken promises, the end. */
export function pointMarks(timeline: Timeline): PointMark[] {
  return timeline.flatMap(({ lines }, step) =>
    lines.flatMap((line, at) => {
      const place = { step, line: at + 1 }
      return line.facts.flatMap((fact): PointMark[] => {
        if (fact.kind === 'verdict') return [{ kind: 'verdict', place, fact }]
        return isTurn(fact) ? [{ kind: 'turn', place, fact }] : []
      })
    }),
  )
}

function isTurn(fact: Fact): boolean {
  const { kind, because } = fact
  if (kind === 'joined' || kind === 'left') return true
  if (kind === 'promise') return !fact.kept
  if (kind === 'ended') return fact.ending !== 'completed'
  return kind === 'contract' && (because.rule === 'severance' || because.rule === 'unravelling')
}
