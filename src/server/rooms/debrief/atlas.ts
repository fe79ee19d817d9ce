/** All tables on one line of time, over the record of history. */
import type { State } from '../../../game/index.ts'
import { MEASURES, type Measure, measureId, valuesOf } from '../../../game/record/index.ts'
import type { Atlas, AtlasLine } from '../../../game/wire/index.ts'
import type { Library } from './library.ts'
import type { PlayedTable } from './played.ts'

/** What can be drawn of a table: where Kazakhstan stood, and to whom it leaned. */
const DRAWN: readonly Measure[] = MEASURES.filter(
  ({ of }) => of === 'score' || of === 'track' || of === 'dependence' || of === 'weight',
)

type Line = Pick<AtlasLine, 'years' | 'values'>

/** Throws where there is no table. */
export function atlasOf(tables: readonly PlayedTable[], { history }: Pick<Library, 'history'>): Atlas {
  const first = tables[0]?.states[0]
  if (!first) throw new Error('no table has a game')
  const { from, to } = first.scenario
  const record = historyLine(first, history)
  return {
    from,
    to: to + 1,
    measures: DRAWN.map(measureId),
    tables: tables.map(({ table, states, people }) => ({
      table,
      pupils: people.KZ ?? [],
      ...lineOf(states, history),
    })),
    ...(record ? { history: record } : {}),
  }
}

function lineOf(states: readonly State[], history: Library['history']): Line {
  const values = Object.fromEntries(DRAWN.map((measure) => [measureId(measure), valuesOf(states, measure)]))
  const count = Object.values(values)[0]?.length ?? 0
  return { years: yearsOf(states[0], history).slice(0, count), values }
}

/**
 * When each round ends, after the start. Those of the record's scenario have the years they stand for; others share theirs
 * evenly: news names a year, but the years of news do not follow each other by rounds.
 */
function yearsOf(first: State | undefined, history: Library['history']): number[] {
  if (!first) return []
  const { from, to, rounds, id } = first.scenario
  if (id === history.states[0]?.scenario.id) return endsOf(history)
  return Array.from({ length: rounds.length + 1 }, (_, round) =>
    tenths(from + ((to + 1 - from) * round) / rounds.length),
  )
}

/** The first year of the record, then the year after each of its rounds. */
function endsOf({ states, years }: Library['history']): number[] {
  return [states[0]?.scenario.from ?? 0, ...years.map((span) => Number(span.split('-')[1]) + 1)]
}

/**
 * The record over the years of a scenario. Its rounds have the years they stand for. Points are counted from the record's
 * own beginning, so they are left out unless the scenario begins with it.
 */
function historyLine(first: State, history: Library['history']): Line | undefined {
  const { states } = history
  const own = states[0]
  if (!own) return undefined
  const isSame = own.scenario.id === first.scenario.id
  const drawn = isSame ? DRAWN : DRAWN.filter(({ of }) => of !== 'score')
  const ends = endsOf(history)
  const { from, to } = first.scenario
  const kept = ends.flatMap((year, at) => (year >= from && year <= to + 1 ? [at] : []))
  if (kept.length < 2) return undefined
  const values = drawn.map((measure) => {
    const all = valuesOf(states, measure)
    return [measureId(measure), kept.map((at) => all[at] ?? 0)] as const
  })
  return { years: kept.map((at) => ends[at] ?? 0), values: Object.fromEntries(values) }
}

function tenths(year: number): number {
  return Math.round(year * 10) / 10
}
