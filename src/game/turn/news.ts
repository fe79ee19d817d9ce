/** News (RULES.md, "News"): one event a round, and what lasts from the rounds before. */

import { applyEffect, applyEffects } from '../apply-effects.ts'
import { eventCard } from '../deck/catalogue.ts'
import { currentRound, expectationParts, standingExpectation } from '../derived.ts'
import { DOMAINS, POWERS } from '../ids.ts'
import type { State } from '../state.ts'
import { TUNING } from '../tuning.ts'
import { addFact, endPledge, setAttention, setExpectation, setReason, UNTOLD, type Writer } from '../write.ts'
import { turnEra } from './era.ts'

/** Opens the next round and leaves the state at the pledge. */
export function news(state: State, w: Writer): void {
  openRound(state, w)
  lapse(w)
  recur(w)
  const event = eventCard(state.event)
  setReason(w, 'news', event.id)
  for (const effect of event.effects) if (effect.kind !== 'expectation') applyEffect(w, effect)
  expectAnew(w)
  setReason(w, 'news', event.id)
  for (const effect of event.effects) if (effect.kind === 'expectation') applyEffect(w, effect)
  moveAgenda(w)
}

function openRound(state: State, w: Writer): void {
  state.round += 1
  const { era } = currentRound(state)
  const event = state.hidden.events[era].shift()
  if (event === undefined) throw new Error(`no event is left for ${era}`)
  state.event = event
  setReason(w, 'news', event)
  if (w.facts) addFact(w, { kind: 'round', round: state.round, era, event })
  setReason(w, 'attention')
  setAttention(w, state.options.attention)
  setReason(w, 'pledge')
  endPledge(w)
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

/** Every power expects what its weight and the conditions make it expect, whatever it did before. */
function expectAnew(w: Writer): void {
  const { table } = w
  setReason(w, 'standing')
  for (const power of POWERS) {
    const parts = w.facts ? expectationParts(table, power) : UNTOLD
    setExpectation(w, power, standingExpectation(table, power), parts)
  }
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
