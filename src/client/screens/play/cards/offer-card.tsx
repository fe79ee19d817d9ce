/** One offer on the table: its terms, what it leads to, and whether it is taken in the draft. */

import { type Fact, inForce, type Power, type PricePart } from '../../../../game/index.ts'
import { cardText, list, quoted, signed, t } from '../../../text/index.ts'
import { DomainMark } from '../../../ui/domain-mark.tsx'
import { Price } from '../../../ui/price.tsx'
import { displaced } from '../draft.ts'
import type { PlayScreenProps } from '../props.ts'
import type { Play } from '../use-play.ts'
import { hindranceText, several } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { bindWords, Gains } from './gains.tsx'
import type { OfferTerms } from './terms.ts'

interface Props {
  terms: OfferTerms
  play: Play
  facts: readonly Fact[]
  actions: PlayScreenProps
}

export function OfferCardView({ terms, play, facts, actions }: Props) {
  const { card: offer, laid, item } = terms
  const { menu, view } = play
  const asked = menu?.decision === 'attention' && menu.seat === 'KZ'
  // Once the round is closed the table is a memory: its terms no longer follow from how things stand.
  const open = view.decision === 'attention'
  const on = item !== undefined && play.draft.includes(item.id)
  const why = asked ? whyNot(terms, play) : undefined
  const swap = asked ? swapWords(terms, play) : undefined
  const taken = !asked && laid.taken
  return (
    <article
      class="play-card"
      data-seat={laid.power}
      data-domain={offer.domain}
      data-on={on || taken}
      data-off={why !== undefined}
    >
      <PressTitle
        card={offer.id}
        actions={actions}
        {...(asked ? { pressed: on } : {})}
        {...(why ? { why } : {})}
        {...(asked && item ? { onPress: () => play.press(item) } : {})}
      />
      <Price class="play-card-price" cubes={laid.price} />
      <div class="play-card-line">
        <DomainMark domain={offer.domain} />
        <Gains domain={offer.domain} benefit={laid.benefit} strings={offer.strings} table={view} />
      </div>
      <p class="play-note">
        {open ? bindWords(offer, terms.before) : t('play.bind.only', { bind: offer.bind })}
      </p>
      {open && laid.price !== offer.price ? <p class="play-note">{priceWords(terms)}</p> : undefined}
      {open ? <Hedge terms={terms} on={on} facts={facts} play={play} /> : undefined}
      {taken ? (
        <p class="play-note">{t('play.taken', { you: view.viewer === 'KZ' ? 'yes' : 'no' })}</p>
      ) : undefined}
      {swap ? <p class="play-note">{swap}</p> : undefined}
      {why ? <p class="play-why">{why}</p> : undefined}
    </article>
  )
}

function priceWords(terms: OfferTerms): string {
  const reasons = list(terms.reasons.map(reasonWords), 'unit')
  return t('play.price.why', { printed: terms.card.price, reasons })
}

function reasonWords({ why, by, card: cause }: PricePart): string {
  const title = cause ? cardText(cause).title : ''
  return t('play.price.reason', { why, by: signed(by), title })
}

/** Who else bids in the domain, and what leaving this offer or theirs leads to. */
function Hedge({
  terms,
  on,
  facts,
  play,
}: {
  terms: OfferTerms
  on: boolean
  facts: readonly Fact[]
  play: Play
}) {
  const { rivals, card: offer, laid } = terms
  if (rivals.length === 0 || !inForce(play.view, 'competition')) return null
  const snubbed = (power: Power) =>
    facts.some((fact) => fact.kind === 'spurned' && fact.power === power && fact.domain === offer.domain)
  const left = rivals.filter(snubbed)
  if (on && left.length > 0) return <p class="play-hedge">{t('play.hedge.on', several(left))}</p>
  if (on) return <p class="play-note">{t('play.hedge.shared', several(rivals))}</p>
  if (snubbed(laid.power)) return <p class="play-hedge">{t('play.hedge.snub', { power: laid.power })}</p>
  return <p class="play-note">{t('play.hedge.off', several(rivals))}</p>
}

function whyNot(terms: OfferTerms, play: Play): string | undefined {
  const { item, full, laid } = terms
  const { menu, draft } = play
  if (!menu) return undefined
  if (full) return t('play.full', { power: laid.power })
  if (!item) return t('play.beyond.cubes', { count: laid.price })
  return hindranceText(menu, draft, item)
}

/** What pressing the card would take back out: two bindings for which there is room but once. */
function swapWords(terms: OfferTerms, play: Play): string | undefined {
  const { item } = terms
  if (!item || !play.menu || play.draft.includes(item.id)) return undefined
  const titles = displaced(play.menu, play.draft, item).flatMap((one) =>
    one.card ? [cardText(one.card).title] : [],
  )
  return titles.length > 0 ? t('play.swap', { titles: quoted(titles) }) : undefined
}
