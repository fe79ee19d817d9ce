/** A card by its title, linked to its own page in the room. */
import { type CardId, card as cardOf, isCard } from '../../../../game/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { hashOf, type Wanted } from '../place.ts'
import { seatOf } from './card-view.tsx'
import { kindOf } from './traits.ts'

interface CardLinkProps {
  id: CardId
  /** The gallery it is read from, for the way back. */
  wanted?: Wanted
}

/** The kind stands beside the title: a card by the same name may be an offer and an institution. */
export function CardLink({ id, wanted = {} }: CardLinkProps) {
  if (!isCard(id)) return <>{cardText(id).title}</>
  const card = cardOf(id)
  return (
    <a class="reading-chip" data-seat={seatOf(card)} href={hashOf({ section: 'cards', item: id, wanted })}>
      {cardText(id).title} <small>{t('reading.kind', { kind: kindOf(card) })}</small>
    </a>
  )
}
