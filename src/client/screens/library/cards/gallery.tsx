/** Every card of the game in chapters, to be narrowed and searched. */
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type AnyCard, CARDS, type CardId } from '../../../../game/index.ts'
import { hashOf } from '../../../state/address.ts'
import type { Wanted } from '../../../state/library-address.ts'
import { exchange } from '../../../state/route.ts'
import { cardText, t } from '../../../text/index.ts'
import { Heading } from '../heading.tsx'
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

/** All chapters stand all the time, and what is not wanted is hidden: to take cards out and in again is slow. */
const ALL = chaptersOf(CARDS)

export function Gallery({ wanted, from }: GalleryProps) {
  const shown = useMemo(() => new Set(found(wanted, wordsOn)), [wanted])
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
      <Filters
        wanted={wanted}
        onChange={(next) => exchange({ at: 'library', section: 'cards', wanted: next })}
      />
      <p role="status" translate={false}>
        {t('reading.cards.count', { count: shown.size, all: CARDS.length })}
      </p>
      {ALL.map((chapter) => (
        <ChapterShown key={chapter.name} chapter={chapter} shown={shown} />
      ))}
    </div>
  )
}

interface ChapterProps {
  chapter: Chapter
  shown: ReadonlySet<AnyCard>
}

function ChapterShown({ chapter: { name, cards }, shown }: ChapterProps) {
  const heading = `reading-chapter-${name}`
  const count = cards.filter((card) => shown.has(card)).length
  return (
    <section aria-labelledby={heading} hidden={count === 0}>
      <h3 id={heading} class="reading-chapter">
        {t('reading.chapter', { name })} <small>{count}</small>
      </h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where the look of one is taken away. */}
      <ul role="list" class="reading-cards">
        {cards.map((card) => (
          <InGallery key={card.id} card={card} hidden={!shown.has(card)} />
        ))}
      </ul>
    </section>
  )
}

/** The face is drawn once: while the gallery is narrowed, cards come and go but do not change. */
function InGallery({ card, hidden }: { card: AnyCard; hidden: boolean }) {
  const face = useMemo(() => <CardView card={card} heading={<Title id={card.id} />} />, [card])
  return (
    <li
      id={anchorOf(card.id)}
      class="reading-card card edged"
      hidden={hidden}
      data-seat={seatOf(card)}
      data-domain={dashOf(card)}
    >
      {face}
    </li>
  )
}

function Title({ id }: { id: CardId }) {
  return (
    <h4>
      <a href={hashOf({ at: 'library', section: 'cards', item: id })}>{cardText(id).title}</a>
    </h4>
  )
}

const anchorOf = (id: CardId): string => `reading-card-${id}`

/** The domain whose dash the card's edge has, as in play. */
export function dashOf(card: AnyCard): string | undefined {
  return card.kind === 'offer' || card.kind === 'pressure' ? card.domain : undefined
}
