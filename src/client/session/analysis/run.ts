/** One order carried out by a thread: every message is handed on until it ends, and that it ends is always told. */
import { countDown, type Timer } from '../../../game/thinking/index.ts'
import { pageTimer } from '../timer.ts'
import type { AnalysisFailure, AnalysisThread, AnalystRequest, FromAnalyst } from './messages.ts'
import { inWorker } from './threads.ts'

export interface RunOptions {
  readonly thread: AnalysisThread
  readonly timer: Timer
}

/** How it ended. */
export type RunEnd =
  | { readonly phase: 'done' | 'stopped' }
  | { readonly phase: 'failed'; readonly failure: { readonly why: AnalysisFailure; readonly detail: string } }

interface Heard {
  /** Called with every message but those that end it. */
  hear(message: FromAnalyst): void
  /** Called once, after which nothing more is heard. */
  end(how: RunEnd): void
}

/** Waking milliseconds without a word after which it is given up: while its script loads, and later. */
const LOADING = 15_000
const SILENT = 5000
/** Waking milliseconds for all of it: many times what the longest game takes. */
const LONGEST = 300_000

/** Gives the way to stop it, which does nothing once it has ended. */
export function runOn(
  request: AnalystRequest,
  { hear, end: tellEnd }: Heard,
  { thread, timer }: RunOptions = { thread: inWorker(), timer: pageTimer },
): () => void {
  let ended = false
  let heard = false
  let stopWatch: () => void = () => undefined
  const stopClock = countDown(LONGEST, timer, () => fail('late', `${LONGEST}`))

  function end(how: RunEnd): void {
    if (ended) return
    ended = true
    stopWatch()
    stopClock()
    thread.end()
    tellEnd(how)
  }
  const fail = (why: AnalysisFailure, detail: string): void =>
    end({ phase: 'failed', failure: { why, detail } })
  function watch(): void {
    stopWatch()
    stopWatch = countDown(heard ? SILENT : LOADING, timer, () => fail('silent', ''))
  }

  watch()
  thread.begin(
    request,
    (message) => {
      if (ended) return
      heard = true
      watch()
      if (message.kind === 'done') end({ phase: 'done' })
      else if (message.kind === 'failed') fail(message.why, message.detail)
      else hear(message)
    },
    (detail) => fail('silent', detail),
  )
  return () => end({ phase: 'stopped' })
}
