/** The one interpreter of the cards' vocabulary (deck/effect-types.ts; RULES.md, "Effects"). */

import type { CardId } from './deck/card-types.ts'
import { institutionCard } from './deck/catalogue.ts'
import type { Effect } from './deck/effect-types.ts'
import { lastRound } from './derived.ts'
import { holds, isMember } from './needs.ts'
import type { Condition } from './state.ts'
import {
  addFact,
  moveAttention,
  moveContract,
  moveExpectation,
  moveInterest,
  moveOil,
  moveTrack,
  moveTrust,
  openRoute,
  type Writer,
} from './write.ts'

/** Carries out effects in their order, each clamped as it lands. The writer's reason must name the card. */
export function applyEffects(w: Writer, effects: readonly Effect[]): void {
  for (const effect of effects) applyEffect(w, effect)
}

/** Carries out one effect. */
export function applyEffect(w: Writer, effect: Effect): void {
  switch (effect.kind) {
    case 'track':
      moveTrack(w, effect.track, effect.by)
      break
    case 'oil':
      moveOil(w, effect.by)
      break
    case 'trust':
      moveTrust(w, effect.power, effect.by)
      break
    case 'interest':
      moveInterest(w, effect.power, effect.by)
      break
    case 'contract':
      moveContract(w, effect.power, effect.domain, effect.by)
      break
    case 'route':
      openRoute(w, effect.route)
      break
    case 'expectation':
      moveExpectation(w, effect.power, effect.by)
      break
    case 'attention':
      moveAttention(w, effect.by)
      break
    case 'lasting':
      addCondition(w, effect)
      break
    case 'join':
      join(w, effect.institution)
      break
    case 'leave':
      leave(w, effect.institution)
      break
    case 'when':
      applyEffects(w, holds(w.table, effect.need) ? effect.then : effect.otherwise)
      break
  }
}

/** A condition counts from the round it is set in; a second one of the same card takes the first one's place. */
function addCondition(w: Writer, effect: Extract<Effect, { kind: 'lasting' }>): void {
  const card = w.card
  if (card === undefined) throw new Error('a lasting effect needs the card it comes from')
  const until = w.table.round + effect.rounds - 1
  const others = w.table.conditions.filter((condition) => condition.card !== card)
  w.table.conditions = [...others, { card, until, data: effect.modifiers }]
  if (w.facts) addFact(w, { kind: 'condition', until: lastRound(w.table, until) })
}

/** A membership is a condition under the institution's own id, kept to the last round unless it lapses. */
export function membership(id: CardId, lastRound: number): Condition {
  return { card: id, until: lastRound, data: institutionCard(id).gives }
}

function join(w: Writer, id: CardId): void {
  const { table } = w
  if (isMember(table, id)) return
  table.conditions = [...table.conditions, membership(id, table.scenario.rounds.length)]
  if (w.facts) addFact(w, { kind: 'joined', institution: id })
}

/** Ends a membership, if there is one. */
export function leave(w: Writer, id: CardId): void {
  const { table } = w
  if (!isMember(table, id)) return
  table.conditions = table.conditions.filter((condition) => condition.card !== id)
  if (w.facts) addFact(w, { kind: 'left', institution: id })
}
