/** The analysis of a game that is looked through: begun, stopped and gone on with, and what has been found so far. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import {
  type Appraisal,
  type Confirmation,
  type Outlook,
  type TurningPoint,
  turningPoints,
  withAppraisals,
} from '../../../../game/analysis/index.ts'
import { isSeat, RULES_VERSION, type Seat } from '../../../../game/index.ts'
import type { RecordFile } from '../../../../game/record/index.ts'
import { type AnalysisRun, type AnalysisState, startAnalysis } from '../../../session/analysis/analysis.ts'
import type { AnalysisRequest } from '../../../session/analysis/messages.ts'
import type { Replay } from '../../../session/replay.ts'
import type { Opened } from '../open/opened.ts'

/** What has been found, over all times it was gone on with. */
export type Looked = AnalysisState

export interface Looking {
  readonly state: ReadonlySignal<Looked>
  readonly turns: ReadonlySignal<readonly TurningPoint[]>
  /** Begins, or goes on where it was stopped; this seat's choices first. Does nothing while it runs and once it is done. */
  goOn(first: Seat): void
  stop(): void
}

const NOTHING: Looked = {
  phase: 'stopped',
  found: 0,
  of: 0,
  outlooks: [],
  appraisals: [],
  confirmations: [],
  ledgers: [],
}

/** Whether a game can be analysed: the search knows the rules of today alone. */
export function isOfToday({ rules }: Pick<Replay, 'rules'>): boolean {
  return rules.version === RULES_VERSION
}

/** Of a game that is not over, only what those who look may know of: no choice of anybody else's. */
export function newLooking(
  { replay, allowed, setFindings }: Pick<Opened, 'replay' | 'allowed' | 'setFindings'>,
  start: (request: AnalysisRequest) => AnalysisRun = startAnalysis,
): Looking {
  const state = signal(NOTHING)
  const outlooks = computed(() => state.value.outlooks)
  let run: AnalysisRun | undefined
  let stopHearing = () => {}
  return {
    state,
    turns: computed(() => turningPoints(replay, outlooks.value)),
    goOn: (first) => {
      const { phase } = state.peek()
      if ((run && phase === 'running') || phase === 'done') return
      stopHearing()
      const before = state.peek()
      const { file, branch } = replay
      const seats = [first, ...allowed.filter(isSeat).filter((seat) => seat !== first)].filter((seat) =>
        allowed.includes(seat),
      )
      run = start({ file, ...(branch === undefined ? {} : { branch }), seats, known: before.appraisals })
      const { state: now } = run
      stopHearing = effect(() => {
        const looked = together(before, now.value)
        state.value = looked
        setFindings((whole) => withFound(whole, looked.appraisals, branch))
      })
    },
    stop: () => run?.stop(),
  }
}

/** A file with what was found; as it is, where nothing was. */
function withFound(
  file: RecordFile,
  appraisals: readonly Appraisal[],
  branch: string | undefined,
): RecordFile {
  return appraisals.length === 0 ? file : withAppraisals(file, appraisals, branch)
}

/** What was found before with what is found now, each moment and decision once. */
export function together(before: Looked, now: Looked): Looked {
  const outlooks = merged(before.outlooks, now.outlooks)
  const appraisals = merged(before.appraisals, now.appraisals)
  const confirmations = merged(before.confirmations, now.confirmations)
  const ledgers = [...before.ledgers, ...now.ledgers]
  const found = outlooks.length + appraisals.length
  return { ...now, of: Math.max(now.of, before.of), found, outlooks, appraisals, confirmations, ledgers }
}

/** The same list where nothing is new: what is reckoned from it is reckoned once. */
function merged<T extends Outlook | Appraisal | Confirmation>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  if (now.length === 0) return before
  if (before.length === 0) return now
  const steps = new Set(now.map(({ step }) => step))
  return [...before.filter(({ step }) => !steps.has(step)), ...now]
}
