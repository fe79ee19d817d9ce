/** Where each seat's points came from, counted from the facts of the game (RULES.md, "Scores"). Pure. */
import { type Fact, forSeats, SEATS, type Seat } from '../../../game/vocabulary.ts'

/**
 * Kazakhstan's verdicts, each by its round; what the powers score each round for offers taken, for pressures that no cube
 * resisted and for how they stand; what the last round's being counted more than once added to these; at the end, weight
 * and the secret aim.
 */
export const SOURCES = ['verdict', 'offers', 'pressures', 'standing', 'finale', 'weight', 'aim'] as const
export type PointSource = (typeof SOURCES)[number]

export interface Points {
  source: PointSource
  /** Of a verdict: the round after which it was given. */
  round?: number
  points: number
}

export type PointsOf = Readonly<Record<Seat, readonly Points[]>>

const SOURCE_OF: Readonly<Partial<Record<Fact['because']['rule'], PointSource>>> = {
  verdict: 'verdict',
  offer: 'offers',
  unresisted: 'pressures',
  score: 'standing',
  weight: 'weight',
  aim: 'aim',
}

/** The points of every seat by source, in the order of `SOURCES`; sources that gave nothing are left out. */
export function pointsBySource(log: readonly Fact[]): PointsOf {
  const found = forSeats((): Points[] => [])
  let round = 1
  for (const fact of log) {
    if (fact.kind === 'round') round = fact.round
    if (fact.kind !== 'score') continue
    for (const points of sourcesOf(fact, round)) add(found[fact.seat], points)
  }
  for (const seat of SEATS) found[seat].sort((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))
  return found
}

function sourcesOf(fact: Fact & { kind: 'score' }, round: number): Points[] {
  const source = SOURCE_OF[fact.because.rule]
  if (!source) return []
  if (source === 'verdict') return [{ source, round, points: fact.by }]
  if (source === 'weight' || source === 'aim') return [{ source, points: fact.by }]
  const finale = fact.parts?.find(({ why }) => why === 'finale')?.by ?? 0
  return [
    { source, points: fact.by - finale },
    { source: 'finale', points: finale },
  ]
}

/** The facts that gave points of a source, each with how many; they come to the points. */
export function factsBehind(log: readonly Fact[], seat: Seat, of: Omit<Points, 'points'>): PointsTold[] {
  let round = 1
  return log.flatMap((fact) => {
    if (fact.kind === 'round') round = fact.round
    if (fact.kind !== 'score' || fact.seat !== seat) return []
    const same = sourcesOf(fact, round).find((one) => one.source === of.source && one.round === of.round)
    return same && same.points !== 0 ? [{ fact, by: same.points }] : []
  })
}

export interface PointsTold {
  readonly fact: Fact
  readonly by: number
}

function add(list: Points[], { source, round, points }: Points): void {
  if (points === 0) return
  const same = list.find((one) => one.source === source && one.round === round)
  if (same) same.points += points
  else list.push({ source, points, ...(round === undefined ? {} : { round }) })
}

/** What gave most; of equal ones, the first. Nothing where there were no points. */
export function mainSource(points: readonly Points[]): Points | undefined {
  return points.reduce<Points | undefined>(
    (most, one) => (most === undefined || one.points > most.points ? one : most),
    undefined,
  )
}
