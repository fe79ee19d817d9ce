/** Moments at which one choice moved what could be expected: for a class of few tables, which cannot part much. */
import { type Choice, card, type MenuItem, sameQuestion } from '../../../game/index.ts'
import type { Moment, MomentTold } from '../../../game/wire/index.ts'
import { whyOf } from './facts.ts'
import type { Found } from './found.ts'
import type { Library } from './library.ts'
import { mergedSources } from './moments.ts'
import { type Appraised, isWorthALook } from './own.ts'
import type { Made } from './played.ts'

/** The choices that cost most, at most one a round of those not shown already; the worst first. */
export function swungIn(
  appraisals: readonly Appraised[],
  shown: readonly Moment[],
  most: number,
  library: Library,
): Found[] {
  const worst = appraisals.filter(isWorthALook).sort((a, b) => b.judgement.loss - a.judgement.loss)
  const rounds = new Set(shown.map(({ round }) => round))
  const apart = worst.filter(({ made: { menu } }) => !rounds.has(menu.round) && rounds.add(menu.round))
  const all = appraisals.map(({ made }) => made)
  return apart.slice(0, most).map((one) => foundIn(one, all, library))
}

/** `all`: what people chose, to be counted under the answers. */
function foundIn({ made, judgement }: Appraised, all: readonly Made[], library: Library): Found {
  const { menu, seat, state, choice } = made
  const { best, loss, se, worlds } = judgement
  const played = beyond(menu.items, choice, best.choice)
  const instead = beyond(menu.items, best.choice, choice)
  const asked = all.filter((one) => isSameQuestion(one, made))
  const moment: Moment = {
    seat,
    round: menu.round,
    decision: menu.decision,
    event: state.event,
    asked: { about: 'plan' },
    why: 'swung',
    counted: 'tables',
    answers: [
      { items: played, by: whoDid(played, instead, asked) },
      { items: instead, by: whoDid(instead, played, asked) },
    ],
    worth: {
      answers: [
        { by: 0, se: 0 },
        { by: rounded(loss), se: rounded(se) },
      ],
      base: 0,
      worlds,
      positions: 1,
    },
    told: toldOf(made, library),
  }
  return { moment, at: made, played: 0, choices: [choice, best.choice] }
}

/** What one choice has and the other has not: what they share sets nothing apart. */
function beyond(items: readonly MenuItem[], choice: Choice, other: Choice): MenuItem[] {
  return items.filter(({ id }) => choice.includes(id) && !other.includes(id))
}

/** At the same news: what is an item's id at one may be something else at another. */
function isSameQuestion({ menu, state }: Made, other: Made): boolean {
  return sameQuestion(menu, other.menu) && state.event === other.state.event
}

/**
 * The tables that did all of an answer and nothing of the other. To do neither is an answer, where one of them is nothing:
 * then a table counts only if it could have done otherwise.
 */
function whoDid(
  items: readonly MenuItem[],
  others: readonly MenuItem[],
  asked: readonly Made[],
): readonly number[] {
  const did = asked.filter(({ menu, choice }) => {
    const could = items.length > 0 || others.every(({ id }) => menu.items.some((item) => item.id === id))
    return could && has(choice, items) && !others.some(({ id }) => choice.includes(id))
  })
  return did.map(({ table }) => table.table).sort((a, b) => a - b)
}

function has(choice: Choice, items: readonly MenuItem[]): boolean {
  return items.every(({ id }) => choice.includes(id))
}

/** What was done in fact at the same news, if history had it; and what the news stands on. */
function toldOf({ state, seat, menu }: Found['at'], { history }: Library): MomentTold {
  const told = { cards: [state.event], sources: mergedSources(card(state.event).sources) }
  const step = history.states.findIndex((one) => one.event === state.event && one.decision === menu.decision)
  const then = history.states[step]
  const move = history.moves[step]
  if (seat !== 'KZ' || !then || !move) return told
  const items = menu.items.filter(({ id }) => move.choice.includes(id))
  return { ...told, fact: { ...whyOf(then, history), step, items } }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
