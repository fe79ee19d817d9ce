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
    .sort((a, b) => b.one.votes.length - a.one.votes.length || a.one.proposal - b.one.proposal)
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `A` to `Z`, then `A2` to `Z2`, and so on. */
function letterOf(at: number): string {
  const again = Math.floor(at / LETTERS.length)
  return `${LETTERS[at % LETTERS.length]}${again > 0 ? again + 1 : ''}`
}

/** How many have voted. */
export function castOf({ proposals }: Pick<VoteView, 'proposals'>): number {
  return proposals.reduce((sum, { votes }) => sum + votes.length, 0)
}

/** Whether votes are counted: somebody has a phone in hand. Else hands are, and only they who look at them know. */
export function isCounted(vote: Pick<VoteView, 'proposals' | 'voters'>): boolean {
  return vote.voters > 0 || castOf(vote) > 0
}
