/** What the powers have laid on the table, power by power: offers to take or leave, pressures to answer. */

import { useMemo } from 'preact/hooks'
import type { Power, Preview } from '../../../../game/index.ts'
import { POWERS } from '../../../../game/vocabulary.ts'
import { t } from '../../../text/index.ts'
import { useGrowing } from '../../../ui/use-late.ts'
import type { Play } from '../play.ts'
import type { PlayLinks } from '../props.ts'
import { useRedrafted } from '../use-redrafted.ts'
import { OfferCardView } from './offer-card.tsx'
import { offersOn, pressuresOn } from './on-table.ts'
import { PowerHead } from './power-head.tsx'
import { PressureCardView } from './pressure-card.tsx'
import { ReasonsSwitch, WhyLine } from './reasons.tsx'

interface OffersProps {
  play: Play
  /** What committing now would bring: who would be spurned, what becomes of trust. */
  foreseen: Preview | undefined
  links: PlayLinks
}

/** As the pane of a narrow window, whose tab says what it is. */
export function Offers({ play, foreseen, links }: OffersProps) {
  const count = useGrowing(play.view.laid.map(({ card }) => card).join(), POWERS.length, 1)
  const { at, isLate } = useRedrafted(play)
  return (
    <section
      class="play-offers"
      aria-labelledby="play-offers"
      aria-busy={count < POWERS.length || isLate || undefined}
    >
      <div class="play-offers-head">
        <h2 id="play-offers" class="unseen" tabIndex={-1}>
          {tableName(play)}
        </h2>
        {isHidden(play) ? undefined : <ReasonsSwitch whys={play.whys} />}
      </div>
      {POWERS.slice(0, count).map((power) => (
        <OfPower key={power} power={power} play={at(power)} foreseen={foreseen} links={links} />
      ))}
    </section>
  )
}

/** Drawn again only where something of it is another. */
function OfPower({ power, play, foreseen, links }: OffersProps & { power: Power }) {
  return useMemo(
    () => <PowerTable power={power} play={play} foreseen={foreseen} links={links} />,
    [power, play, foreseen, links],
  )
}

/** What lies there: open, past, or still to come. */
export function tableName(play: Play): string {
  if (isHidden(play)) return t('play.offers.hidden')
  return t(play.cards.value.decision === 'attention' ? 'play.offers' : 'play.offers.past')
}

/** One power: its head, its reasons, its pressures and offers; before the reveal, their backs. */
export function PowerTable({ power, play, foreseen, links }: OffersProps & { power: Power }) {
  const hidden = isFaceDown(play, power)
  return (
    <section class="play-power" data-seat={power} aria-labelledby={`play-power-${power}`}>
      <PowerHead power={power} play={play} foreseen={foreseen} />
      {hidden ? (
        <Backs power={power} play={play} />
      ) : (
        <>
          <Laid power={power} play={play} foreseen={foreseen} links={links} />
          <WhyLine why={play.whys.find((why) => why.seat === power)} />
        </>
      )}
    </section>
  )
}

/** The powers choose, or will: what lay on the table before is put away. */
export function isHidden({ cards }: Play): boolean {
  const { decision } = cards.value
  return decision === 'pledge' || decision === 'offers'
}

/** As the cards are shown, one power's after another's turn over. */
function isFaceDown(play: Play, power: Power): boolean {
  const turned = play.turned.value
  return turned ? !turned.has(power) : isHidden(play)
}

/** Two places for cards: empty while the power chooses, backs once it has. */
function Backs({ power, play: { view, turned, open } }: { power: Power; play: Play }) {
  if ((view.viewer === power || open) && !turned.value) return null
  const isChoosing = !turned.value && view.waiting.includes(power)
  const state = view.decision === 'pledge' ? 'later' : isChoosing ? 'choosing' : 'chosen'
  return (
    <div class="play-backs" data-state={state}>
      <span class="play-back" aria-hidden="true" />
      <span class="play-back" aria-hidden="true" />
      <p class="play-note">{t('play.column.hidden', { state })}</p>
    </div>
  )
}

function Laid({ power, play: asked, foreseen, links }: OffersProps & { power: Power }) {
  const play = { ...asked, view: asked.cards.value }
  const { view, menu } = play
  const bids = offersOn(view, menu).filter((offer) => offer.laid.power === power)
  const presses = pressuresOn(view).filter((pressure) => pressure.laid.power === power)
  if (bids.length + presses.length === 0) return <p class="play-note">{t('play.passed')}</p>
  return (
    <>
      {presses.map((pressure) => (
        <PressureCardView key={pressure.card.id} pressure={pressure} play={play} links={links} />
      ))}
      {bids.map((offer) => (
        <OfferCardView
          key={offer.card.id}
          offer={offer}
          play={play}
          facts={foreseen?.facts ?? []}
          links={links}
        />
      ))}
    </>
  )
}
