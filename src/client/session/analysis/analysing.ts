/** An analysis as messages, step by step: what the worker posts, and what the page's own thread hears where it has none. */
import { analyse, findingsIn, gameIn } from '../../../game/analysis/index.ts'
import type { AnalysisRequest, FromAnalyst } from './messages.ts'

/** Every message of an analysis, the last of which says how it ended; nothing where a step had none. Never throws. */
export function* analysing({ file, branch, ...order }: AnalysisRequest): Generator<FromAnalyst | undefined> {
  try {
    const game = gameIn(file, branch)
    if ('refused' in game) {
      yield { kind: 'failed', why: 'refused', detail: game.detail ?? game.refused }
      return
    }
    yield { kind: 'begun', of: findingsIn(game, order) }
    for (const finding of analyse(game, order)) yield finding && { kind: 'found', finding }
    yield { kind: 'done' }
  } catch (error) {
    yield { kind: 'failed', why: 'failed', detail: String(error) }
  }
}
