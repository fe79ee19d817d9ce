/** What the lab reports: for each scenario what was measured, and what the points come to. */
import { RULES_VERSION, SCENARIOS } from '../../game/index.ts'
import { measureAdditions } from './parts/additions.ts'
import { measureAnswers } from './parts/answers.ts'
import { measureDecisions } from './parts/decisions.ts'
import { measureEqual } from './parts/equal.ts'
import { measureDrops, measureSticks } from './parts/laid-over.ts'
import { measureLevels } from './parts/levels.ts'
import { measureOpenings } from './parts/openings.ts'
import { measurePlayers } from './parts/players.ts'
import { measurePressures } from './parts/pressures.ts'
import { measureRatings } from './parts/ratings.ts'
import { measureRivals } from './parts/rivals.ts'
import { measureShuffle } from './parts/shuffle.ts'
import { measureVersus } from './parts/versus.ts'
import { measureWinning } from './parts/winning.ts'
import { pointsOf } from './points/all.ts'
import type { Measured, Point } from './points/point.ts'
import type { Run } from './run.ts'

export interface ScenarioReport {
  scenario: string
  rulesVersion: number
  /** The bot that counted as search. */
  search: string
  /** The command's own words for what was run, one for each run that went into it. */
  runs: string[]
  measured: Measured
  points: Point[]
}

/** Plays everything that is wanted, side by side. The same run gives the same report. */
export async function measure(run: Run): Promise<ScenarioReport> {
  const [
    equal,
    players,
    versus,
    rivals,
    levels,
    ratings,
    shuffle,
    openings,
    answers,
    drops,
    sticks,
    pressures,
    decisions,
    winning,
    additions,
  ] = await Promise.all([
    measureEqual(run),
    measurePlayers(run),
    measureVersus(run),
    measureRivals(run),
    measureLevels(run),
    measureRatings(run),
    measureShuffle(run),
    measureOpenings(run),
    measureAnswers(run),
    measureDrops(run),
    measureSticks(run),
    measurePressures(run),
    measureDecisions(run),
    measureWinning(run),
    measureAdditions(run),
  ])
  const measured: Measured = {
    ...(equal && { equal }),
    ...(players && { players }),
    ...(versus && { versus }),
    ...(rivals && { rivals }),
    ...(levels && { levels }),
    ...(ratings && { ratings }),
    ...(shuffle && { shuffle }),
    ...(openings && { openings }),
    ...(answers && { answers }),
    ...(drops && { drops }),
    ...(sticks && { sticks }),
    ...(pressures && { pressures }),
    ...(decisions && { decisions }),
    ...(winning && { winning }),
    ...(additions && { additions }),
  }
  const { scenario, search } = run
  const runs = [wordsOf(run)]
  return {
    scenario: scenario.id,
    rulesVersion: RULES_VERSION,
    search,
    runs,
    measured,
    points: pointsOf(measured),
  }
}

function wordsOf({ seed, search, powers, games, repeats }: Run): string {
  const parts = Object.entries(games).filter(([, count]) => count > 0)
  const counts = parts.map(([part, count]) => `${part} ${count}`).join(', ')
  return `seed '${seed}', search ${search}, powers ${powers}, games: ${counts} (deals at ${repeats} tables)`
}

/**
 * Puts reports of several runs together: a part measured twice is taken from the later one. The points are judged anew.
 * Throws where runs of a scenario do not belong together.
 */
export function merged(reports: readonly ScenarioReport[]): ScenarioReport[] {
  const whole = new Map<string, ScenarioReport>()
  for (const report of reports) {
    const before = whole.get(report.scenario) ?? report
    if (before.search !== report.search || before.rulesVersion !== report.rulesVersion) {
      throw new Error(`runs of ${report.scenario} differ in rules or search: they cannot be put together`)
    }
    const measured = { ...before.measured, ...report.measured }
    const runs = [...new Set([...before.runs, ...report.runs])]
    whole.set(report.scenario, { ...report, runs, measured, points: pointsOf(measured) })
  }
  const order = Object.keys(SCENARIOS)
  return [...whole.values()].sort((a, b) => order.indexOf(a.scenario) - order.indexOf(b.scenario))
}
