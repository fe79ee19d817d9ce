/** One offer on the table: what it costs, what it leads to, and whether it is taken in the draft. */

import { type Fact, inForce, type Power, TRACK_OF } from '../../../../game/index.ts'
import { cardText, effectText, quoted, t } from '../../../text/index.ts'
import { FigureWords } from '../../../ui/figure.tsx'
import { displaced } from '../draft.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { several, whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { ContractMark } from './contract-mark.tsx'
import { bindWords, Gains } from './gains.tsx'
import { OfferPrice, priceWords } from './offer-price.tsx'
import type { OfferOnTable } from './on-table.ts'

interface Props {
  offer: OfferOnTable
  play: Play
  facts: readonly Fact[]
  links: PlayLinks
}

/** A deal. */
const UNBOUND = { from: 0, to: 0 }

export function OfferCardView({ offer, play, facts, links }: Props) {
  const { card, laid, item } = offer
  const { menu, view } = play
  const asked = menu?.decision === 'attention' && menu.seat === 'KZ'
  // Once the round is closed the table is a memory: what it costs no longer follows from how things stand.
  const open = view.decision === 'attention'
  // While a round is told contracts move: what a card did is said, not what it would do.
  const bound = play.bound.value
  const levels = open && !bound
  const on = item !== undefined && play.draft.includes(item.id)
  const why = asked ? whyNot(offer, play) : undefined
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
        more={<Terms {...{ offer, on, why, open, levels, facts, play }} />}
        {...(asked ? { pressed: on, past: play.stage === 'past' } : {})}
        {...(why ? { why } : {})}
        {...(asked && item ? { onPress: () => play.press(item) } : {})}
      />
      <OfferPrice offer={offer} open={open} />
      <div class="play-card-line">
        <ContractMark
          domain={card.domain}
          bind={card.bind}
          level={levels ? offer.before : undefined}
          done={taken && bound ? (bound.get(card.id) ?? UNBOUND) : undefined}
        />
        <Gains domain={card.domain} benefit={laid.benefit} strings={card.strings} table={view} />
      </div>
      <div class="play-special" data-rivals={offer.rivals.length}>
        <Special offer={offer} on={on} why={why} facts={facts} play={play} />
      </div>
    </article>
  )
}

interface TermsProps extends SpecialProps {
  open: boolean
  /** The contract stands as the card would find it. */
  levels: boolean
}

/** Its terms in full words, and what is special of it: on the card there may be one line for that. */
function Terms({ offer, on, why, open, levels, facts, play }: TermsProps) {
  const { card, laid, before } = offer
  return (
    <>
      <p>
        <FigureWords of={{ of: 'contract', power: card.power, domain: card.domain }}>
          {levels ? bindWords(card, before) : t('play.bind.only', { bind: card.bind })}
        </FigureWords>
      </p>
      {laid.benefit > 0 ? (
        <p>
          <FigureWords of={{ of: 'benefit', card: card.id }}>{benefitWords(offer)}</FigureWords>
        </p>
      ) : undefined}
      {open && laid.price !== card.price ? (
        <p>
          <FigureWords of={{ of: 'price', card: card.id }}>{priceWords(offer)}</FigureWords>
        </p>
      ) : undefined}
      {nearest({ offer, why, play })}
      {open ? <Hedge offer={offer} on={on} facts={facts} play={play} /> : undefined}
    </>
  )
}

/** What it pays, as a sentence. */
function benefitWords({ card: { domain }, laid: { benefit } }: OfferOnTable): string {
  return effectText({ kind: 'track', track: TRACK_OF[domain], by: benefit }).long
}

interface SpecialProps extends Omit<Props, 'links'> {
  on: boolean
  why: string | undefined
}

/** One line for what is special, the nearest to a choice first. */
function Special({ offer, on, why, facts, play }: SpecialProps) {
  const near = nearest({ offer, why, play })
  if (near) return near
  return play.view.decision === 'attention' ? <Hedge offer={offer} on={on} facts={facts} play={play} /> : null
}

/** What stands against taking it, that it was taken, or what taking it puts back. */
function nearest({ offer, why, play }: Pick<SpecialProps, 'offer' | 'why' | 'play'>) {
  const { view, menu } = play
  if (why) return <p class="play-why">{why}</p>
  if (!menu && offer.laid.taken)
    return <p class="play-note">{t('play.taken', { you: view.viewer === 'KZ' ? 'yes' : 'no' })}</p>
  const swap = menu?.decision === 'attention' ? swapWords(offer, play) : undefined
  return swap ? <p class="play-note">{swap}</p> : undefined
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
  const { menu } = play
  if (!menu) return undefined
  if (full) return t('play.full', { power: laid.power })
  if (!item) return t('play.beyond.cubes', { count: laid.price })
  return whyRefused(play, item)
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
