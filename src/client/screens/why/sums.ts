/** The parts of a sum that a fact tells. Pure. */
import { type Fact, offerCard, type Part } from '../../../game/index.ts'
import type { Summand } from '../../state/why.ts'

export type Sum = readonly Summand[]

/** What the fact's number is made of, the strongest first; nothing where it is no sum. */
export function sumIn(fact: Fact): Sum {
  switch (fact.kind) {
    case 'laid': {
      const card = fact.because.card
      const printed = card === undefined ? [] : [{ why: 'printed', by: offerCard(card).price } as const]
      return fact.parts && fact.parts.length > 0 ? [...printed, ...inOrder(fact.parts)] : []
    }
    case 'net':
      return netOf(fact)
    case 'score':
    case 'verdict':
    case 'expectation':
      return inOrder(fact.parts ?? [])
    default:
      return []
  }
}

/** What is paid, less what is needed and what a track that stands high loses. */
function netOf({ pays = [], needs = [], surfeit, domain }: Fact & { kind: 'net' }): Sum {
  const taken = needs.map((part) => ({ ...part, by: -part.by }))
  const lost: Part[] = surfeit > 0 ? [{ why: 'surfeit', by: -surfeit, domain }] : []
  return inOrder([...pays, ...taken, ...lost])
}

/** What a sum comes to. */
export function totalOf(sum: readonly { readonly by: number }[]): number {
  return sum.reduce((all, { by }) => all + by, 0)
}

/** The strongest first. */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  return [...parts].sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
}
