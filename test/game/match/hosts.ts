/** What the tests of the match play with: hosts of every kind, scenarios, random choices. */
import { bgioHosts } from '../../../src/game/bgio/index.ts'
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  type Choice,
  forSeats,
  menu,
  menuOf,
  type Question,
  questionOf,
  SCENARIOS,
  STANDARD,
  view,
} from '../../../src/game/index.ts'
import { type Rng, seeded } from '../../../src/game/kernel.ts'
import { coreHost, type Match, type OpenHost, openMatch } from '../../../src/game/match/index.ts'
import type { Beginning } from '../../../src/game/record/index.ts'
import { mostChoices } from '../../../src/tools/turns.ts'

export const HOSTS: readonly (readonly [string, () => OpenHost])[] = [
  ['the core', () => coreHost],
  ['boardgame.io', bgioHosts],
]

/** A game of bots in this scenario. */
export function beginning(seed: string, id = 'pivots'): Beginning {
  const scenario = SCENARIOS[id]
  if (!scenario) throw new Error(`no scenario has the id ${id}`)
  return { scenario, options: STANDARD, seed, seats: forSeats(() => 'bot:random' as const) }
}

/** What somebody is asked now, whoever comes first; nothing once the game is over. */
export function nextQuestion({ state }: Match): Question | undefined {
  const seat = state.waiting[0]
  return seat && questionOf(state, seat)
}

/** A legal choice, made from the seat's view alone. */
export function randomChoice({ state }: Match, { seat }: Question, rng: Rng): Choice {
  const offered = menuOf(view(state, seat))
  if (!offered) throw new Error(`${seat} is asked nothing`)
  return randomItems(offered, rng).map(({ id }) => id)
}

/** Plays a match on at random for so many choices, or to its end. */
export async function playOn(match: Match, seed: string, most = Number.POSITIVE_INFINITY): Promise<void> {
  const rng = seeded(`play ${seed}`)
  const end = Math.min(most, mostChoices(match.state) + 1)
  for (let made = 0; made < end; made++) {
    const question = nextQuestion(match)
    if (!question) return
    const answer = await match.commit(question, randomChoice(match, question, rng))
    if (!answer.accepted) throw new Error(`${question.seat} is refused: ${answer.why}`)
  }
}

/** A match so many choices into a random game. */
export async function matchAt(open: OpenHost, seed: string, choices: number, id?: string): Promise<Match> {
  const match = openMatch(beginning(seed, id), open)
  await playOn(match, seed, choices)
  return match
}

/** Everything a match says of itself, as text: two that are equal stand alike. */
export function whole(match: Match): string {
  const { state, moments, steps } = match
  return JSON.stringify([state, moments, steps, match.record()])
}

/** Everything on a seat's menu, together: more than any menu takes. */
export function everythingOn({ state }: Match, { seat }: Question): Choice {
  return menu(state, seat)?.items.map(({ id }) => id) ?? []
}
