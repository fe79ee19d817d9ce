/**
 * The host bench: odd requests, aborts and rebuilds, many at once, against the host in a process of its own. Nothing
 * of it may end the process, be answered wrongly, or be left behind: open files and memory are counted before and
 * after. Only this machine is spoken to.
 */
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { seeded } from '../../game/rng.ts'
import { table } from '../text-table.ts'
import { createBuild, faultOf, type TrialBuild } from './host/build.ts'
import { type HostChild, startHost } from './host/child.ts'
import { type Answer, hold } from './host/exchange.ts'
import type { HostState } from './host/process.ts'
import { type Attempt, drawAttempt } from './host/requests.ts'

export interface HostBench {
  /** The bench goes on until both have passed. */
  readonly minutes: number
  readonly requests: number
  readonly seed: string
  /** The host may hold no more files and connections open than this. Unlimited unless given. */
  readonly mostDescriptors?: number
}

export interface HostFigures {
  readonly minutes: number
  /** Connections on which something was said; a pipelined one counts one. */
  readonly requests: number
  /** Of them, those left or reset by us. */
  readonly aborted: number
  readonly rebuilds: number
  /** Times the process ended. */
  readonly crashes: number
  /** Proper requests that were not answered with the file they asked for, with the first few faults. */
  readonly wrong: number
  readonly faults: readonly string[]
  /** Answers by status. Those that came before we hung up. */
  readonly statuses: Readonly<Record<string, number>>
  /** Once warm, and at the end, both with every connection closed. */
  readonly before: HostState
  readonly after: HostState
}

const AT_ONCE = 40
const TOLD_FAULTS = 5
/** After so many the host has read each file and Node has compiled what runs often: what is held then is the rule. */
const WARM = 2000
const BETWEEN_REBUILDS = 2000

/** Runs the bench. Rejects if the host does not even start. */
export async function benchHost(bench: HostBench): Promise<HostFigures> {
  const build = await createBuild()
  const host = await startHost(build.dist, bench.mostDescriptors)
  try {
    return await illTreat(host, build, bench)
  } finally {
    await host.stop()
    rmSync(dirname(build.dist), { recursive: true })
  }
}

interface Tally {
  requests: number
  aborted: number
  rebuilds: number
  wrong: number
  readonly faults: string[]
  readonly statuses: Record<string, number>
}

async function illTreat(host: HostChild, build: TrialBuild, bench: HostBench): Promise<HostFigures> {
  const tally: Tally = { requests: 0, aborted: 0, rebuilds: 0, wrong: 0, faults: [], statuses: {} }
  const rng = seeded(bench.seed)
  const started = performance.now()
  const minutes = () => (performance.now() - started) / 60_000
  const isLive = () => host.ended() === undefined
  const runUntil = async (isOver: () => boolean) => {
    const lane = async () => {
      while (isLive() && !isOver()) {
        if (isRebuildDue(tally)) await build.rebuild()
        await tryOne(host.port, drawAttempt(rng, [...build.files.keys()]), build, tally)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
  }
  const fresh = await host.state()
  await runUntil(() => tally.requests >= Math.min(WARM, bench.requests / 2))
  const before = isLive() ? await restingState(host) : fresh
  await runUntil(() => tally.requests >= bench.requests && minutes() >= bench.minutes)
  const after = isLive() ? await restingState(host) : before
  return { minutes: minutes(), crashes: isLive() ? 0 : 1, ...tally, before, after }
}

/** Whether it is time to build anew. Says so once, to the lane that is to do it while the others go on. */
function isRebuildDue(tally: Tally): boolean {
  const isDue = tally.requests >= (tally.rebuilds + 1) * BETWEEN_REBUILDS
  if (isDue) tally.rebuilds++
  return isDue
}

async function tryOne(port: number, attempt: Attempt, build: TrialBuild, tally: Tally): Promise<void> {
  const content = attempt.file === undefined ? undefined : build.files.get(attempt.file)
  const answer = await hold(port, attempt)
  tally.requests++
  if (attempt.ending.by === 'hanging up' || attempt.ending.by === 'reset') tally.aborted++
  count(tally, answer)
  const fault = content && faultOf(answer, content)
  if (!fault) return
  tally.wrong++
  if (tally.faults.length < TOLD_FAULTS)
    tally.faults.push(`${attempt.file}: ${fault}, as request ${tally.requests}`)
}

function count(tally: Tally, { status }: Answer): void {
  const name = status === undefined ? 'none' : `${status}`
  tally.statuses[name] = (tally.statuses[name] ?? 0) + 1
}

/** What the host holds when nobody is connected any more. Looks again a bounded number of times. */
async function restingState(host: HostChild): Promise<HostState> {
  let state = await host.state()
  for (let looks = 0; looks < 200 && state.connections > 0; looks++) {
    await new Promise((later) => setTimeout(later, 100))
    state = await host.state()
  }
  return state
}

/** The figures as lines to read. */
export function linesOf(figures: HostFigures): string[] {
  const { before, after } = figures
  const statuses = Object.entries(figures.statuses).map(([status, times]) => `${status}: ${times}`)
  const rows = [
    ['requests', `${figures.requests} in ${figures.minutes.toFixed(1)} min`],
    ['aborted by us', `${figures.aborted}`],
    ['rebuilds meanwhile', `${figures.rebuilds}`],
    ['crashes', `${figures.crashes}`],
    ['wrong answers', [figures.wrong, ...figures.faults].join('; ')],
    ['open files and connections', `${before.descriptors ?? '?'} -> ${after.descriptors ?? '?'}`],
    ['memory, MB', `${before.megabytes?.toFixed(0) ?? '?'} -> ${after.megabytes?.toFixed(0) ?? '?'}`],
  ]
  return [...table(['host', ''], rows), '', `Answers by status: ${statuses.join(', ')}`]
}
