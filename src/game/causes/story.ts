/** A game's facts, looked up by what they moved and by the card they worked through. */
import type { Fact, FactKind } from '../facts.ts'
import { figureName, type Move, movesIn, type Stored } from './figures.ts'

/** A move, and where in the log it is told. */
export interface MoveTold extends Move {
  readonly at: number
}

export interface Story {
  readonly log: readonly Fact[]
  /** How many facts there were when it was made: a log may grow. */
  readonly count: number
  /** By name of the figure, in order. */
  readonly moves: ReadonlyMap<string, readonly MoveTold[]>
}

const known = new WeakMap<readonly Fact[], Story>()

/** The same story for the same list of facts. */
export function storyOf(log: readonly Fact[]): Story {
  const before = known.get(log)
  if (before && before.count === log.length) return before
  const moves = new Map<string, MoveTold[]>()
  for (const [at, fact] of log.entries()) {
    for (const move of movesIn(fact)) {
      const name = figureName(move.figure)
      const list = moves.get(name)
      if (list) list.push({ ...move, at })
      else moves.set(name, [{ ...move, at }])
    }
  }
  const story = { log, count: log.length, moves }
  known.set(log, story)
  return story
}

/** What made a figure what it was before a place in the log: since it was last set, or since the game began. */
export function movesBefore(story: Story, figure: Stored, before: number): readonly MoveTold[] {
  const all = (story.moves.get(figureName(figure)) ?? []).filter(({ at }) => at < before)
  let first = all.length - 1
  while (first > 0 && !all[first]?.sets) first--
  return all.slice(Math.max(0, first))
}

/** The last place before another whose fact is of one of these kinds and, where a test is given, passes it. */
export function lastOf<K extends FactKind>(
  { log }: Story,
  before: number,
  kinds: readonly K[],
  test: (fact: Extract<Fact, { kind: K }>) => boolean = () => true,
): number | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const fact = log[at] as Fact
    if ((kinds as readonly string[]).includes(fact.kind) && test(fact as Extract<Fact, { kind: K }>))
      return at
  }
  return undefined
}

/** Every place of such a fact since the round began, in order. */
export function allOf<K extends FactKind>(
  story: Story,
  before: number,
  kinds: readonly K[],
  test: (fact: Extract<Fact, { kind: K }>) => boolean,
): number[] {
  const found: number[] = []
  const start = lastOf(story, before, ['round']) ?? 0
  for (let at = start; at < before; at++) {
    const fact = story.log[at] as Fact
    if ((kinds as readonly string[]).includes(fact.kind) && test(fact as Extract<Fact, { kind: K }>))
      found.push(at)
  }
  return found
}
