/** What an offer costs; where that is not what is printed, both, and why in words. */
import type { PricePart } from '../../../../game/index.ts'
import { cardText, list, signed, t } from '../../../text/index.ts'
import { Price } from '../../../ui/price.tsx'
import { Explained } from '../../../ui/term.tsx'
import type { OfferOnTable } from './on-table.ts'

interface PriceProps {
  offer: OfferOnTable
  /** The round is open: what it costs follows from how things stand. */
  open: boolean
}

export function OfferPrice({ offer, open }: PriceProps) {
  const { laid, card } = offer
  if (!open || laid.price === card.price) return <Price class="play-card-price" cubes={laid.price} />
  return (
    <span class="play-card-price play-repriced">
      <Explained
        title={t('play.price.not', { printed: card.price, price: laid.price })}
        text={priceWords(offer)}
      >
        <s aria-hidden="true" class="numeric">
          {card.price}
        </s>
        <span class="unseen">{t('play.price.printed', { printed: card.price })}</span>
      </Explained>
      <Price cubes={laid.price} />
    </span>
  )
}

/** `Printed 2: ...`, each reason with what it adds or takes off. */
export function priceWords({ card, reasons }: OfferOnTable): string {
  return t('play.price.why', { printed: card.price, reasons: list(reasons.map(reasonWords), 'unit') })
}

function reasonWords({ why, by, card: cause }: PricePart): string {
  const title = cause ? cardText(cause).title : ''
  return t('play.price.reason', { why, by: signed(by), title })
}
