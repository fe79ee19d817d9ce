/**
 * The chain of a game: a digest a round, each over the one before it, the moves of the round and the state they led to.
 * The first that differs from what a record says names the round from which on it is another game.
 */
import type { State } from '../index.ts'
import type { Move } from './format.ts'
import { Mixer } from './mixer.ts'
import type { Beginning } from './rerun.ts'
import type { Rules } from './rules.ts'
import { plain, remembered } from './walk.ts'

/** Those of the catalogue are met again and again. */
const scenarioWalk = remembered<object>(plain)

/** What comes before the first round: the rules and everything a game begins with. */
export function chainStart(
  { scenario, options, seed, draws }: Omit<Beginning, 'seats'>,
  rules: Rules,
): string {
  const mixer = new Mixer()
  mixer.number(rules.version)
  scenarioWalk(mixer, scenario)
  plain(mixer, { options, seed, draws })
  return mixer.digest()
}

/** The digest of a round, after the one before it. */
export function chainNext(before: string, moves: readonly Move[], state: State, rules: Rules): string {
  const mixer = new Mixer()
  mixer.mixed(before)
  mixer.word(moves.length)
  for (const { seat, choice } of moves) mixMove(mixer, seat, choice)
  mixer.mixed(rules.roundDigestOf(state))
  return mixer.digest()
}

/** What Kazakhstan does happens in the order of the menu, whatever the order it was named in. */
function mixMove(mixer: Mixer, seat: string, choice: readonly string[]): void {
  mixer.text(seat)
  mixer.word(choice.length)
  const ids = seat === 'KZ' && choice.length > 1 ? [...choice].sort() : choice
  for (const id of ids) mixer.text(id)
}
