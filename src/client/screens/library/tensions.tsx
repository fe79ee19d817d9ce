/** Where the texts disagree: their sides next to one another, and what the game makes of it. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../text/index.ts'
import { useTexts } from '../../text/sources.ts'
import { Loci } from '../../ui/loci.tsx'
import { byText } from '../../ui/passage.tsx'
import { TEXTS, type TextLetter } from './cards/traits.ts'
import { Fetched } from './fetched.tsx'
import { type Tension, tensions } from './files.ts'
import { Heading } from './heading.tsx'

export function TensionsPage({ item }: { item?: string }) {
  return (
    <div class="stack">
      <Heading>{t('reading.section.title', { section: 'disagree' })}</Heading>
      <p class="story reading-lead">{t('reading.disagree.lead')}</p>
      <Fetched from={tensions}>{(all) => <All all={all} {...(item ? { item } : {})} />}</Fetched>
    </div>
  )
}

function All({ all, item }: { all: readonly Tension[]; item?: string }) {
  const box = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const entry = item && box.current?.querySelector<HTMLElement>(`[data-tension="${CSS.escape(item)}"]`)
    if (!entry) return
    entry.scrollIntoView()
    entry.focus({ preventScroll: true })
  }, [item])
  return (
    <ol ref={box} class="stack">
      {all.map((tension) => (
        <li
          key={tension.id}
          class="card reading-tension"
          data-tension={tension.id}
          data-open={tension.id === item}
          tabIndex={-1}
        >
          <h3>{tension.topic}</h3>
          <Sides tension={tension} />
          <p class="reading-use">
            <b>{t('reading.disagree.use')}</b> {tension.use}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Sides({ tension }: { tension: Tension }) {
  const texts = useTexts()
  const places = byText(tension.at)
  const titleOf = (id: TextLetter) => texts.find((text) => text.id === id)?.short ?? ''
  return (
    <dl class="reading-sides">
      {TEXTS.map((id) => {
        const at = places.find((place) => place.id === id)?.paragraphs ?? []
        return (
          <div key={id} data-silent={tension[id] === undefined}>
            <dt>
              {t('reading.text', { id })} <cite>{titleOf(id)}</cite>
            </dt>
            <dd>
              {tension[id] ?? t('reading.disagree.silent')}{' '}
              {at.length > 0 ? <Loci at={at.map((paragraph) => `${id}:${paragraph}`)} /> : undefined}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
