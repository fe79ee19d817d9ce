/** A card's title, whose button reaches over the whole card; beside it, the way to its text and sources. */
import type { ComponentChildren } from 'preact'
import type { CardId } from '../../../../game/index.ts'
import { announce } from '../../../state/announcements.ts'
import { cardText, t } from '../../../text/index.ts'
import { Glyph } from '../../../ui/glyphs.tsx'
import { Popover } from '../../../ui/popover.tsx'
import type { PlayLinks } from '../props.ts'

interface Props {
  card: CardId
  links: PlayLinks
  /** The heading's level; 4 unless given. */
  level?: 3 | 4
  /** In the draft or not; absent where nothing can be chosen now. */
  pressed?: boolean
  /** Whether that is past: it is shown, and nothing can be pressed. */
  past?: boolean
  /** Why it cannot be pressed. It can still be focused, so that the reason is found. */
  why?: string
  onPress?: () => void
  /** What else is to be known of it, before its text. */
  more?: ComponentChildren
}

export function PressTitle({ card, links, level = 4, pressed, past = false, why, onPress, more }: Props) {
  const { title } = cardText(card)
  const Heading = `h${level}` as const
  const press = () => {
    if (why) announce(why)
    else onPress?.()
  }
  return (
    <>
      <Heading class="play-card-title">
        {pressed === undefined ? (
          title
        ) : past ? (
          <Marked title={title} chosen={pressed} />
        ) : (
          <button
            type="button"
            class="play-press"
            aria-pressed={pressed}
            aria-disabled={why !== undefined}
            title={why}
            onClick={press}
          >
            <span class="play-tick" aria-hidden="true">
              {pressed ? '✓' : ''}
            </span>
            {title}
          </button>
        )}
      </Heading>
      <CardMore card={card} links={links} more={more} />
    </>
  )
}

/** A card of a menu that has been answered, and whether it was chosen. */
function Marked({ title, chosen }: { title: string; chosen: boolean }) {
  return (
    <>
      <span class="play-tick" data-chosen={chosen} aria-hidden="true">
        {chosen ? '✓' : ''}
      </span>
      {title}
      {chosen ? <span class="unseen"> {t('play.marked')}</span> : undefined}
    </>
  )
}

/** The way to what a card tells; nothing beside it moves. */
export function CardMore({ card, links, more }: Pick<Props, 'card' | 'links' | 'more'>) {
  if (links.hidesDeeds) return null
  const label = t('play.more.about', { title: cardText(card).title })
  return (
    <Popover class="play-more" label={label} face={<Glyph name="source" />}>
      {() => (
        <div class="play-card-text">
          {more}
          <CardText card={card} links={links} />
        </div>
      )}
    </Popover>
  )
}

/** What the card tells, whose claim it is where only one author makes it, and the way to its sources. */
function CardText({ card, links }: { card: CardId; links: PlayLinks }) {
  const { title, text, claim } = cardText(card)
  const { onOpenSources } = links
  return (
    <>
      {text ? <p class="story">{text}</p> : undefined}
      {claim ? (
        <p class="story">
          <b>{t('play.claim', { by: claim.by })}</b> {claim.text}
        </p>
      ) : undefined}
      {onOpenSources ? (
        <button
          type="button"
          class="play-link"
          aria-label={t('play.sources.of', { title })}
          onClick={() => onOpenSources(card)}
        >
          {t('play.sources')}
        </button>
      ) : undefined}
    </>
  )
}
