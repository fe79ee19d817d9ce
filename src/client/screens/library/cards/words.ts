/** All that is written on a card, as one text to search in. */
import type { AnyCard, CardId, Effect } from '../../../../game/index.ts'
import { cardText, effectList, modifierText, needText, responseText } from '../../../text/index.ts'

const known = new Map<CardId, string>()

/** Title, text, claim, answers, effects and paragraphs (as `B:81`). The locale files must have come. */
export function wordsOn(card: AnyCard): string {
  const written = known.get(card.id) ?? write(card)
  known.set(card.id, written)
  return written
}

function write(card: AnyCard): string {
  const { title, text, claim } = cardText(card.id)
  const places = card.sources.flatMap(({ at }) => at)
  return [title, text, claim?.text, ...terms(card), ...places].join(' ')
}

function terms(card: AnyCard): string[] {
  switch (card.kind) {
    case 'event':
      return [
        told(card.effects),
        ...(card.responses ?? []).flatMap((response) => {
          const { title, text } = responseText(card.id, response.id)
          return [title, text, told(response.effects), ...(response.needs ?? []).map(needText)]
        }),
      ]
    case 'offer':
      return [told(card.strings), ...(card.needs ?? []).map(needText)]
    case 'pressure':
      return [told(card.demand), told(card.resisted ?? []), ...(card.needs ?? []).map(needText)]
    case 'initiative':
      return [told(card.effects), ...(card.needs ?? []).map(needText)]
    case 'institution':
      return [...card.gives.map(modifierText), ...card.keeps.map(needText)]
  }
}

function told(effects: readonly Effect[]): string {
  const { short, long } = effectList(effects)
  return `${short} ${long}`
}
