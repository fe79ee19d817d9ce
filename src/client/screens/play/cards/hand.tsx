/** A power's hand: what each card would cost it and Kazakhstan, and the order in which it lays them. */

import type { CardId, OfferCard, Power, PressureCard, View } from '../../../../game/index.ts'
import { card, inForce, interestCost, leverage, priceOf, TUNING } from '../../../../game/index.ts'
import { t } from '../../../text/index.ts'
import { Cubes } from '../../../ui/cubes.tsx'
import { DomainMark } from '../../../ui/domain-mark.tsx'
import { Asks } from '../../../ui/figure.tsx'
import { Term } from '../../../ui/term.tsx'
import { chosen, movedUp } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { unmetWords, whyRefused } from '../words.ts'
import { PressTitle } from './card-title.tsx'
import { ContractMark } from './contract-mark.tsx'
import { costAsked, costOf, priceAsked } from './costs.ts'
import { Effects } from './effect-list.tsx'
import { bindWords, Gains } from './gains.tsx'

interface HandProps {
  play: Play
  power: Power
  links: PlayLinks
  /** Whose it is, where several lie open. */
  of?: Power
}

export function Hand({ play, power, links, of }: HandProps) {
  const { view } = play
  const cards = (of ? chosenFirst(play) : view.hand).map(card)
  const heading = of ? `play-hand-${of}` : 'play-hand'
  return (
    <section class="play-hand" aria-labelledby={heading}>
      <header class="play-hand-head">
        <h2 id={heading} class="eyebrow" tabIndex={-1}>
          {of ? t('play.hand.of', { power: of }) : t('play.hand')}
        </h2>
        <p class="play-note">{of && !play.menu ? t('play.hand.of.later') : howWords(play)}</p>
      </header>
      {cards.map((one) => {
        if (one.kind === 'offer') return <HandOffer key={one.id} play={play} offer={one} links={links} />
        if (one.kind === 'pressure')
          return <HandPressure key={one.id} play={play} pressure={one} links={links} power={power} />
        return undefined
      })}
    </section>
  )
}

/** Where several hands lie open there is room for a few cards of each: what was laid comes first. */
function chosenFirst(play: Play): readonly CardId[] {
  const laid = (id: CardId) => {
    const { plain, sweet } = itemsOf(play, id)
    return [plain, sweet].some((item) => item && play.draft.includes(item.id))
  }
  const { hand } = play.view
  return [...hand.filter(laid), ...hand.filter((id) => !laid(id))]
}

/** How many cards may be laid, how many were, or that it is not yet time. */
function howWords({ menu, draft, stage }: Play): string {
  if (!menu) return t('play.hand.later')
  return stage === 'past'
    ? t('play.hand.laid', { count: draft.length })
    : t('play.hand.how', { limit: menu.limit })
}

function itemsOf(play: Play, id: string) {
  const of = (kind: string) => play.menu?.items.find((item) => item.kind === kind && item.card === id)
  return { plain: of('offer') ?? of('pressure'), sweet: of('sweeten') }
}

function HandOffer({ play, offer, links }: { play: Play; offer: OfferCard; links: PlayLinks }) {
  const { view, menu, draft } = play
  const { plain, sweet } = itemsOf(play, offer.id)
  const sweetened = sweet !== undefined && draft.includes(sweet.id)
  const on = sweetened || (plain !== undefined && draft.includes(plain.id))
  const cost = interestCost(view, offer)
  const level = view.contract[offer.power][offer.domain]
  const why = !menu || on ? undefined : plain ? whyRefused(play, plain) : beyond(view, offer, cost)
  const press = () => {
    const laid = sweetened ? sweet : plain
    if (laid) play.press(laid)
  }
  return (
    <article
      class="play-card card edged"
      data-seat={offer.power}
      data-domain={offer.domain}
      data-on={on}
      data-off={why !== undefined}
    >
      <PressTitle
        card={offer.id}
        links={links}
        level={3}
        more={<p>{bindWords(offer, level)}</p>}
        {...(menu ? { pressed: on, past: play.stage === 'past', onPress: press } : {})}
        {...(why ? { why } : {})}
      />
      <span class="play-card-price">
        <Asks what={costAsked(view, offer, sweetened)}>
          <InterestPrice cost={costOf(view, offer, sweetened)} />
        </Asks>
      </span>
      <div class="play-card-line">
        <ContractMark domain={offer.domain} bind={offer.bind} level={level} />
        <Gains domain={offer.domain} benefit={offer.benefit} strings={offer.strings} />
      </div>
      <p class="play-card-line">
        <span>{t('play.hand.asks')}</span>
        <Asks what={priceAsked(view, offer, sweetened)}>
          <Cubes count={priceOf(view, offer, sweetened)} />
        </Asks>
        {offer.bind > 0 && level >= TUNING.contract.max ? (
          <span class="play-why">{t('play.hand.full')}</span>
        ) : undefined}
      </p>
      {on && menu ? <Laying play={play} offer={offer} sweetened={sweetened} /> : undefined}
      {why ? <p class="play-why">{why}</p> : undefined}
    </article>
  )
}

