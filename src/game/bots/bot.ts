/** What a bot is: it is handed what its seat may know, what it is asked, and a seed; nothing else. */
import type { Choice, Menu, MenuItem, Power, Track, View } from '../vocabulary.ts'

/** Gives a legal choice from the menu. The same view, menu and seed give the same choice. */
export type Bot = (view: View, menu: Menu, seed: string) => Choice

/**
 * A bot that thinks in steps of some milliseconds. Each step gives the best it has so far, so that a host with
 * a clock may stop whenever it likes; followed to its end it is deterministic, like every bot.
 */
export type Thinker = (view: View, menu: Menu, seed: string) => Thinking
export type Thinking = Generator<Thought, Thought>

export interface Thought {
  readonly choice: Choice
  /** What was weighed, the best first; empty if nothing was. The first is not the choice where the bot erred. */
  readonly plans: readonly Plan[]
}

/** One way to play this decision, and what the bot thinks of it. */
export interface Plan {
  readonly choice: Choice
  /** What the seat is expected to score by the end of the game. */
  readonly score: number
  /** The same as the margin that decides the game: (score - par) / spread. */
  readonly margin: number
  /** How it differs from doing nothing, in the terms of the bot's own evaluation: what weighs most first. */
  readonly reasons: readonly Reason[]
}

/** What an evaluation is made of. */
export const TERMS = [
  'verdict',
  'track',
  'contract',
  'trust',
  'interest',
  'dependence',
  'oil',
  'route',
  'lasting',
  'score',
  'aim',
  'character',
] as const
export type Term = (typeof TERMS)[number]

/** One term of an evaluation, and the points it speaks for the plan, or against it if negative. */
export interface Reason {
  readonly term: Term
  /** Terms of a power: `contract`, `trust`, `interest`. */
  readonly power?: Power
  /** `track`: which. */
  readonly track?: Track
  readonly by: number
}

export function idsOf(items: readonly MenuItem[]): Choice {
  return items.map((item) => item.id)
}

/** Thinks to the end. */
export function settle(thinking: Thinking): Thought {
  for (;;) {
    const { value, done } = thinking.next()
    if (done) return value
  }
}
