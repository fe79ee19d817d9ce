/** One offer on the table: what it costs, what it leads to, and whether it is taken in the draft. */

import { type Fact, inForce, type Power, type PricePart } from '../../../../game/index.ts'
import { cardText, list, quoted, signed, t } from '../../../text/index.ts'
import { DomainMark } from '../../../ui/domain-mark.tsx'
import { Price } from '../../../ui/price.tsx'
import { displaced } from '../draft.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { several, whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { bindWords, Gains } from './gains.tsx'
import type { OfferOnTable } from './on-table.ts'

interface Props {
  offer: OfferOnTable
  play: Play
  facts: readonly Fact[]
  links: PlayLinks
}

export function OfferCardView({ offer, play, facts, links }: Props) {
  const { card, laid, item } = offer
  const { menu, view } = play
  const asked = menu?.decision === 'attention' && menu.seat === 'KZ'
  // Once the round is closed the table is a memory: what it costs no longer follows from how things stand.
  const open = view.decision === 'attention'
  const on = item !== undefined && play.draft.includes(item.id)
  const why = asked ? whyNot(offer, play) : undefined
  const swap = asked ? swapWords(offer, play) : undefined
  const taken = !asked && laid.taken
  return (
    <article
      class="play-card card edged"
      data-seat={laid.power}
      data-domain={card.domain}
      data-on={on || taken}
      data-off={why !== undefined}
    >
      <PressTitle
        card={card.id}
        links={links}
        {...(asked ? { pressed: on } : {})}
        {...(why ? { why } : {})}
        {...(asked && item ? { onPress: () => play.press(item) } : {})}
      />
      <Price class="play-card-price" cubes={laid.price} />
      <div class="play-card-line">
        <DomainMark domain={card.domain} />
        <Gains domain={card.domain} benefit={laid.benefit} strings={card.strings} table={view} />
      </div>
      <p class="play-note">
        {open ? bindWords(card, offer.before) : t('play.bind.only', { bind: card.bind })}
      </p>
      {open && laid.price !== card.price ? <p class="play-note">{priceWords(offer)}</p> : undefined}
      {open ? <Hedge offer={offer} on={on} facts={facts} play={play} /> : undefined}
      {taken ? (
        <p class="play-note">{t('play.taken', { you: view.viewer === 'KZ' ? 'yes' : 'no' })}</p>
      ) : undefined}
      {swap ? <p class="play-note">{swap}</p> : undefined}
      {why ? <p class="play-why">{why}</p> : undefined}
    </article>
  )
}

function priceWords(offer: OfferOnTable): string {
  const reasons = list(offer.reasons.map(reasonWords), 'unit')
  return t('play.price.why', { printed: offer.card.price, reasons })
}

function reasonWords({ why, by, card: cause }: PricePart): string {
  const title = cause ? cardText(cause).title : ''
  return t('play.price.reason', { why, by: signed(by), title })
}

/** Who else bids in the domain, and what leaving this offer or theirs leads to. */
function Hedge({
  offer,
  on,
  facts,
  play,
}: {
  offer: OfferOnTable
  on: boolean
  facts: readonly Fact[]
  play: Play
}) {
  const { rivals, card, laid } = offer
  if (rivals.length === 0 || !inForce(play.view, 'competition')) return null
  const snubbed = (power: Power) =>
    facts.some((fact) => fact.kind === 'spurned' && fact.power === power && fact.domain === card.domain)
  const left = rivals.filter(snubbed)
  if (on && left.length > 0) return <p class="play-hedge">{t('play.hedge.on', several(left))}</p>
  if (on) return <p class="play-note">{t('play.hedge.shared', several(rivals))}</p>
  if (snubbed(laid.power)) return <p class="play-hedge">{t('play.hedge.snub', { power: laid.power })}</p>
  return <p class="play-note">{t('play.hedge.off', several(rivals))}</p>
}

function whyNot(offer: OfferOnTable, play: Play): string | undefined {
  const { item, full, laid } = offer
  const { menu, draft } = play
  if (!menu) return undefined
  if (full) return t('play.full', { power: laid.power })
  if (!item) return t('play.beyond.cubes', { count: laid.price })
  return whyRefused(menu, draft, item)
}

/** What pressing the card would take back out: two bindings for which there is room but once. */
function swapWords(offer: OfferOnTable, play: Play): string | undefined {
  const { item } = offer
  if (!item || !play.menu || play.draft.includes(item.id)) return undefined
  const titles = displaced(play.menu, play.draft, item).flatMap((one) =>
    one.card ? [cardText(one.card).title] : [],
  )
  return titles.length > 0 ? t('play.swap', { titles: quoted(titles) }) : undefined
}