/** What can still be done with an offer that lies in the draft: sweeten it, lay it first. */
function Laying({ play, offer, sweetened }: { play: Play; offer: OfferCard; sweetened: boolean }) {
  const { menu, draft } = play
  const { plain, sweet } = itemsOf(play, offer.id)
  if (!menu || !plain) return null
  const why = sweet && !sweetened ? whyRefused(play, sweet) : undefined
  return (
    <div class="play-laying">
      {sweet ? (
        <label class="play-chip" data-picked={sweetened} data-off={why !== undefined}>
          <input
            type="checkbox"
            checked={sweetened}
            disabled={why !== undefined || isFixed(play)}
            onChange={() => play.put(chosen(menu, draft, sweetened ? plain : sweet))}
          />
          <Term id="sweetened">{t('play.sweeten')}</Term>
        </label>
      ) : (
        <span class="play-note">{unsweetened(play.view, offer)}</span>
      )}
      {why ? <span class="play-why">{why}</span> : undefined}
      <Place play={play} id={sweetened && sweet ? sweet.id : plain.id} />
    </div>
  )
}

/** Why an offer cannot be sweetened at all. */
function unsweetened(view: View, offer: OfferCard): string {
  return t(priceOf(view, offer, false) <= TUNING.price.least ? 'play.sweeten.least' : 'play.sweeten.short')
}

/** Which of the cards laid this is; the second may be moved up, for offers are reckoned as laid. */
function Place({ play, id }: { play: Play; id: string }) {
  const at = play.draft.indexOf(id)
  if (play.draft.length < 2) return null
  return (
    <span class="play-place">
      {t('play.place', { place: at + 1 })}
      {at > 0 && !isFixed(play) ? (
        <button type="button" class="play-up" onClick={() => play.put(movedUp(play.draft, id))}>
          {t('play.place.first')}
        </button>
      ) : undefined}
    </span>
  )
}

interface PressureProps {
  play: Play
  pressure: PressureCard
  links: PlayLinks
  power: Power
}

function HandPressure({ play, pressure, links, power }: PressureProps) {
  const { view, menu, draft } = play
  const { plain } = itemsOf(play, pressure.id)
  const on = plain !== undefined && draft.includes(plain.id)
  const why = !menu || on ? undefined : plain ? whyRefused(play, plain) : noPressure(view, pressure, power)
  return (
    <article
      class="play-card card edged play-pressure"
      data-seat={power}
      data-domain={pressure.domain}
      data-on={on}
      data-off={why !== undefined}
    >
      <PressTitle
        card={pressure.id}
        links={links}
        level={3}
        {...(menu
          ? { pressed: on, past: play.stage === 'past', onPress: () => plain && play.press(plain) }
          : {})}
        {...(why ? { why } : {})}
      />
      <span class="play-card-price">
        <InterestPrice cost={pressure.interest} />
      </span>
      <p class="play-card-line">
        <b class="play-kind">
          <Term id="pressure">{t('play.pressure')}</Term>
        </b>
        <DomainMark domain={pressure.domain} />
        <span>
          {t('play.hand.strength', { strength: pressure.strength, leverage: leverage(view, power) })}
        </span>
      </p>
      <div class="play-card-line">
        <span>{t('play.demands')}</span>
        <Effects effects={pressure.demand} />
      </div>
      {on && menu && plain ? (
        <div class="play-laying">
          <Place play={play} id={plain.id} />
        </div>
      ) : undefined}
      {why ? <p class="play-why">{why}</p> : undefined}
    </article>
  )
}

/** What a card takes of the power's interest, as pips. */
function InterestPrice({ cost }: { cost: number }) {
  return (
    <span class="price play-pips" role="img" aria-label={t('play.hand.cost', { cost })}>
      {Array.from({ length: cost }, (_, place) => (
        <i key={place} class="pip" />
      ))}
    </span>
  )
}

function beyond(view: View, offer: OfferCard, cost: number): string {
  return (
    unmetWords(view, offer.needs) ?? t('play.hand.beyond', { cost, interest: view.interest[offer.power] })
  )
}

/** Why a pressure in hand is not on the menu. */
function noPressure(view: View, pressure: PressureCard, power: Power): string {
  if (!inForce(view, 'pressures')) return t('play.hand.lesson', { round: TUNING.lesson.pressures })
  const has = leverage(view, power)
  if (has < pressure.strength) return t('play.hand.leverage', { needs: pressure.strength, has })
  const dear = t('play.hand.beyond', { cost: pressure.interest, interest: view.interest[power] })
  return unmetWords(view, pressure.needs) ?? dear
}
