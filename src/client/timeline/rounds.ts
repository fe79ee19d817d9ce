/** A whole game's log as rounds. Pure. */
import type { CardId, Fact } from '../../game/index.ts'
import { account, isReckoned, type Section } from './narration.ts'

/** The whole game as rounds: each opens with its news, then what was pledged and laid, then its reckoning. */
export interface RoundTold {
  round: number
  /** Its news; unknown where the log begins after it. */
  event: CardId | undefined
  opening: Fact[]
  offers: Fact[]
  sections: Section[]
}

/** The rounds of a game's log, in order. Facts before the first round belong to it. */
export function rounds(log: readonly Fact[]): RoundTold[] {
  const parts: { round: number; facts: Fact[] }[] = []
  for (const fact of log) {
    if (fact.kind === 'round') parts.push({ round: fact.round, facts: [] })
    if (parts.length === 0) parts.push({ round: 1, facts: [] })
    parts.at(-1)?.facts.push(fact)
  }
  return merged(parts).map(({ round, facts }) => ({
    round,
    event: newsIn(facts),
    opening: facts.filter((fact) => !isReckoned(fact) && !isOffer(fact) && !isReset(fact)),
    offers: facts.filter(isOffer),
    sections: account(facts),
  }))
}

/** What came before the first round's news, if anything did, is told with it. */
function merged(parts: { round: number; facts: Fact[] }[]): { round: number; facts: Fact[] }[] {
  const [first, second, ...rest] = parts
  if (!first || !second || first.round !== second.round) return parts
  return [{ round: first.round, facts: [...first.facts, ...second.facts] }, ...rest]
}

function newsIn(facts: readonly Fact[]): CardId | undefined {
  for (const fact of facts) if (fact.kind === 'round') return fact.event
  return undefined
}

function isOffer(fact: Fact): boolean {
  return isLaid(fact) || fact.kind === 'benefit'
}

function isLaid({ kind }: Fact): boolean {
  return kind === 'laid' || kind === 'pressed' || kind === 'passed'
}

/** What every round sets anew: it explains a number to whoever asks, and is no news. */
function isReset({ kind, because: { rule } }: Fact): boolean {
  return rule === 'standing' || rule === 'attention' || kind === 'unpledged'
}
