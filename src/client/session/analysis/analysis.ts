/**
 * The analysis of a game on the page: findings as they come, in a worker of its own, until they are all there or whoever
 * asked stops it. One that fails, falls silent or takes too long says so; what was found by then stays.
 */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Appraisal, Confirmation, Finding, Ledger, Outlook } from '../../../game/analysis/index.ts'
import { countDown, pageTimer, type Timer } from '../timer.ts'
import type { AnalysisFailure, AnalysisRequest, AnalysisThread, FromAnalyst } from './messages.ts'
import { inWorker } from './threads.ts'

/** An analysis as far as it has come. */
export interface AnalysisState {
  readonly phase: 'running' | 'done' | 'stopped' | 'failed'
  /** Set where it failed. */
  readonly failure?: { readonly why: AnalysisFailure; readonly detail: string }
  /** Findings so far, and how many there will be, confirmations and ledgers aside; 0 of 0 until it has begun. */
  readonly found: number
  readonly of: number
  /** In the order of the game. */
  readonly outlooks: readonly Outlook[]
  /** Seat by seat, as they came. */
  readonly appraisals: readonly Appraisal[]
  /** Of the appraisals that seem to be mistakes; they come last. */
  readonly confirmations: readonly Confirmation[]
  /** Of the seats it was asked for whose play lets luck be told from skill. */
  readonly ledgers: readonly Ledger[]
}

export interface AnalysisRun {
  readonly state: ReadonlySignal<AnalysisState>
  /** Ends it where it is. Does nothing once it has ended. */
  stop(): void
}

export interface AnalysisOptions {
  readonly thread: AnalysisThread
  readonly timer: Timer
}

/** Waking milliseconds without a word after which it is given up: while its script loads, and later. */
const LOADING = 15_000
const SILENT = 5000
/** Waking milliseconds for all of it: many times what the longest game takes. */
const LONGEST = 300_000

const BEGUN: AnalysisState = {
  phase: 'running',
  found: 0,
  of: 0,
  outlooks: [],
  appraisals: [],
  confirmations: [],
  ledgers: [],
}

/** Begins an analysis. Whatever becomes of it is told by its state. */
export function startAnalysis(
  request: AnalysisRequest,
  { thread, timer }: AnalysisOptions = { thread: inWorker(), timer: pageTimer },
): AnalysisRun {
  const state = signal(BEGUN)
  let heard = false
  let stopWatch: () => void = () => undefined
  const stopClock = countDown(LONGEST, timer, () => fail('late', `${LONGEST}`))

  function end(last: Partial<AnalysisState>): void {
    if (state.peek().phase !== 'running') return
    stopWatch()
    stopClock()
    thread.end()
    state.value = { ...state.peek(), ...last }
  }
  const fail = (why: AnalysisFailure, detail: string): void =>
    end({ phase: 'failed', failure: { why, detail } })
  function watch(): void {
    stopWatch()
    stopWatch = countDown(heard ? SILENT : LOADING, timer, () => fail('silent', ''))
  }
  function hear(message: FromAnalyst): void {
    if (state.peek().phase !== 'running') return
    heard = true
    watch()
    if (message.kind === 'begun') state.value = { ...state.peek(), of: message.of }
    else if (message.kind === 'found') add(state, message.finding)
    else if (message.kind === 'done') end({ phase: 'done' })
    else if (message.kind === 'failed') fail(message.why, message.detail)
  }

  watch()
  thread.begin(request, hear, (detail) => fail('silent', detail))
  return { state, stop: () => end({ phase: 'stopped' }) }
}

function add(state: Signal<AnalysisState>, finding: Finding): void {
  const now = state.peek()
  switch (finding.kind) {
    case 'outlook':
      state.value = { ...now, found: now.found + 1, outlooks: [...now.outlooks, finding.outlook] }
      return
    case 'appraisal':
      state.value = { ...now, found: now.found + 1, appraisals: [...now.appraisals, finding.appraisal] }
      return
    case 'confirmation':
      state.value = { ...now, confirmations: [...now.confirmations, finding.confirmation] }
      return
    case 'ledger':
      state.value = { ...now, ledgers: [...now.ledgers, finding.ledger] }
  }
}
