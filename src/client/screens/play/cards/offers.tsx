/** What the powers have laid on the table, power by power: offers to take or leave, pressures to answer. */

import type { Fact, Power } from '../../../../game/vocabulary.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { plain, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Term } from '../../../ui/term.tsx'
import { useGrowing } from '../../../ui/use-late.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { OfferCardView } from './offer-card.tsx'
import { offersOn, pressuresOn } from './on-table.ts'
import { PressureCardView } from './pressure-card.tsx'
import { ReasonsSwitch, WhyLine } from './reasons.tsx'

interface OffersProps {
  play: Play
  /** What the preview says, for who would be spurned. */
  facts: readonly Fact[]
  links: PlayLinks
}

export function Offers({ play, facts, links }: OffersProps) {
  const { view, menu } = play
  const offers = offersOn(view, menu)
  const pressures = pressuresOn(view)
  const count = useGrowing(view.laid.map(({ card }) => card).join(), POWERS.length, 1)
  return (
    <section class="play-offers" aria-labelledby="play-offers" aria-busy={count < POWERS.length || undefined}>
      <div class="play-offers-head">
        <h2 id="play-offers" class="eyebrow" tabIndex={-1}>
          {t(view.decision === 'attention' ? 'play.offers' : 'play.offers.past')}
        </h2>
        <ReasonsSwitch whys={play.whys} />
      </div>
      {POWERS.slice(0, count).map((power) => {
        const bids = offers.filter((offer) => offer.laid.power === power)
        const presses = pressures.filter((pressure) => pressure.laid.power === power)
        return (
          <section key={power} class="play-power" data-seat={power} aria-labelledby={`play-power-${power}`}>
            <PowerHead power={power} play={play} />
            <WhyLine why={play.whys.find((why) => why.seat === power)} />
            {bids.length + presses.length === 0 ? <p class="play-note">{t('play.passed')}</p> : undefined}
            {presses.map((pressure) => (
              <PressureCardView key={pressure.card.id} pressure={pressure} play={play} links={links} />
            ))}
            {bids.map((offer) => (
              <OfferCardView key={offer.card.id} offer={offer} play={play} facts={facts} links={links} />
            ))}
          </section>
        )
      })}
    </section>
  )
}

/** Who it is, how it sees Kazakhstan, and how much it cares now. */
export function PowerHead({ power, play }: { power: Power; play: Play }) {
  const { view } = play
  const trust = view.trust[power]
  return (
    <header class="play-power-head">
      <h3 id={`play-power-${power}`}>
        <Badge seat={power} show="both" />
      </h3>
      <p class="play-power-facts">
        <Term id="expectation">{t('play.expects', { count: view.expected[power] })}</Term>
        {' · '}
        <span data-tone={trust > 0 ? 'gain' : trust < 0 ? 'loss' : 'plain'}>
          <Term id="trust">{t('play.trust', { level: plain(trust) })}</Term>
        </span>
        {' · '}
        <Term id="interest">{t('play.interest', { level: view.interest[power] })}</Term>
      </p>
    </header>
  )
}
