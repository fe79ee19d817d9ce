/** A ledger, or how a game may go on, on the page: reckoned in a worker of its own, as far as it has come. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Answered, Ledger } from '../../../game/analysis/index.ts'
import type { Outcome } from '../../../game/vocabulary.ts'
import type { AnswerRequest, ContinuationsRequest, LedgerRequest } from './messages.ts'
import { type RunEnd, type RunOptions, runOn } from './run.ts'

/** Something that is reckoned, as far as it has come. */
export interface Reckoning<T> {
  readonly state: ReadonlySignal<{ readonly phase: 'running' | RunEnd['phase']; readonly found: T }>
  /** Ends it where it is. Does nothing once it has ended. */
  stop(): void
}

/** A seat's ledger; nothing until it is reckoned, and where the game is not over. */
export function startLedger(request: LedgerRequest, options?: RunOptions): Reckoning<Ledger | undefined> {
  return start<Ledger | undefined>(request, undefined, options, (message, before) =>
    message.kind === 'ledger' ? message.ledger : before,
  )
}

/** Continuations one by one. */
export function startContinuations(
  request: ContinuationsRequest,
  options?: RunOptions,
): Reckoning<readonly Outcome[]> {
  return start<readonly Outcome[]>(request, [], options, (message, before) =>
    message.kind === 'outcome' ? [...before, message.outcome] : before,
  )
}

/** What an answer to a puzzle comes to; nothing until it is known. */
export function startAnswer(request: AnswerRequest, options?: RunOptions): Reckoning<Answered | undefined> {
  return start<Answered | undefined>(request, undefined, options, (message, before) =>
    message.kind === 'answered' ? message.answered : before,
  )
}

type Message = Parameters<Parameters<typeof runOn>[1]['hear']>[0]

function start<T>(
  request: LedgerRequest | ContinuationsRequest | AnswerRequest,
  nothing: T,
  options: RunOptions | undefined,
  heard: (message: Message, before: T) => T,
): Reckoning<T> {
  const state = signal<{ phase: 'running' | RunEnd['phase']; found: T }>({ phase: 'running', found: nothing })
  const stop = runOn(
    request,
    {
      hear: (message) => {
        const now = state.peek()
        const found = heard(message, now.found)
        if (found !== now.found) state.value = { ...now, found }
      },
      end: ({ phase }) => {
        state.value = { ...state.peek(), phase }
      },
    },
    options,
  )
  return { state, stop }
}
