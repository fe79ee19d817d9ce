/** An analysis as messages, step by step: what the worker posts, and what the page's own thread hears where it has none. */
import {
  type Analysed,
  analyse,
  answered,
  continuations,
  findingsIn,
  gameIn,
  ledgerOf,
  posed,
} from '../../../game/analysis/index.ts'
import type { AnalystRequest, AnswerRequest, FromAnalyst } from './messages.ts'

/** Every message of an analysis, the last of which says how it ended; nothing where a step had none. Never throws. */
export function* analysing(request: AnalystRequest): Generator<FromAnalyst | undefined> {
  try {
    if (request.wants === 'answer') {
      yield* judged(request)
      return
    }
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

function* judged({ puzzle, answer }: AnswerRequest): Generator<FromAnalyst | undefined> {
  const moment = posed(puzzle)
  if ('refused' in moment) {
    yield { kind: 'failed', why: 'refused', detail: moment.detail ?? moment.refused }
    return
  }
  yield { kind: 'begun', of: 1 }
  yield { kind: 'answered', answered: yield* answered(moment, puzzle.choice, answer) }
  yield { kind: 'done' }
}

function* answers(
  game: Analysed,
  request: Exclude<AnalystRequest, AnswerRequest>,
): Generator<FromAnalyst | undefined> {
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
