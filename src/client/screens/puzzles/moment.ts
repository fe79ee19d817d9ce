/** The moment of a puzzle as a game to be played: with its seat's eyes, and nothing after it. */
import { type Puzzle, posed } from '../../../game/analysis/index.ts'
import { type Choice, checkChoice, type Menu, type Question, sameQuestion } from '../../../game/index.ts'
import { TODAY } from '../../../game/record/index.ts'
import { replayOf, sessionOf } from '../../session/replay.ts'
import type { Player, Session } from '../../session/session.ts'

export interface Moment {
  readonly menu: Menu
  readonly session: Session
  readonly step: number
}

/** Throws where the puzzle is none: the set is checked by a test. */
export function momentOf(puzzle: Puzzle): Moment {
  const found = posed(puzzle)
  if ('refused' in found) throw new Error(`the puzzle ${puzzle.id} is refused: ${found.refused}`)
  const replay = replayOf(found.file, TODAY)
  if ('refused' in replay) throw new Error(`the puzzle ${puzzle.id} is refused: ${replay.refused}`)
  return { menu: found.menu, session: sessionOf(replay, found.seat), step: replay.states.length - 1 }
}

/** The same with a choice marked as the seat's. */
export function withChoice({ session, menu, step }: Moment, choice: Choice): Session {
  return { ...session, answered: (at) => (at === step ? { menu, choice } : session.answered?.(at)) }
}

/** The same with its seat still to choose. */
export function asking({ session }: Moment, player: Player): Session {
  const { answered: _, ...open } = session
  return { ...open, player }
}

/** Whoever tries: a legal choice is taken, once for each player. */
export function playerOf({ menu }: Moment, onChoice: (choice: Choice) => void): Player {
  return {
    async commit(question: Question, choice: Choice) {
      if (!sameQuestion(question, menu)) return { accepted: false, why: 'late' }
      const why = checkChoice(menu, choice)
      if (why) return { accepted: false, why }
      onChoice(choice)
      return { accepted: true }
    },
  }
}
