/** What a card does only if the table stands so: the needs that decided that a fact came about. */
import type { AnyCard } from '../deck/card-types.ts'
import { card } from '../deck/catalogue.ts'
import type { Effect, Modifier, Need } from '../deck/effect-types.ts'
import type { Fact } from '../facts.ts'

type When = Extract<Effect, { kind: 'when' }>

/** The needs of a fact's card that decide between effects of which one may have brought the fact. */
export function needsBehind(fact: Fact): Need[] {
  const { card: id } = fact.because
  if (id === undefined) return []
  return whensIn(effectsOn(card(id))).flatMap(({ need, then, otherwise }) =>
    [...then, ...otherwise].some((effect) => brings(effect, fact)) ? [need] : [],
  )
}

/** Everything a card may do, whoever chooses and whenever. */
function effectsOn(printed: AnyCard): readonly Effect[] {
  switch (printed.kind) {
    case 'event':
      return [...printed.effects, ...(printed.responses ?? []).flatMap(({ effects }) => effects)]
    case 'offer':
      return printed.strings
    case 'pressure':
      return [...printed.demand, ...(printed.resisted ?? [])]
    case 'initiative':
      return printed.effects
    case 'institution':
      return laterEffects(printed.gives)
  }
}

/** Those that depend on a need, those within others included. */
function whensIn(effects: readonly Effect[]): When[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'lasting') return whensIn(laterEffects(effect.modifiers))
    if (effect.kind !== 'when') return []
    return [effect, ...whensIn([...effect.then, ...effect.otherwise])]
  })
}

function laterEffects(modifiers: readonly Modifier[]): Effect[] {
  return modifiers.flatMap((modifier) => ('effects' in modifier ? modifier.effects : []))
}

/** Whether a fact tells of what an effect does. */
function brings(effect: Effect, fact: Fact): boolean {
  switch (effect.kind) {
    case 'track':
      return fact.kind === 'track' && fact.track === effect.track
    case 'oil':
    case 'attention':
      return fact.kind === effect.kind
    case 'trust':
    case 'interest':
    case 'expectation':
      return fact.kind === effect.kind && fact.power === effect.power
    case 'contract':
      return fact.kind === 'contract' && fact.power === effect.power && fact.domain === effect.domain
    case 'route':
      return fact.kind === 'route' && fact.route === effect.route
    case 'lasting':
      return fact.kind === 'condition'
    case 'join':
      return fact.kind === 'joined' && fact.institution === effect.institution
    case 'leave':
      return fact.kind === 'left' && fact.institution === effect.institution
    case 'when':
      return [...effect.then, ...effect.otherwise].some((one) => brings(one, fact))
  }
}
