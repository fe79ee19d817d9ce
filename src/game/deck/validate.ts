/** Checks every card of a catalogue against what the rules can play; the catalogue test wants no problems. */

import { MOST_STRENGTH } from './catalogue.ts'
import type { Effect } from './effects.ts'
import type {
  AnyCard,
  CardId,
  EventCard,
  InitiativeCard,
  OfferCard,
  PressureCard,
  Response,
} from './types.ts'

export interface CardProblem {
  card: CardId
  problem: string
}

type Report = (problem: string) => void

/** Every problem of the cards given, in their order. */
export function validateCatalogue(cards: readonly AnyCard[]): CardProblem[] {
  const problems: CardProblem[] = []
  const seen = new Set<CardId>()
  for (const card of cards) {
    const report: Report = (problem) => problems.push({ card: card.id, problem })
    if (seen.has(card.id)) report('the id is taken by another card')
    seen.add(card.id)
    validateCard(card, report)
  }
  return problems
}

function validateCard(card: AnyCard, report: Report): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(card.id)) report('the id is not kebab-case')
  if (card.sources.length === 0) report('no source is named')
  for (const source of card.sources)
    if (source.at.length === 0) report(`source ${source.entry} names no paragraph`)
  switch (card.kind) {
    case 'event':
      validateEvent(card, report)
      break
    case 'offer':
      validateOffer(card, report)
      break
    case 'pressure':
      validatePressure(card, report)
      break
    case 'initiative':
      validateInitiative(card, report)
      break
  }
}

function validateEvent(card: EventCard, report: Report): void {
  if (!/^\d{4}(-\d\d){0,2}$/.test(card.date))
    report(`date ${card.date} is not of the form 2014, 2014-03 or 2014-03-18`)
  validateEffects(card.effects, 'event', report)
  if (card.responses) validateResponses(card.responses, report)
  else if (card.effects.length === 0) report('an event without responses must do something')
}

function validateResponses(responses: readonly Response[], report: Report): void {
  if (responses.length < 2 || responses.length > 4) report('a crisis has two to four responses')
  if (new Set(responses.map((r) => r.id)).size < responses.length) report('two responses share an id')
  const aside = responses.filter((r) => r.cubes === 0)
  if (aside.length !== 1 || (aside[0]?.oil ?? 0) !== 0)
    report('exactly one response costs neither cubes nor oil')
  for (const response of responses) {
    if (!between(response.cubes, 0, 3)) report(`response ${response.id}: 0 to 3 cubes`)
    if (!between(response.oil ?? 0, 0, 4)) report(`response ${response.id}: 0 to 4 oil`)
    if (response.effects.length === 0 && response.cubes === 0) report('standing aside must have its own cost')
    validateEffects(response.effects, 'home', report)
  }
}

function validateOffer(card: OfferCard, report: Report): void {
  validatePowerCard(card, report)
  if (!between(card.price, 1, 4)) report('price 1 to 4')
  if (!between(card.benefit, 0, 3)) report('benefit 0 to 3')
  validateEffects(card.strings, 'power', report)
}

function validatePressure(card: PressureCard, report: Report): void {
  validatePowerCard(card, report)
  if (card.power === 'EU') report('the European Union cannot coerce')
  if (!between(card.strength, 1, MOST_STRENGTH)) report(`strength 1 to ${MOST_STRENGTH}`)
  if (card.demand.length === 0) report('a pressure demands something')
  validateEffects(card.demand, 'power', report)
  validateEffects(card.resisted ?? [], 'power', report)
}

function validatePowerCard(card: OfferCard | PressureCard, report: Report): void {
  if (!between(card.interest, 1, 4)) report('interest 1 to 4')
  if (card.eras.length === 0) report('no era has it in hand')
}

function validateInitiative(card: InitiativeCard, report: Report): void {
  if (!between(card.cubes, 1, 4)) report('1 to 4 cubes')
  if (!between(card.oil, 0, 6)) report('0 to 6 oil')
  if (card.eras.length === 0) report('no era has it in hand')
  if (card.effects.length === 0) report('an initiative does something')
  validateEffects(card.effects, 'home', report)
}

/** Where effects stand: only news can change what is expected or spent this round; at home oil is a price, not an effect. */
function validateEffects(
  effects: readonly Effect[],
  where: 'event' | 'home' | 'power',
  report: Report,
): void {
  for (const effect of effects) {
    if (effect.kind === 'lasting') validateLasting(effect, report)
    else if (effect.kind !== 'route' && !isChange(effect.by))
      report(`${effect.kind} moves by 1 to 3, up or down`)
    if (where !== 'event' && (effect.kind === 'expectation' || effect.kind === 'attention')) {
      report(`${effect.kind} is an effect of events only`)
    }
    if (where === 'home' && effect.kind === 'oil' && effect.by < 0) report('oil spent at home is a price')
  }
}

function validateLasting(effect: Extract<Effect, { kind: 'lasting' }>, report: Report): void {
  if (!between(effect.rounds, 2, 10)) report('a condition lasts 2 to 10 rounds')
  if (effect.modifiers.length === 0) report('a condition modifies something')
  for (const modifier of effect.modifiers) {
    if (modifier.kind !== 'each-round') {
      if (!isChange(modifier.by)) report(`${modifier.kind} is modified by 1 to 3, up or down`)
      continue
    }
    if (modifier.effects.length === 0) report('each round something happens')
    for (const each of modifier.effects) {
      if (each.kind === 'lasting' || each.kind === 'expectation') report(`each round: no ${each.kind}`)
    }
    validateEffects(modifier.effects, 'event', report)
  }
}

function isChange(by: number): boolean {
  return by !== 0 && between(Math.abs(by), 1, 3)
}

function between(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
