/**
 * What a card states, one key a statement: its text, its author's claim, its date, what it does, what may be answered.
 * A reading of the sources marks each (assets/sources/marks). An effect's key holds its direction and size, so that a
 * change of the card asks for a new reading.
 */
import type { AnyCard, EventCard, Response } from './card-types.ts'
import type { Effect, Modifier, Need } from './effect-types.ts'

/** A card's statement: its key, and the effect it stands for, if it is one. */
export interface Statement {
  /** `text`, `claim`, `date`, `effects.legitimacy+1`, `responses.<id>`, `responses.<id>.trust.RU-1`, … */
  readonly key: string
  readonly effect?: Effect
  readonly modifier?: Modifier
  readonly need?: Need
}

/** Everything a card states but its prices and sizes, which are the game's own on every card. `claim`: has it one? */
export function statementsOf(card: AnyCard, claim: boolean): readonly Statement[] {
  const words = claim ? [{ key: 'text' }, { key: 'claim' }] : [{ key: 'text' }]
  switch (card.kind) {
    case 'event':
      return [...words, ...ofEvent(card)]
    case 'offer':
      return [...words, ...needsOf(card.needs), ...effectsOf('strings', card.strings)]
    case 'pressure':
      return [
        ...words,
        ...needsOf(card.needs),
        ...effectsOf('demand', card.demand),
        ...effectsOf('resisted', card.resisted ?? []),
      ]
    case 'initiative':
      return [...words, ...needsOf(card.needs), ...effectsOf('effects', card.effects)]
    case 'institution':
      return [
        ...words,
        ...card.keeps.map((need) => ({ key: `keeps.${needKey(need)}`, need })),
        ...card.gives.map((modifier) => ({ key: `gives.${modifierKey(modifier)}`, modifier })),
      ]
  }
}

function ofEvent({ effects, responses = [] }: EventCard): Statement[] {
  return [{ key: 'date' }, ...effectsOf('effects', effects), ...responses.flatMap(ofResponse)]
}

function ofResponse({ id, needs, effects }: Response): Statement[] {
  const at = `responses.${id}`
  return [{ key: at }, ...needsOf(needs, `${at}.needs`), ...effectsOf(at, effects)]
}

function needsOf(needs: readonly Need[] | undefined, at = 'needs'): Statement[] {
  return (needs ?? []).map((need) => ({ key: `${at}.${needKey(need)}`, need }))
}

function effectsOf(at: string, effects: readonly Effect[]): Statement[] {
  return effects.map((effect) => ({ key: `${at}.${effectKey(effect)}`, effect }))
}

/** An effect in short: `trust.RU-1`, `contract.CN.economy+1`, `lasting.2(need.economy-1)`. */
export function effectKey(effect: Effect): string {
  switch (effect.kind) {
    case 'track':
      return effect.track + signed(effect.by)
    case 'oil':
    case 'attention':
      return effect.kind + signed(effect.by)
    case 'trust':
    case 'interest':
    case 'expectation':
      return `${effect.kind}.${effect.power}${signed(effect.by)}`
    case 'contract':
      return `contract.${effect.power}.${effect.domain}${signed(effect.by)}`
    case 'route':
      return `route.${effect.route}`
    case 'join':
    case 'leave':
      return `${effect.kind}.${effect.institution}`
    case 'lasting':
      return `lasting.${effect.rounds}(${effect.modifiers.map(modifierKey).join(',')})`
    case 'when': {
      const otherwise = effect.otherwise.length > 0 ? `;${keysOf(effect.otherwise)}` : ''
      return `when(${needKey(effect.need)};${keysOf(effect.then)}${otherwise})`
    }
  }
}

function modifierKey(modifier: Modifier): string {
  switch (modifier.kind) {
    case 'matures':
    case 'each-round':
      return `${modifier.kind}(${keysOf(modifier.effects)})`
    case 'need':
      return `need.${modifier.domain}${signed(modifier.by)}`
    case 'expectation':
    case 'leverage':
      return `${modifier.kind}.${modifier.power}${signed(modifier.by)}`
    case 'price':
    case 'interest-cost':
      return `${modifier.kind}.${modifier.power}.${modifier.domain ?? 'all'}${signed(modifier.by)}`
  }
}

function needKey(need: Need): string {
  switch (need.kind) {
    case 'member':
      return `${need.is ? '' : 'not-'}member.${need.institution}`
    case 'route':
      return `${need.is ? '' : 'not-'}route.${need.route}`
    case 'launched':
      return `${need.is ? '' : 'not-'}launched.${need.card}`
    case 'contract':
      return `contract.${need.power}.${need.domain}>=${need.least}`
    case 'trust':
      return `trust.${need.power}>=${need.least}`
    case 'track':
      return `${need.track}>=${need.least}`
  }
}

function keysOf(effects: readonly Effect[]): string {
  return effects.map(effectKey).join(',')
}

function signed(by: number): string {
  return by < 0 ? `${by}` : `+${by}`
}

/** The deck a card stands in, by the name its marks go under: `events-1991`, `russia`, `institutions`. */
export function deckNameOf(card: AnyCard): string {
  switch (card.kind) {
    case 'event':
      return `events-${card.era}`
    case 'offer':
    case 'pressure':
      return POWER_DECKS[card.power]
    case 'initiative':
      return 'initiatives'
    case 'institution':
      return 'institutions'
  }
}

const POWER_DECKS = { RU: 'russia', CN: 'china', US: 'united-states', EU: 'european-union' } as const
