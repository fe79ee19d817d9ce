/** How long an analysis takes and how sure it is, and whether every number of a game is told: figures of the record bench. */
import { type Analysed, analyse, continuations, gameIn } from '../../game/analysis/index.ts'
import { type Fact, STANDARD } from '../../game/index.ts'
import { type RecordFile, TODAY, timelineOf } from '../../game/record/index.ts'
import { playGame } from '../record/play.ts'
import { uncitedChanges, unequalFigures } from '../told-numbers.ts'
import type { RecordFigures } from './record.ts'
import { median, processorTime, quantile } from './timing.ts'

type AnalysisFigures = Pick<
  RecordFigures,
  | 'analysisPivotsSeconds'
  | 'analysisThreeDecadesSeconds'
  | 'firstEstimateSeconds'
  | 'continuationsSeconds'
  | 'se'
>

/** One game analysed: seconds in all, those of each first estimate, and their standard errors. */
interface Timed {
  readonly seconds: number
  readonly estimates: readonly number[]
  readonly errors: readonly number[]
}

/** Analyses so many games of each of two scenarios, and one before them that does not count. */
export function analysisFigures(games: number): AnalysisFigures {
  timed(gameOf('pivots', 'to warm up'))
  const [pivots, decades] = (['pivots', 'three-decades'] as const).map((scenario) =>
    Array.from({ length: games }, (_, n) => timed(gameOf(scenario, `analysed ${n}`))),
  ) as [Timed[], Timed[]]
  const all = [...pivots, ...decades]
  return {
    analysisPivotsSeconds: median(pivots.map(({ seconds }) => seconds)),
    analysisThreeDecadesSeconds: median(decades.map(({ seconds }) => seconds)),
    firstEstimateSeconds: quantile(
      all.flatMap(({ estimates }) => estimates),
      0.9,
    ),
    continuationsSeconds: continuationsSeconds(),
    se: Math.max(...all.flatMap(({ errors }) => errors)),
  }
}

/** Continuations a spread is shown of. */
const CONTINUATIONS = 50

function continuationsSeconds(): number {
  const [opening] = gameOf('pivots', 'continued').states
  if (!opening) throw new Error('a game begins with its opening')
  const start = processorTime()
  const outcomes = [...continuations(opening, { count: CONTINUATIONS, seed: 'a bench' })]
  if (outcomes.length !== CONTINUATIONS) throw new Error('there are continuations without an end')
  return (processorTime() - start) / 1000
}

function gameOf(scenario: string, seed: string): Analysed {
  const game = gameIn(playGame({ scenario, seed, bots: 'expert', options: STANDARD }))
  if ('refused' in game) throw new Error(`a game of the bench is refused: ${game.refused}`)
  return game
}

function timed(game: Analysed): Timed {
  const start = processorTime()
  const estimates: number[] = []
  const errors: number[] = []
  let last = start
  for (const finding of analyse(game)) {
    if (!finding) continue
    const now = processorTime()
    if (finding.kind === 'appraisal') {
      estimates.push((now - last) / 1000)
      errors.push(finding.appraisal.se)
    }
    last = now
  }
  return { seconds: (processorTime() - start) / 1000, estimates, errors }
}

/** Of these games, at the end of every round. They are held one at a time. */
export function toldFigures(
  files: Iterable<RecordFile>,
): Pick<RecordFigures, 'causesUnequal' | 'changesUncited'> {
  let [causesUnequal, changesUncited] = [0, 0]
  for (const file of files) {
    const timeline = timelineOf(file, TODAY)
    if ('refused' in timeline) throw new Error(timeline.refused)
    const log: Fact[] = []
    for (const [step, state] of timeline.states.entries()) {
      const facts = timeline.facts[step] ?? []
      log.push(...facts)
      changesUncited += uncitedChanges(facts).length
      const closes = state.outcome !== undefined || state.round !== timeline.states[step + 1]?.round
      if (closes) causesUnequal += unequalFigures(state, log).length
    }
  }
  return { causesUnequal, changesUncited }
}
