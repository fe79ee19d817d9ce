/** A card's terms, each named and told in words: what it costs, asks for, binds and does. */
import type { ComponentChildren } from 'preact'
import {
  type AnyCard,
  cubesToResist,
  type Effect,
  type EventCard,
  type InitiativeCard,
  type InstitutionCard,
  type Modifier,
  type Need,
  type OfferCard,
  type PressureCard,
  TRACK_OF,
} from '../../../../game/index.ts'
import { effectText, list, modifierText, needText, seatName, t } from '../../../text/index.ts'
import { Price } from '../../../ui/price.tsx'

export function Terms({ card }: { card: AnyCard }) {
  return (
    <dl class="reading-terms">
      <TermsOf card={card} />
    </dl>
  )
}

function TermsOf({ card }: { card: AnyCard }) {
  switch (card.kind) {
    case 'event':
      return <OfEvent card={card} />
    case 'offer':
      return <OfOffer card={card} />
    case 'pressure':
      return <OfPressure card={card} />
    case 'initiative':
      return <OfInitiative card={card} />
    case 'institution':
      return <OfInstitution card={card} />
  }
}

function OfEvent({ card }: { card: EventCard }) {
  if (card.effects.length === 0) return null
  return (
    <Row name={t('reading.card.does')}>
      <Told effects={card.effects} />
    </Row>
  )
}

function OfOffer({ card }: { card: OfferCard }) {
  const own: Effect[] =
    card.benefit > 0 ? [{ kind: 'track', track: TRACK_OF[card.domain], by: card.benefit }] : []
  return (
    <>
      <Row name={t('reading.card.price')}>
        <Price cubes={card.price} />
      </Row>
      <Row name={t('reading.card.interest')}>{t('reading.card.interest.of', { count: card.interest })}</Row>
      <Row name={t('reading.card.binds')}>{t('reading.card.bind', { bind: card.bind })}</Row>
      {own.length > 0 ? (
        <Row name={t('reading.card.brings')}>
          <Told effects={own} />
        </Row>
      ) : undefined}
      {card.strings.length > 0 ? (
        <Row name={t('reading.card.strings')}>
          <Told effects={card.strings} />
        </Row>
      ) : undefined}
      <Only needs={card.needs} />
    </>
  )
}

function strengthText(strength: number): string {
  return t('reading.card.strength.of', { count: strength, cubes: cubesToResist(strength) })
}

function OfPressure({ card }: { card: PressureCard }) {
  return (
    <>
      <Row name={t('reading.card.strength')}>{strengthText(card.strength)}</Row>
      <Row name={t('reading.card.interest')}>{t('reading.card.interest.of', { count: card.interest })}</Row>
      <Row name={t('reading.card.demand')}>
        <Told effects={card.demand} />
      </Row>
      {card.resisted ? (
        <Row name={t('reading.card.resisted')}>
          <Told effects={card.resisted} />
        </Row>
      ) : undefined}
      <Only needs={card.needs} />
    </>
  )
}

function OfInitiative({ card }: { card: InitiativeCard }) {
  return (
    <>
      <Row name={t('reading.card.price')}>
        <Price cubes={card.cubes} oil={card.oil} />
      </Row>
      <Row name={t('reading.card.does')}>
        <Told effects={card.effects} />
      </Row>
      <Only needs={card.needs} />
    </>
  )
}

function OfInstitution({ card }: { card: InstitutionCard }) {
  return (
    <>
      {card.sponsor ? <Row name={t('reading.card.sponsor')}>{seatName(card.sponsor)}</Row> : undefined}
      <Row name={t('reading.card.gives')}>
        <Changes modifiers={card.gives} />
      </Row>
      <Row name={t('reading.card.keeps')}>{list(card.keeps.map(needText))}</Row>
    </>
  )
}

export function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What must hold for it to be played at all. */
export function Only({ needs }: { needs: readonly Need[] | undefined }) {
  if (!needs || needs.length === 0) return null
  return <Row name={t('reading.card.needs')}>{list(needs.map(needText))}</Row>
}

/** Effects as sentences, one a line, welcome or not by colour beside the words. */
export function Told({ effects }: { effects: readonly Effect[] }) {
  return (
    <ul class="reading-told">
      {effects.map((effect, place) => {
        const { long, tone } = effectText(effect)
        return (
          <li key={place} data-tone={tone}>
            {long}
          </li>
        )
      })}
    </ul>
  )
}

function Changes({ modifiers }: { modifiers: readonly Modifier[] }) {
  return (
    <ul class="reading-told">
      {modifiers.map((modifier, place) => (
        <li key={place}>{modifierText(modifier)}</li>
      ))}
    </ul>
  )
}
