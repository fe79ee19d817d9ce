/** Answers to crises held against each other, in games of simpler bots: how each does where it is asked. */
import type { CardId } from '../../../game/vocabulary.ts'
import type { GameRow } from '../games.ts'
import { play, type Run, seating } from '../run.ts'
import { type Estimate, estimate } from '../stats.ts'
import type { WeighedAnswers } from '../weighed-answers.ts'

export interface AnswerRow {
  crisis: CardId
  response: string
  /** Times it could be given beside another answer. */
  asked: number
  /** Times no other answer was worth more. */
  best: number
  /** Points it was worth less than the best one, on average. */
  behind: Estimate
  /** Answers of the crisis that were worth at least as much every time both could be given. */
  dominatedBy: string[]
}

export interface AnswersPart {
  player: string
  games: number
  rows: AnswerRow[]
}

/** Who plays these games: they only lead to the crises. */
const PLAYER = 'tuned'

export async function measureAnswers(run: Run): Promise<AnswersPart | undefined> {
  const games = run.games.answers
  if (games === 0) return undefined
  const played = await play(run, seating(PLAYER), games, { weigh: { answers: games } })
  return { player: PLAYER, games, rows: answerRows(played.rows) }
}

export function answerRows(rows: readonly Pick<GameRow, 'answers'>[]): AnswerRow[] {
  const asked = rows.flatMap(({ answers }) => answers ?? [])
  const crises = [...new Set(asked.map(({ crisis }) => crisis))].sort()
  return crises.flatMap((crisis) => rowsOf(asked.filter((one) => one.crisis === crisis)))
}

function rowsOf(asked: readonly WeighedAnswers[]): AnswerRow[] {
  const responses = [...new Set(asked.flatMap(({ scores }) => Object.keys(scores)))].sort()
  return responses.map((response) => rowOf(response, responses, asked))
}

function rowOf(response: string, responses: readonly string[], asked: readonly WeighedAnswers[]): AnswerRow {
  const crisis = asked[0]?.crisis ?? ''
  const losses = asked.flatMap(({ scores }) => {
    const own = scores[response]
    return own === undefined ? [] : [Math.max(...Object.values(scores)) - own]
  })
  return {
    crisis,
    response,
    asked: losses.length,
    best: losses.filter((loss) => loss === 0).length,
    behind: estimate(losses, `answers-${crisis}-${response}`),
    dominatedBy: responses.filter((other) => other !== response && dominates(other, response, asked)),
  }
}

/** At least as good every time, and better at some. */
function dominates(other: string, response: string, asked: readonly WeighedAnswers[]): boolean {
  const gains = asked.flatMap(({ scores }) => {
    const [theirs, own] = [scores[other], scores[response]]
    return theirs === undefined || own === undefined ? [] : [theirs - own]
  })
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0)
}
