/** Checks the effects, modifiers and needs of a card; a part of ./validate.ts. */

import type { AnyCard } from './card-types.ts'
import type { CardId, Effect, Modifier, Need } from './effect-types.ts'

export type Report = (problem: string) => void

/** Where effects stand: only news changes what is expected or spent this round; at home oil is a price, not an effect. */
export type Place = 'event' | 'home' | 'power'

export function validateEffects(effects: readonly Effect[], place: Place, report: Report): void {
  for (const effect of effects) validateEffect(effect, place, report)
}

function validateEffect(effect: Effect, place: Place, report: Report): void {
  if ('by' in effect && !isChange(effect.by)) report(`${effect.kind} moves by 1 to 3, up or down`)
  if (place !== 'event' && (effect.kind === 'expectation' || effect.kind === 'attention')) {
    report(`${effect.kind} is an effect of events only`)
  }
  if (place === 'home' && effect.kind === 'oil' && effect.by < 0) report('oil spent at home is a price')
  if (effect.kind === 'lasting') validateLasting(effect, report)
  if (effect.kind === 'when') validateWhen(effect, place, report)
}

function validateLasting(effect: Extract<Effect, { kind: 'lasting' }>, report: Report): void {
  if (!between(effect.rounds, 1, 10)) report('a condition lasts 1 to 10 rounds')
  if (effect.modifiers.length === 0) report('a condition modifies something')
  for (const modifier of effect.modifiers) validateModifier(modifier, report)
}

/** An expectation under a condition would come too late: the news has been told. */
function validateWhen(effect: Extract<Effect, { kind: 'when' }>, place: Place, report: Report): void {
  const both = [...effect.then, ...effect.otherwise]
  if (effect.then.length === 0) report('when: something must happen')
  if (both.some((one) => one.kind === 'when')) report('when: no condition within a condition')
  if (both.some((one) => one.kind === 'expectation')) report('when: no expectation')
  validateEffects(both, place, report)
}

export function validateModifier(modifier: Modifier, report: Report): void {
  if ('by' in modifier) {
    if (!isChange(modifier.by)) report(`${modifier.kind} is modified by 1 to 3, up or down`)
    return
  }
  if (modifier.effects.length === 0) report(`${modifier.kind}: something must happen`)
  const lost = modifier.effects.find((each) => each.kind === 'expectation')
  const endless = modifier.effects.find((each) => each.kind === 'lasting' && modifier.kind === 'each-round')
  if (lost || endless) report(`${modifier.kind}: no ${(lost ?? endless)?.kind}`)
  validateEffects(modifier.effects, 'event', report)
}

/** Ids of the cards a card refers to: institutions joined or needed, initiatives needed. */
export function referredTo(card: AnyCard): CardId[] {
  const ids: CardId[] = []
  visit(card, (part) => {
    if (part.kind === 'join' || part.kind === 'leave' || part.kind === 'member') ids.push(part.institution)
    if (part.kind === 'launched') ids.push(part.card)
  })
  return ids
}

/** Cards are plain data, so every effect and need in one, however deep, can be found by walking it. */
function visit(value: unknown, see: (part: Effect | Need) => void): void {
  if (typeof value !== 'object' || value === null) return
  if ('kind' in value) see(value as Effect | Need)
  for (const part of Object.values(value)) visit(part, see)
}

function isChange(by: number): boolean {
  return by !== 0 && between(Math.abs(by), 1, 3)
}

export function between(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
