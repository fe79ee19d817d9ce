/** The place at which a game is played on otherwise before the class: where most hung on the answer. */
import type { WhatIf } from '../../../game/wire/index.ts'
import type { Found } from './found.ts'
import type { Judges } from './judging.ts'

/** Games that each of the two answers is gone on with: a second for twenty. */
const GAMES = 24

/** Of the moments found, in their order; nothing where none was weighed. */
export async function whatIfOf(found: readonly Found[], judges: Judges): Promise<WhatIf | undefined> {
  const all = found.flatMap((one, moment) => insteadOf(one, moment) ?? [])
  const [best] = all.sort((a, b) => b.gain - a.gain || a.moment - b.moment)
  const from = best && found[best.moment]
  if (!best || !from) return undefined
  const { moment, instead } = best
  const { table, step, seat } = from.at
  const { played } = from
  const foreseen = await Promise.all([foreseenAt(from, played, judges), foreseenAt(from, instead, judges)])
  const [first, second] = foreseen
  return {
    ...{ moment, table: table.table, id: table.id, game: table.game, step, seat, played, instead },
    ...(first && second ? { foreseen: [first, second] as const } : {}),
  }
}

/** The answer that was worth most beside the one that was given, and by how much more. */
function insteadOf({ moment: { worth }, played, choices }: Found, moment: number) {
  const own = worth?.answers[played]
  if (!worth || !own || !choices[played]) return undefined
  const others = worth.answers.flatMap((one, instead) =>
    one && instead !== played && choices[instead] ? [{ moment, instead, gain: one.by - own.by }] : [],
  )
  return others.sort((a, b) => b.gain - a.gain)[0]
}

async function foreseenAt({ at: { state, seat, menu }, choices }: Found, answer: number, judges: Judges) {
  const choice = choices[answer]
  if (!choice) return undefined
  const seed = `what if ${menu.round} ${menu.decision}`
  return judges.ask({ wants: 'foresee', state, seat, choice, count: GAMES, seed }).catch(() => undefined)
}
