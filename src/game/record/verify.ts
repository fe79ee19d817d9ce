/** Whether a record is the game it says it is, and if not, from which round on. */
import type { RecordFile } from './file.ts'
import type { Refused } from './format.ts'
import { canonical } from './hash.ts'
import { type Line, linesOf } from './line.ts'
import {
  type Moments,
  type Opening,
  type OwnChain,
  openingOf,
  ownChain,
  type Playthrough,
  playThrough,
} from './playthrough.ts'
import type { Rules } from './rules.ts'
import { isWhole } from './seal.ts'

/**
 * `illegal-move`: the rules refuse it. `other-game`: the state or the moves are not those of the chain. `other-length`:
 * the chain has more rounds than the game, or fewer. `other-outcome`: the end is not the one recorded.
 */
export type WrongWhy = 'illegal-move' | 'other-game' | 'other-length' | 'other-outcome'

export interface Wrong {
  readonly why: WrongWhy
  /** From 1. */
  readonly round: number
  /** From 1, counted from the opening: the illegal move. */
  readonly move?: number
  /** The branch it stands in; the game itself where there is none. */
  readonly branch?: string
}

export interface Verification {
  /** Whether the seal fits: nothing in the file was changed since it was sealed. */
  readonly whole: boolean
  /** Whether it tells every round. A file that was of format 1 tells its end alone, and had no seal. */
  readonly chained: boolean
  /** How many rounds of the game have a move. */
  readonly rounds: number
  /** Where it first is another game; nothing where it plays out as it says. */
  readonly firstWrong?: Wrong
}

/** Every moment of a game, its chain, and where it first goes wrong: what stands before that is sound. */
export interface Timeline extends Moments {
  readonly chain: readonly string[]
  readonly firstWrong?: Wrong
}

/** Plays a record and its branches and compares them with what it says of itself. Refuses what its rules cannot begin. */
export function verify(file: RecordFile, rules: Rules): Verification | Refused {
  const opening = openingOf(file, rules)
  if ('refused' in opening) return opening
  return guarded(() => {
    const lines = linesOf(file)
    const played = lines.map((line) => playThrough(opening, line.moves, rules))
    const wrongs = lines.map((line, at) => wrongIn(file, line, played[at] as Playthrough, opening, rules))
    const firstWrong = wrongs.find((wrong) => wrong !== undefined)
    const rounds = played[0]?.chain.length ?? 0
    return {
      whole: isWhole(file),
      chained: file.hash === undefined,
      rounds,
      ...(firstWrong ? { firstWrong } : {}),
    }
  })
}

/** Every moment of a record's game, or of one of its branches. Refuses what its rules cannot begin, or a branch it has not. */
export function timelineOf(file: RecordFile, rules: Rules, branch?: string): Timeline | Refused {
  const opening = openingOf(file, rules)
  if ('refused' in opening) return opening
  const line = linesOf(file).find((one) => one.branch === branch)
  if (!line) return { refused: 'not-a-record', detail: 'branches', expected: branch ?? '' }
  return guarded(() => {
    const kept: Moments = { states: [], facts: [] }
    const played = playThrough(opening, line.moves, rules, kept)
    const firstWrong = wrongIn(file, line, played, opening, rules)
    return { ...kept, chain: played.chain, ...(firstWrong ? { firstWrong } : {}) }
  })
}

/** A record may name what no version had in its place: then the rules throw, and the record is bad rather than the program. */
export function guarded<T>(play: () => T): T | Refused {
  try {
    return play()
  } catch (error) {
    return { refused: 'bad-moves', detail: error instanceof Error ? error.message : String(error) }
  }
}

function wrongIn(
  file: RecordFile,
  line: Line,
  played: Playthrough,
  opening: Opening,
  rules: Rules,
): Wrong | undefined {
  const wrong =
    wrongRound(line, played, ownChain(line, played, opening, rules)) ?? wrongEnd(file, line, played, rules)
  return wrong && line.branch !== undefined ? { ...wrong, branch: line.branch } : wrong
}

function wrongRound({ branch, chain }: Line, { illegal }: Playthrough, own: OwnChain): Wrong | undefined {
  const { first } = own
  const differs = own.chain.findIndex((digest, at) => at < chain.length && digest !== chain[at])
  if (differs >= 0) return { why: 'other-game', round: first + differs }
  if (illegal) return { why: 'illegal-move', ...illegal }
  // A file that was of format 1 has none.
  if (own.chain.length === chain.length || (chain.length === 0 && branch === undefined)) return undefined
  return { why: 'other-length', round: first + Math.min(own.chain.length, chain.length) }
}

function wrongEnd(
  file: RecordFile,
  line: Line,
  { state, chain }: Playthrough,
  rules: Rules,
): Wrong | undefined {
  if (line.branch !== undefined) return undefined
  const { hash, outcome } = file
  const other = hash !== undefined && rules.hashOf(state) !== hash
  const untold = file.chain.length === 0 && file.moves.length > 0 && hash === undefined
  if (untold) return { why: 'other-length', round: 1 }
  if (other) return { why: 'other-game', round: Math.max(1, chain.length) }
  const told = outcome === undefined || canonical(outcome) === canonical(state.outcome)
  return told ? undefined : { why: 'other-outcome', round: Math.max(1, chain.length) }
}
