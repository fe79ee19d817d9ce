/** Proposals as they stand. Pure. */
import type { ProposalView, VoteView } from '../../../game/wire/index.ts'

/** A proposal, and the letter it is called by, on every screen of the class. */
export interface Lettered {
  readonly letter: string
  readonly one: ProposalView
}

/** The strongest first; of equal ones, the one proposed first. Letters are given in the order of proposing. */
export function byVotes(proposals: readonly ProposalView[]): readonly Lettered[] {
  return [...proposals]
    .sort((a, b) => a.proposal - b.proposal)
    .map((one, at) => ({ letter: letterOf(at), one }))
    .sort((a, b) => strengthOf(b.one) - strengthOf(a.one) || a.one.proposal - b.one.proposal)
}

/** Votes, and hands that were counted. */
export function strengthOf({ votes, hands }: Pick<ProposalView, 'votes' | 'hands'>): number {
  return votes.length + hands
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `A` to `Z`, then `A2` to `Z2`, and so on. */
function letterOf(at: number): string {
  const again = Math.floor(at / LETTERS.length)
  return `${LETTERS[at % LETTERS.length]}${again > 0 ? again + 1 : ''}`
}

/** How many have voted by phone. */
export function castOf({ proposals }: Pick<VoteView, 'proposals'>): number {
  return proposals.reduce((sum, { votes }) => sum + votes.length, 0)
}

/** How many hands the teacher has counted. */
export function handsIn({ proposals }: Pick<VoteView, 'proposals'>): number {
  return proposals.reduce((sum, { hands }) => sum + hands, 0)
}

/** Whether anybody votes by phone. Where nobody does, hands are raised, and their teacher counts them. */
export function isByPhone(vote: Pick<VoteView, 'proposals' | 'voters'>): boolean {
  return vote.voters > 0 || castOf(vote) > 0
}

/** Whether there is anything to count yet: votes by phone, or hands. */
export function isCounted(vote: Pick<VoteView, 'proposals' | 'voters'>): boolean {
  return isByPhone(vote) || handsIn(vote) > 0
}
