/** A card by its title, linked to its own page in the room. */
import { type CardId, card as cardOf, isCard } from '../../../../game/index.ts'
import { hashOf } from '../../../state/address.ts'
import { cardText, t } from '../../../text/index.ts'
import { kindOf, seatOf } from './traits.ts'

/** The kind stands beside the title: a card by the same name may be an offer and an institution. */
export function CardLink({ id }: { id: CardId }) {
  if (!isCard(id)) return <>{cardText(id).title}</>
  const card = cardOf(id)
  return (
    <a
      class="reading-chip"
      data-seat={seatOf(card)}
      href={hashOf({ at: 'library', section: 'cards', item: id })}
    >
      {cardText(id).title} <small>{t('reading.kind', { kind: kindOf(card) })}</small>
    </a>
  )
}
