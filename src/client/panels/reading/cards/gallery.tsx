/** Every card of the game in chapters, to be narrowed and searched. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type AnyCard, CARDS, type CardId } from '../../../../game/index.ts'
import { cardText, t } from '../../../text/index.ts'
import { Heading } from '../heading.tsx'
import { hashOf, type Wanted } from '../place.ts'
import { exchange } from '../way.ts'
import { CardView } from './card-view.tsx'
import { type Chapter, chaptersOf, found } from './filter.ts'
import { Filters } from './filters.tsx'
import { seatOf } from './traits.ts'
import { wordsOn } from './words.ts'

interface GalleryProps {
  wanted: Wanted
  /** The card one comes back from: its link is gone to. */
  from?: CardId
}

export function Gallery({ wanted, from }: GalleryProps) {
  const cards = useMemo(() => found(wanted, wordsOn), [wanted])
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const link = from && box.current?.querySelector<HTMLElement>(`#${anchorOf(from)} a`)
    if (!link) return
    link.scrollIntoView({ block: 'center' })
    link.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={box} class="stack">
      <Heading>{t('reading.section', { section: 'cards' })}</Heading>
      <p class="story reading-lead">{t('reading.cards.lead')}</p>
      <Filters wanted={wanted} onChange={(next) => exchange({ section: 'cards', wanted: next })} />
      <p role="status">{t('reading.cards.count', { count: cards.length, all: CARDS.length })}</p>
      {chaptersOf(cards).map((chapter) => (
        <ChapterShown key={chapter.name} chapter={chapter} />
      ))}
    </div>
  )
}

function ChapterShown({ chapter: { name, cards } }: { chapter: Chapter }) {
  const heading = `reading-chapter-${name}`
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} class="reading-chapter">
        {t('reading.chapter', { name })} <small>{cards.length}</small>
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where the look of one is taken away. */}
      <ul role="list" class="reading-cards">
        {cards.map((card) => (
          <Shown key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

/** The face is drawn once: while the gallery is narrowed, cards come and go but do not change. */
function Shown({ card }: { card: AnyCard }) {
  const face = useMemo(() => <CardView card={card} heading={<Title id={card.id} />} />, [card])
  return (
    <li id={anchorOf(card.id)} class="reading-card card" data-seat={seatOf(card)} data-domain={dashOf(card)}>
      {face}
    </li>
  )
}

function Title({ id }: { id: CardId }) {
  return (
    <h4>
      <a href={hashOf({ section: 'cards', item: id })}>{cardText(id).title}</a>
    </h4>
  )
}

const anchorOf = (id: CardId): string => `reading-card-${id}`

/** The domain whose dash the card's edge has, as in play. */
export function dashOf(card: AnyCard): string | undefined {
  return card.kind === 'offer' || card.kind === 'pressure' ? card.domain : undefined
}
