/** A card's title, whose button reaches over the whole card; beside it, the way to its text and sources. */
import { useId, useState } from 'preact/hooks'
import type { CardId } from '../../../../game/index.ts'
import { announce } from '../../../state/announcements.ts'
import { cardText, t } from '../../../text/index.ts'
import { Glyph } from '../../../ui/glyphs.tsx'
import type { PlayLinks } from '../props.ts'

interface Props {
  card: CardId
  links: PlayLinks
  /** The heading's level; 4 unless given. */
  level?: 3 | 4
  /** In the draft or not; absent where nothing can be chosen now. */
  pressed?: boolean
  /** Why it cannot be pressed. It can still be focused, so that the reason is found. */
  why?: string
  onPress?: () => void
}

export function PressTitle({ card, links, level = 4, pressed, why, onPress }: Props) {
  const { title } = cardText(card)
  const [open, setOpen] = useState(false)
  const text = useId()
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
        ) : (
          <button
            type="button"
            class="play-press"
            aria-pressed={pressed}
            aria-disabled={why !== undefined}
            onClick={press}
          >
            <span class="play-tick" aria-hidden="true">
              {pressed ? '✓' : ''}
            </span>
            {title}
          </button>
        )}
      </Heading>
      <button
        type="button"
        class="play-more"
        aria-expanded={open}
        aria-controls={text}
        aria-label={t('play.more.about', { title })}
        title={t('play.more.about', { title })}
        onClick={() => setOpen(!open)}
      >
        <Glyph name="source" />
      </button>
      <div id={text} class="play-card-text" hidden={!open}>
        <CardText card={card} links={links} />
      </div>
    </>
  )
}

/** What the card tells, whose claim it is where only one author makes it, and the way to its sources. */
function CardText({ card, links }: { card: CardId; links: PlayLinks }) {
  const { title, text, claim } = cardText(card)
  const { onOpenSources } = links
  return (
    <>
      {text ? <p>{text}</p> : undefined}
      {claim ? (
        <p>
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
