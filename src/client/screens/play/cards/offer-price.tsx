/** What an offer costs; where that is not what is printed, both, and why in words. */
import { type Figure as FigureId, figureName, type Power, type PricePart } from '../../../../game/index.ts'
import { list, signed, t } from '../../../text/index.ts'
import { partText } from '../../../text/parts.ts'
import { AskingTerm } from '../../../ui/asking-term.tsx'
import { Figure } from '../../../ui/figure.tsx'
import { Price } from '../../../ui/price.tsx'
import type { OfferOnTable } from './on-table.ts'

interface PriceProps {
  offer: OfferOnTable
  /** The round is open: what it costs follows from how things stand. */
  open: boolean
}

export function OfferPrice({ offer, open }: PriceProps) {
  const { laid, card } = offer
  const of: FigureId = { of: 'price', card: card.id }
  if (!open || laid.price === card.price) {
    return (
      <span class="play-card-price">
        <Figure of={of} value={laid.price}>
          <Price cubes={laid.price} />
        </Figure>
      </span>
    )
  }
  return (
    <span class="play-card-price play-repriced">
      <AskingTerm
        title={t('play.price.not', { printed: card.price, price: laid.price })}
        text={priceWords(offer)}
        what={{ figure: of }}
        name={figureName(of)}
      >
        <s aria-hidden="true" class="numeric">
          {card.price}
        </s>
        <span class="unseen">{t('play.price.printed', { printed: card.price })}</span>
      </AskingTerm>
      <Figure of={of} value={laid.price}>
        <Price cubes={laid.price} />
      </Figure>
    </span>
  )
}

/** `Printed 2: ...`, each reason with what it adds or takes off. */
export function priceWords({ card, reasons }: OfferOnTable): string {
  return t('play.price.why', {
    printed: card.price,
    reasons: list(
      reasons.map((part) => reasonWords(part, card.power)),
      'unit',
    ),
  })
}

function reasonWords(part: PricePart, power: Power): string {
  return t('part.by', { by: signed(part.by), reason: partText(part, power) })
}
