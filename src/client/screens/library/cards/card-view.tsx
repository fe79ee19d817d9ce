/** One card as it is played, with all its terms open: title, date, text, claim, effects, answers, paragraphs. */

import type { ComponentChildren } from 'preact'
import { type AnyCard, type EventCard, type Response, standsAside } from '../../../../game/index.ts'
import { dateText } from '../../../text/dates.ts'
import { cardText, list, responseText, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { DomainMark } from '../../../ui/domain-mark.tsx'
import { Loci, placesOf } from '../../../ui/loci.tsx'
import { Price } from '../../../ui/price.tsx'
import { CardLink } from './card-link.tsx'
import { Only, Terms, Told } from './terms.tsx'
import { erasOf, kindOf, mentions, seatOf } from './traits.ts'

interface CardViewProps {
  card: AnyCard
  /** The title as a heading of the level that fits where the card stands. */
  heading: ComponentChildren
}

export function CardView({ card, heading }: CardViewProps) {
  const { text, claim } = cardText(card.id)
  const named = mentions(card)
  return (
    <>
      <Kicker card={card} />
      {heading}
      {text ? <p class="story">{text}</p> : undefined}
      {claim ? (
        <p class="reading-claim story">
          <b>{t('play.claim', { by: claim.by })}</b> {claim.text}
        </p>
      ) : undefined}
      <Terms card={card} />
      {card.kind === 'event' && card.responses ? (
        <Answers event={card} answers={card.responses} />
      ) : undefined}
      <p class="reading-stands">
        <span>{t('reading.card.sources')}</span> <Loci at={placesOf(card.sources)} />
      </p>
      {named.length > 0 ? (
        <p class="reading-see">
          <span>{t('reading.card.see')}</span>{' '}
          {named.map((id) => (
            <CardLink key={id} id={id} />
          ))}
        </p>
      ) : undefined}
    </>
  )
}

/** What it is, whose, and when. */
function Kicker({ card }: { card: AnyCard }) {
  const seat = seatOf(card)
  const owned = card.kind === 'offer' || card.kind === 'pressure'
  return (
    <p class="reading-kicker" data-kind={kindOf(card)}>
      <b>{t('reading.kind', { kind: kindOf(card) })}</b>
      {seat ? <Badge seat={seat} /> : undefined}
      {owned ? <DomainMark domain={card.domain} /> : undefined}
      <span class="numeric">{when(card)}</span>
    </p>
  )
}

/** When it happened, or the years in which it may be played. */
function when(card: AnyCard): string {
  if (card.kind === 'event') return dateText(card.date, card.until)
  if (card.kind === 'institution') return ''
  const eras = erasOf(card)
  return list(
    eras.map((era) => t('reading.era', { era })),
    'unit',
  )
}

function Answers({ event, answers }: { event: EventCard; answers: readonly Response[] }) {
  return (
    <div class="reading-answers">
      <p class="eyebrow">{t('reading.card.answers')}</p>
      <ul>
        {answers.map((answer) => (
          <Answer key={answer.id} event={event} answer={answer} />
        ))}
      </ul>
    </div>
  )
}

function Answer({ event, answer }: { event: EventCard; answer: Response }) {
  const { title, text } = responseText(event.id, answer.id)
  return (
    <li data-seat={answer.power}>
      <p class="reading-answer-head">
        <b>{title}</b> <Price cubes={answer.cubes} oil={answer.oil ?? 0} />
      </p>
      {text ? <p>{text}</p> : undefined}
      {answer.effects.length > 0 ? <Told effects={answer.effects} /> : <p>{t('play.effects.none')}</p>}
      <dl class="reading-terms">
        <Only needs={answer.needs} />
      </dl>
      {answer.power ? <p class="quiet">{t('reading.card.counts', { power: answer.power })}</p> : undefined}
      {standsAside(answer) ? <p class="quiet">{t('reading.card.aside')}</p> : undefined}
    </li>
  )
}
