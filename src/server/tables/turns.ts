/** Whether a choice answers what its seat is asked now, and if not, whether somebody else has answered. Pure. */
import { type Question, sameQuestion } from '../../game/index.ts'
import type { Turn, WireAnswer } from '../../game/wire/index.ts'
import { currentGame, type Person, type TableState } from './table-state.ts'

type Refused = Extract<WireAnswer, { readonly ok: false }>

/** Why this person's answer to a question is not taken before the rules have a look at it; `asked`: what its seat is asked. */
export function turnRefused(
  state: TableState,
  one: Person,
  turn: Turn,
  asked: Question | undefined,
): Refused | undefined {
  if (one.seat === undefined || turn.seat !== one.seat || one.mirror) return { ok: false, why: 'not-yours' }
  if (turn.game === state.games.length) {
    const answered = answeredBy(state, one, turn)
    if (answered) return answered
  }
  if (state.phase === 'paused') return { ok: false, why: 'paused' }
  if (turn.game !== state.games.length) return { ok: false, why: 'late' }
  if (state.phase === 'over') return { ok: false, why: 'game-over' }
  if (state.phase !== 'playing') return { ok: false, why: 'not-now' }
  return asked && sameQuestion(asked, turn) ? undefined : { ok: false, why: 'late' }
}

/** A question that was answered: by oneself, then one is late, or by somebody else of the seat, or a bot. */
function answeredBy(state: TableState, one: Person, turn: Turn): Refused | undefined {
  const made = currentGame(state).made.find((each) => sameQuestion(each, turn))
  if (!made) return undefined
  if (!('person' in made.by)) return { ok: false, why: 'taken' }
  if (made.by.person === one.person) return { ok: false, why: 'late' }
  return { ok: false, why: 'taken', by: made.by.person }
}
