/** Checks every card of a catalogue against what the rules can play; the catalogue test wants no problems. */

import type {
  AnyCard,
  CardId,
  EventCard,
  InitiativeCard,
  InstitutionCard,
  OfferCard,
  PressureCard,
  Response,
} from './card-types.ts'
import { MOST_STRENGTH } from './catalogue.ts'
import { between, type Report, referredTo, validateEffects, validateModifier } from './validate-effects.ts'

export interface CardProblem {
  card: CardId
  problem: string
}

/** Every problem of the cards given, in their order. */
export function validateCatalogue(cards: readonly AnyCard[]): CardProblem[] {
  const problems: CardProblem[] = []
  const seen = new Set<CardId>()
  const ids = new Set(cards.map((card) => card.id))
  for (const card of cards) {
    const report: Report = (problem) => problems.push({ card: card.id, problem })
    for (const id of referredTo(card)) if (!ids.has(id)) report(`it refers to '${id}', which no card is`)
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
    case 'institution':
      validateInstitution(card, report)
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
    if (response.cubes === 0 && response.effects.length === 0) report('standing aside must have its own cost')
    if (response.cubes === 0 && response.needs) report('standing aside is always open')
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

function validateInstitution(card: InstitutionCard, report: Report): void {
  if (card.gives.length === 0) report('membership changes something')
  for (const modifier of card.gives) validateModifier(modifier, report)
}
