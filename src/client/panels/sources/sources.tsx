/** What a card stands on: the passages of the three texts, and who says so. */
import type { CardId, Source } from '../../../game/index.ts'
import { doors } from '../../app/door.ts'
import { cardText, list, t } from '../../text/index.ts'
import { hashOf } from '../reading/place.ts'
import { Dialog } from '../shared/dialog.tsx'
import './sources.css'
import type { Entry, TextSource } from './texts.ts'
import { useInventory, useTexts } from './texts.ts'

export function SourcesDialog({ card, onClose }: { card: CardId; onClose: () => void }) {
  const game = doors.value?.game
  const entries = useInventory()
  const texts = useTexts()
  const { title, claim } = cardText(card)
  const sources = game?.isCard(card) ? game.card(card).sources : []
  return (
    <Dialog title={t('sources.title')} onClose={onClose}>
      <div class="stack sources">
        <p class="story sources-card">{title}</p>
        {claim ? (
          <blockquote class="sources-claim">
            <p class="story">{claim.text}</p>
            <footer class="small quiet">{t('sources.claim', { id: claim.by })}</footer>
          </blockquote>
        ) : undefined}
        {sources.length === 0 ? <p>{t('sources.none')}</p> : undefined}
        <ul class="stack">
          {sources.map((source) => (
            <li key={source.entry} class="card sources-entry">
              <Passage source={source} entry={entries?.get(source.entry)} texts={texts} />
            </li>
          ))}
        </ul>
        <p class="small quiet">{t('sources.numbers')}</p>
        <p>
          <a href={hashOf({ section: 'cards', item: card })}>{t('sources.reading')}</a>
        </p>
      </div>
    </Dialog>
  )
}

interface PassageProps {
  /** Of its heading; 3 unless given. */
  level?: 3 | 4
  source: Source
  entry: Entry | undefined
  texts: readonly TextSource[]
}

export function Passage({ level = 3, source, entry, texts }: PassageProps) {
  const Heading = `h${level}` as const
  return (
    <>
      {entry ? (
        <>
          <Heading>{entry.title}</Heading>
          <p>{entry.summary}</p>
        </>
      ) : undefined}
      <ul class="small sources-at">
        {byText(source.at).map(({ id, paragraphs }) => (
          <li key={id}>
            <b class="credits-letter">{id}</b>{' '}
            <cite>{texts.find((text) => text.id === id)?.title ?? ''}</cite>
            {', '}
            {t('sources.at', { count: paragraphs.length, list: list(paragraphs) })}
          </li>
        ))}
      </ul>
      {entry ? <p class="small quiet">{t('sources.status', { status: statusKey(entry) })}</p> : undefined}
    </>
  )
}

/** `A:76`, `A:78`, `C:77` as text A with 76 and 78, text C with 77. */
export function byText(at: readonly string[]): { id: string; paragraphs: string[] }[] {
  const texts = new Map<string, string[]>()
  for (const place of at) {
    const [id = '', paragraph = ''] = place.split(':')
    texts.set(id, [...(texts.get(id) ?? []), paragraph])
  }
  return [...texts].map(([id, paragraphs]) => ({ id, paragraphs }))
}

/** The inventory's own words for who says so, as ids for a message. */
function statusKey({ status, opinion }: Entry): string {
  if (opinion || status.includes('opinion')) return 'opinion'
  if (status.includes('argument')) return 'argument'
  return status === 'reported' ? 'reported' : 'quoted'
}
