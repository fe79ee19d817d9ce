/** An analysis as messages, step by step: what the worker posts, and what the page's own thread hears where it has none. */
import {
  type Analysed,
  analyse,
  continuations,
  findingsIn,
  gameIn,
  ledgerOf,
} from '../../../game/analysis/index.ts'
import type { AnalystRequest, FromAnalyst } from './messages.ts'

/** Every message of an analysis, the last of which says how it ended; nothing where a step had none. Never throws. */
export function* analysing(request: AnalystRequest): Generator<FromAnalyst | undefined> {
  try {
    const game = gameIn(request.file, request.branch)
    if ('refused' in game) {
      yield { kind: 'failed', why: 'refused', detail: game.detail ?? game.refused }
      return
    }
    yield* answers(game, request)
    yield { kind: 'done' }
  } catch (error) {
    yield { kind: 'failed', why: 'failed', detail: String(error) }
  }
}

function* answers(game: Analysed, request: AnalystRequest): Generator<FromAnalyst | undefined> {
  switch (request.wants) {
    case 'ledger':
      yield { kind: 'begun', of: 1 }
      yield { kind: 'ledger', ledger: yield* ledgerOf(game, request.seat) }
      return
    case 'continuations': {
      const state = game.states[request.step]
      if (!state) throw new Error(`there is no step ${request.step}`)
      yield { kind: 'begun', of: request.count }
      for (const outcome of continuations(state, request)) yield { kind: 'outcome', outcome }
      return
    }
    default:
      yield { kind: 'begun', of: findingsIn(game, request) }
      for (const finding of analyse(game, request)) yield finding && { kind: 'found', finding }
  }
}
