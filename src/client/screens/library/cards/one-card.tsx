/** One card on a page of its own: its face, the passages it stands on, the words it plays, and the cards that name it. */
import { type AnyCard, CARDS, type CardId, card as cardOf, isCard } from '../../../../game/index.ts'
import { hashOf } from '../../../state/address.ts'
import type { Wanted } from '../../../state/library-address.ts'
import { cardText, t, termText } from '../../../text/index.ts'
import { useInventory, useTexts } from '../../../text/sources.ts'
import { Passage } from '../../../ui/passage.tsx'
import { Stands } from '../../../ui/stands.tsx'
import { Fetched } from '../fetched.tsx'
import { wordSources } from '../files.ts'
import { Heading } from '../heading.tsx'
import { termsOf } from '../played.ts'
import { CardLink } from './card-link.tsx'
import { CardView } from './card-view.tsx'
import { found, inOrder } from './filter.ts'
import { dashOf } from './gallery.tsx'
import { mentionedBy, seatOf } from './traits.ts'
import { wordsOn } from './words.ts'

interface OneCardProps {
  id: CardId
  /** The gallery last seen, which the way back leads to and in whose order cards follow. */
  wanted: Wanted
}

export function OneCard({ id, wanted }: OneCardProps) {
  if (!isCard(id)) return <NoSuchCard wanted={wanted} />
  const card = cardOf(id)
  return (
    <div class="reading-one">
      <Neighbours card={card} wanted={wanted} />
      <article class="reading-card card edged" data-seat={seatOf(card)} data-domain={dashOf(card)}>
        <CardView card={card} heading={<Heading>{cardText(id).title}</Heading>} />
        <Stands card={card} />
      </article>
      <div class="stack reading-around">
        <Passages card={card} />
        <Words card={card} />
        <NamedBy card={card} />
      </div>
    </div>
  )
}

function NoSuchCard({ wanted }: { wanted: Wanted }) {
  return (
    <div class="stack">
      <Heading>{t('reading.cards.none.title')}</Heading>
      <p>
        <a href={hashOf({ at: 'library', section: 'cards', wanted })}>{t('reading.cards.back')}</a>
      </p>
    </div>
  )
}

/** Back to the gallery, and on to the card before and after in it. */
function Neighbours({ card, wanted }: { card: AnyCard; wanted: Wanted }) {
  const seen = inOrder(found(wanted, wordsOn))
  const row = seen.includes(card) ? seen : inOrder(CARDS)
  const at = row.indexOf(card)
  const [before, after] = [row[at - 1], row[at + 1]]
  return (
    <nav class="reading-neighbours" aria-label={t('reading.cards.neighbours')}>
      <a href={hashOf({ at: 'library', section: 'cards', wanted })}>{t('reading.cards.back')}</a>
      <span class="numeric quiet">{t('reading.cards.place', { place: at + 1, of: row.length })}</span>
      {before ? <Step card={before} way="before" /> : undefined}
      {after ? <Step card={after} way="after" /> : undefined}
    </nav>
  )
}

function Step({ card, way }: { card: AnyCard; way: 'before' | 'after' }) {
  return (
    <a class="reading-step" data-way={way} href={hashOf({ at: 'library', section: 'cards', item: card.id })}>
      <span class="unseen">{t('reading.cards.step', { way })} </span>
      {cardText(card.id).title}
    </a>
  )
}

function Passages({ card }: { card: AnyCard }) {
  const entries = useInventory()
  const texts = useTexts()
  return (
    <section class="stack">
      <h3>{t('sources.title')}</h3>
      <ul class="reading-passages">
        {card.sources.map((source) => (
          <li key={source.entry} class="card sources-entry">
            <Passage source={source} entry={entries?.get(source.entry)} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ card }: { card: AnyCard }) {
  return (
    <Fetched from={wordSources}>
      {(file) => {
        const terms = termsOf(card, file)
        if (terms.length === 0) return null
        return (
          <section class="stack">
            <h3>{t('reading.card.words')}</h3>
            <p class="reading-chips">
              {terms.map((id) => (
                <a
                  key={id}
                  class="reading-chip"
                  href={hashOf({ at: 'library', section: 'glossary', item: id })}
                >
                  {termText(id)?.name ?? id}
                </a>
              ))}
            </p>
          </section>
        )
      }}
    </Fetched>
  )
}

function NamedBy({ card }: { card: AnyCard }) {
  const naming = mentionedBy(card.id)
  if (naming.length === 0) return null
  return (
    <section class="stack">
      <h3>{t('reading.card.named')}</h3>
      <p class="reading-chips">
        {naming.map(({ id }) => (
          <CardLink key={id} id={id} />
        ))}
      </p>
    </section>
  )
}
