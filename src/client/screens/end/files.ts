/** What the end fetches when it is shown: the logged game of 1991-2021 and the questions for the talk after a game. */
import { loadWords, withWords } from '../../text/sources.ts'
import type { LoggedGame } from './beside-history.ts'

export interface Logged extends LoggedGame {
  /** The years of its rounds. */
  spans: readonly string[]
  /** What the texts tell of a step, in a sentence, by its name: `3 attention KZ`. */
  told: Readonly<Record<string, string>>
}

/** Rejects where a part does not come. */
export async function loggedGame(): Promise<Logged> {
  const [game, spans, told] = await Promise.all([
    import('../../../../assets/records/history.json'),
    import('../../../../assets/records/history-years.json'),
    loadWords<Logged['told']>('history'),
  ])
  const { draws, moves } = game.default as LoggedGame
  return { draws, moves, spans: spans.default, told }
}

export interface Question {
  id: string
  question: string
  background: string
  game: string
  /** Paragraphs to read. */
  read: readonly string[]
}

/** Rejects where a part does not come. */
export async function questions(): Promise<readonly Question[]> {
  const file = import('../../../../assets/sources/debrief.json')
  const words = await loadWords<Readonly<Record<string, Readonly<Record<string, string>>>>>('debrief')
  return withWords<Question>((await file).default, words)
}
