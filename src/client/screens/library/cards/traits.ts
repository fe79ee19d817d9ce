/** What a card is and whom it concerns, read off its data: what the gallery groups and narrows by. */
import {
  type AnyCard,
  CARDS,
  type CardId,
  DOMAINS,
  type Domain,
  type Effect,
  ERAS,
  type Era,
  type Modifier,
  type Need,
  POWERS,
  type Seat,
  TRACK_OF,
} from '../../../../game/index.ts'

export const KINDS = ['event', 'crisis', 'offer', 'pressure', 'initiative', 'institution'] as const
export type Kind = (typeof KINDS)[number]

/** The three texts, by the letters cards cite them with. */
export const TEXTS = ['A', 'B', 'C'] as const
export type TextLetter = (typeof TEXTS)[number]

/** An event with answers to choose from is a crisis. */
export function kindOf(card: AnyCard): Kind {
  return card.kind === 'event' && card.responses ? 'crisis' : card.kind
}

/** The eras it may come up in; an institution's are those of the cards that name it. */
export function erasOf(card: AnyCard): readonly Era[] {
  if (card.kind === 'event') return [card.era]
  if (card.kind !== 'institution') return card.eras
  const named = mentionedBy(card.id).flatMap((one) => (one.kind === 'institution' ? [] : erasOf(one)))
  return ERAS.filter((era) => named.includes(era))
}

/** Whose card it is; for news and institutions, the powers it touches. Initiatives are Kazakhstan's own. */
export function seatsOf(card: AnyCard): readonly Seat[] {
  if (card.kind === 'offer' || card.kind === 'pressure') return [card.power]
  if (card.kind === 'initiative') return ['KZ']
  const powers = partsOf(card).map((part) => ('power' in part ? part.power : undefined))
  const named = card.kind === 'event' ? (card.responses ?? []).map(({ power }) => power) : [card.sponsor]
  return POWERS.filter((power) => [...powers, ...named].includes(power))
}

/** The seat whose colour the card wears; news and institutions without a sponsor are nobody's. */
export function seatOf(card: AnyCard): Seat | undefined {
  if (card.kind === 'offer' || card.kind === 'pressure') return card.power
  if (card.kind === 'institution') return card.sponsor
  return card.kind === 'initiative' ? 'KZ' : undefined
}

/** The domains it lies in, or that something in it moves, by contract or by track. */
export function domainsOf(card: AnyCard): readonly Domain[] {
  const own = card.kind === 'offer' || card.kind === 'pressure' ? [card.domain] : []
  if (own.length > 0) return own
  const touched = partsOf(card).flatMap((part) => {
    if ('domain' in part && part.domain) return [part.domain]
    return part.kind === 'track' ? DOMAINS.filter((domain) => TRACK_OF[domain] === part.track) : []
  })
  return DOMAINS.filter((domain) => touched.includes(domain))
}

/** The texts it stands on. */
export function textsOf(card: AnyCard): readonly TextLetter[] {
  const letters = card.sources.flatMap(({ at }) => at.map((place) => place.slice(0, 1)))
  return TEXTS.filter((letter) => letters.includes(letter))
}

/** The cards it names: institutions it leads into, out of or asks for, and projects that must have come before. */
export function mentions(card: AnyCard): readonly CardId[] {
  const named = partsOf(card).flatMap((part) => {
    if ('institution' in part) return [part.institution]
    return part.kind === 'launched' ? [part.card] : []
  })
  return [...new Set(named)]
}

/** The cards that name it, in the catalogue's order. */
export function mentionedBy(id: CardId): readonly AnyCard[] {
  return CARDS.filter((card) => mentions(card).includes(id))
}

type Part = Effect | Modifier | Need

/** Every effect, modifier and need of a card, however deep it lies. */
function partsOf(card: AnyCard): Part[] {
  switch (card.kind) {
    case 'event': {
      const responses = card.responses ?? []
      return [
        ...deep(card.effects),
        ...responses.flatMap((response) => [...deep(response.effects), ...(response.needs ?? [])]),
      ]
    }
    case 'offer':
      return [...deep(card.strings), ...(card.needs ?? [])]
    case 'pressure':
      return [...deep(card.demand), ...deep(card.resisted ?? []), ...(card.needs ?? [])]
    case 'initiative':
      return [...deep(card.effects), ...(card.needs ?? [])]
    case 'institution':
      return [...card.gives.flatMap(deepModifier), ...card.keeps]
  }
}

function deep(effects: readonly Effect[]): Part[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'when') return [effect.need, ...deep(effect.then), ...deep(effect.otherwise)]
    if (effect.kind === 'lasting') return effect.modifiers.flatMap(deepModifier)
    return [effect]
  })
}

function deepModifier(modifier: Modifier): Part[] {
  return 'effects' in modifier ? deep(modifier.effects) : [modifier]
}
