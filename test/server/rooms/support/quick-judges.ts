/** The search as it is, but not as long at it. */
import { type Job, type Judges, judged } from '../../../../src/server/rooms/debrief/judging.ts'

/** `enough`: to find a large difference. `least`: where what it says does not matter. */
export function quickJudges(how: 'enough' | 'least' = 'enough'): Judges {
  return {
    ask: async (job) => judged(how === 'enough' ? shorter(job, 8, 24) : shorter(job, 2, 2)),
    close: () => undefined,
  }
}

function shorter<J extends Job>(job: J, tries: number, worlds: number): J {
  if (job.wants === 'weigh') return { ...job, effort: { ways: tries / 2, tries, worlds, rounds: 1 } }
  if (job.wants === 'foresee') return { ...job, count: tries / 2 }
  return { ...job, depth: { ...job.depth, plans: tries, tries: tries / 2, least: tries, most: tries * 2 } }
}
