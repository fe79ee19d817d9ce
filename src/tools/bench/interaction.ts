/**
 * The interaction bench: a game against masters on the built page, in a browser whose page thread is slowed down, with
 * how long each press took until its answer was on the screen, and the long tasks of the page's thread with what they
 * did. Only this machine is spoken to.
 */
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { createHost } from '../../server/static-host.ts'
import { table } from '../text-table.ts'
import { handOn } from './interaction/hand.ts'
import { type Interaction, interactionsOn, watchInteractions } from './interaction/interactions.ts'
import { begin, playRound, STEPS, type Step } from './interaction/play.ts'
import { type Task, type TraceEvent, tasksIn } from './interaction/trace.ts'

export interface InteractionBench {
  /** At most; a game may end before. */
  readonly rounds: number
  /** How many times slower than this machine. */
  readonly slower: number
  /** The window's, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** What the player was about. */
interface During {
  readonly step: Step
}

export interface InteractionFigures {
  /**
   * The most work first. `busy`: how long the page's thread worked from the press until it handed over the frame that answers
   * it, in milliseconds. What the browser then needs to show the frame is in the time by the clock alone: without a graphics
   * card and on a busy machine that is most of it.
   */
  readonly interactions: readonly (Interaction & During & { readonly busy: number })[]
  /** Of more than 50 ms of processor time, longest first. */
  readonly tasks: readonly (Task & During)[]
  readonly rounds: number
  /** How many processes wanted a processor, over the last minute: beyond the bench's own two, processor time grows too. */
  readonly load: number
}

const LONG = 50
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'v8',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
]
/** The end of a frame on the page's thread: it goes to the compositor. */
const FRAME = 'Commit'
/** The page's marks of its steps, in the trace. */
const MARK = 'step '

/** Runs the bench on `dist`. Rejects where there is no build or no browser (`CHROMIUM_PATH`). */
export async function benchInteraction(bench: InteractionBench): Promise<InteractionFigures> {
  const host = createHost({ dist: resolve(import.meta.dirname, '../../../dist') })
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking'],
  })
  try {
    const bound = host.address()
    if (typeof bound !== 'object' || !bound) throw new Error('the host has no address')
    return await measured(browser, `http://127.0.0.1:${bound.port}/`, bench)
  } finally {
    await browser.close()
    host.close()
    host.closeAllConnections()
  }
}

async function measured(
  browser: Browser,
  address: string,
  bench: InteractionBench,
): Promise<InteractionFigures> {
  const page = await browser.newPage({ viewport: { width: bench.width, height: bench.height } })
  await watchInteractions(page)
  // The game plays itself on: a commitment asks nothing.
  await page.addInitScript(() => localStorage.setItem('multivector.settings', '{"unspent":"commit"}'))
  await browser.startTracing(page, { categories: CATEGORIES })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: bench.slower })
  await page.goto(address)
  const rounds = await play(page, bench.rounds)
  const interactions = await interactionsOn(page)
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  return figuresOf(traceEvents, interactions, rounds)
}

async function play(page: Page, most: number): Promise<number> {
  const hand = handOn(page)
  const tell = (step: Step) => page.evaluate((mark) => void performance.mark(mark), MARK + step)
  await begin(hand, tell)
  for (let round = 1; round <= most; round++) if (!(await playRound(hand, tell))) return round
  return most
}

function figuresOf(
  events: readonly TraceEvent[],
  interactions: readonly Interaction[],
  rounds: number,
): InteractionFigures {
  const begun = events.find(({ name, args }) => name === 'navigationStart' && isPage(args?.data))?.ts ?? 0
  const tasks = tasksIn(events, begun)
  const marks = events
    .filter(({ name }) => name.startsWith(MARK))
    .map(({ name, ts }) => ({ at: (ts - begun) / 1000, step: name.slice(MARK.length) }))
  const stepAt = (at: number): Step => {
    const name = marks.findLast((mark) => mark.at <= at)?.step
    return STEPS.find((step) => step === name) ?? 'begin'
  }
  return {
    interactions: interactions
      .map((one) => ({ ...one, step: stepAt(one.at), busy: worked(tasks, one) }))
      .sort((a, b) => b.busy - a.busy),
    tasks: tasks
      .filter((task) => task.busy > LONG)
      .map((task) => ({ ...task, step: stepAt(task.at) }))
      .sort((a, b) => b.busy - a.busy),
    rounds,
    load: loadavg()[0] ?? 0,
  }
}

/** Milliseconds of work from a press until the next frame after its event was handed over, or until it was answered at all. */
function worked(tasks: readonly Task[], { at, wall, handled }: Interaction): number {
  const during = tasks.filter((task) => task.at < at + wall && task.at + task.wall > at)
  const drawn = during.findIndex(
    (task) => task.at + task.wall >= handled && task.did.some(([name]) => name === FRAME),
  )
  return during.slice(0, drawn < 0 ? undefined : drawn + 1).reduce((sum, { busy }) => sum + busy, 0)
}

function isPage(data: Readonly<Record<string, unknown>> | undefined): boolean {
  return typeof data?.documentLoaderURL === 'string' && data.documentLoaderURL.startsWith('http')
}

const MOST_TOLD = 25
const MOST_PARTS = 5

/** The figures as a report: the interaction of each step that made most work, then the longest tasks. */
export function linesOf({ interactions, tasks, rounds, load }: InteractionFigures): string[] {
  const most = STEPS.flatMap((step) => interactions.find((one) => one.step === step) ?? [])
  const beyond = (limit: number) => tasks.filter(({ busy }) => busy > limit).length
  return [
    `${rounds} rounds, ${interactions.length} interactions of 16 ms and more, machine load ${load.toFixed(1)}`,
    ...table(
      ['most work of', 'event', 'work until its frame, ms', 'until it is shown, ms'],
      most.map(({ step, event, wall, busy }) => [step, event, busy.toFixed(0), wall.toFixed(0)]),
    ),
    '',
    `tasks of over 100 ms: ${beyond(100)}, over ${LONG} ms: ${beyond(LONG)}`,
    ...tasks.slice(0, MOST_TOLD).map(({ step, busy, wall, at, did }) => {
      const parts = did.slice(0, MOST_PARTS).map(([name, took]) => `${name} ${took.toFixed(0)}`)
      return `${busy.toFixed(0)} ms (${wall.toFixed(0)} by the clock, at ${(at / 1000).toFixed(1)} s, ${step}): ${parts.join(', ')}`
    }),
  ]
}
