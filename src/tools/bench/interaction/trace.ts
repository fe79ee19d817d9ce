/** What a browser's trace tells of the page's own thread: its tasks, and what each of them did. */

/** An event of the trace. Times in microseconds; `tdur` of the thread's own processor time. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: Readonly<Record<string, unknown>>; readonly name?: string }
}

/** One task of the page's thread, in milliseconds since the trace began. */
export interface Task {
  readonly at: number
  /** By the clock: what others did on the machine meanwhile counts. */
  readonly wall: number
  /** Processor time of the thread, that of the throttling included: what a machine at rest would have needed. */
  readonly busy: number
  /** What it did, the longest first, each with its own milliseconds. */
  readonly did: readonly (readonly [string, number])[]
}

const TASK = /^(?:ThreadControllerImpl::RunTask|RunTask)$/
/** Events that say what a task does. */
const PARTS: ReadonlySet<string> = new Set([
  ...['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.evaluateModule', 'V8.CompileModule'],
  ...['EventDispatch', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks', 'ParseHTML'],
  ...['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest'],
  ...[
    'MinorGC',
    'MajorGC',
    'ParseAuthorStyleSheet',
    'Decode Image',
    'IntersectionObserverController::computeIntersections',
  ],
])

/** The page's thread: of all threads that draw pages, the one that worked most. */
function mainThread(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const work = ({ pid, tid }: TraceEvent) => events.filter((one) => one.pid === pid && one.tid === tid).length
  const [main] = threads.map((one) => ({ one, count: work(one) })).sort((a, b) => b.count - a.count)
  if (!main) throw new Error('the trace names no thread of a page')
  const { pid, tid } = main.one
  return (event) => event.pid === pid && event.tid === tid
}

/** All tasks of the page's thread in a trace, in their order. */
export function tasksIn(events: readonly TraceEvent[], begun: number): Task[] {
  const isMain = mainThread(events)
  const mine = events.filter((event) => event.ph === 'X' && isMain(event)).sort((a, b) => a.ts - b.ts)
  const outer = mine.filter(({ name }) => TASK.test(name))
  const tasks: Task[] = []
  let until = 0
  let next = 0
  for (const { ts, dur = 0, tdur = 0 } of outer) {
    if (ts < until) continue
    until = ts + dur
    const parts: TraceEvent[] = []
    for (; next < mine.length; next++) {
      const event = mine[next]
      if (!event || event.ts > until) break
      if (event.ts >= ts && PARTS.has(event.name)) parts.push(event)
    }
    tasks.push({ at: (ts - begun) / 1000, wall: dur / 1000, busy: tdur / 1000, did: selfTimes(parts) })
  }
  return tasks
}

/** Of events that lie within each other: what each took by itself, summed by name, the longest first. */
function selfTimes(parts: readonly TraceEvent[]): [string, number][] {
  const sums = new Map<string, number>()
  const add = (event: TraceEvent, by: number) => {
    const name = labelOf(event)
    sums.set(name, (sums.get(name) ?? 0) + by / 1000)
  }
  const open: TraceEvent[] = []
  for (const event of parts) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop()
    const outer = open.at(-1)
    if (outer) add(outer, -(event.tdur ?? 0))
    add(event, event.tdur ?? 0)
    open.push(event)
  }
  return [...sums].sort((a, b) => b[1] - a[1])
}

function endOf(event: TraceEvent | undefined): number {
  return event ? event.ts + (event.dur ?? 0) : 0
}

/** The name, with the event or the script it was for. */
function labelOf({ name, args }: TraceEvent): string {
  const { type, url } = args?.data ?? {}
  const what = typeof type === 'string' ? type : typeof url === 'string' ? url.replace(/^.*\//, '') : ''
  return what ? `${name} ${what}` : name
}
