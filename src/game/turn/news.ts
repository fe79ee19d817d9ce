/** News (RULES.md, "News"): one event a round, and what lasts from the rounds before. */

import { applyEffect, applyEffects } from '../apply-effects.ts'
import { eventCard } from '../deck/catalogue.ts'
import { baseExpectation, currentRound } from '../derived.ts'
import { DOMAINS, POWERS, type Power } from '../ids.ts'
import { modifierSum } from '../modifiers.ts'
import type { State, Table } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, setReason, type Writer } from '../write.ts'
import { turnEra } from './era.ts'

/** Opens the next round and leaves the state at the pledge. */
export function news(state: State, w: Writer): void {
  openRound(state, w)
  lapse(w)
  recur(w)
  const event = eventCard(state.event)
  setReason(w, 'news', event.id)
  for (const effect of event.effects) if (effect.kind !== 'expectation') applyEffect(w, effect)
  for (const power of POWERS) state.expected[power] = standingExpectation(state, power)
  for (const effect of event.effects) if (effect.kind === 'expectation') applyEffect(w, effect)
  moveAgenda(w)
}

function openRound(state: State, w: Writer): void {
  state.round += 1
  const { era } = currentRound(state)
  const event = state.hidden.events[era].shift()
  if (event === undefined) throw new Error(`no event is left for ${era}`)
  state.event = event
  state.attention = state.options.attention
  state.pledge = undefined
  setReason(w, 'news', event)
  if (w.facts) addFact(w, { kind: 'round', round: state.round, era, event })
  const last = state.scenario.rounds[state.round - 2]?.era ?? era
  if (last !== era) turnEra(state, w, last, era)
}

function lapse(w: Writer): void {
  const { table } = w
  if (table.conditions.every((condition) => condition.until >= table.round)) return
  for (const condition of table.conditions) {
    if (condition.until >= table.round) continue
    setReason(w, 'condition', condition.card)
    addFact(w, { kind: 'lapsed' })
    for (const modifier of condition.data) if (modifier.kind === 'matures') applyEffects(w, modifier.effects)
  }
  table.conditions = table.conditions.filter((condition) => condition.until >= table.round)
}

function recur(w: Writer): void {
  for (const condition of w.table.conditions) {
    for (const modifier of condition.data) {
      if (modifier.kind !== 'each-round') continue
      setReason(w, 'condition', condition.card)
      applyEffects(w, modifier.effects)
    }
  }
}

/** What a power expects by its weight and the conditions, before this round's event adds to it. */
function standingExpectation(table: Table, power: Power): number {
  return Math.max(0, baseExpectation(table, power) + modifierSum(table, 'expectation', power, undefined))
}

/** Washington's agenda moves on after the news of some rounds: security, economy, diplomacy, and round again. */
function moveAgenda(w: Writer): void {
  const { table } = w
  if (!TUNING.agendaRounds.includes(table.round)) return
  const at = DOMAINS.indexOf(table.agenda)
  table.agenda = DOMAINS[(at + 1) % DOMAINS.length] ?? table.agenda
  setReason(w, 'agenda')
  addFact(w, { kind: 'agenda', domain: table.agenda })
}
