/** A passage of the three texts: what stands there, where, and who says so. */
import type { Source } from '../../game/index.ts'
import { list, t } from '../text/index.ts'
import type { Entry, TextSource } from '../text/sources.ts'
import './passage.css'

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
            <b class="text-letter">{id}</b> <cite>{texts.find((text) => text.id === id)?.title ?? ''}</cite>
            {', '}
            {t('sources.at', { count: paragraphs.length, list: list(paragraphs) })}
          </li>
        ))}
      </ul>
      {entry ? <Standing entry={entry} /> : undefined}
    </>
  )
}

/** Who says so, and which of its dates and costs are the editor's and in no text. */
function Standing({ entry }: { entry: Entry }) {
  return (
    <p class="small quiet">
      {t('sources.status', { status: statusKey(entry) })}
      {entry.own?.includes('cost') ? ` ${t('sources.own.cost')}` : ''}
      {entry.dateNote ? ` ${t('sources.own.date', { note: entry.dateNote })}` : ''}
    </p>
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
