/** The reading room: a page over everything else, with its sections; the address says which of them stands. */
import { useEffect, useRef } from 'preact/hooks'
import { hashOf } from '../../state/address.ts'
import { type LibraryPlace, SECTIONS, type Wanted } from '../../state/library-address.ts'
import { leave } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { useModal } from '../../ui/use-modal.ts'
import { Gallery } from './cards/gallery.tsx'
import { OneCard } from './cards/one-card.tsx'
import { GlossaryPage } from './glossary.tsx'
import { QuestionsPage } from './questions.tsx'
import { ReportPage } from './report/report.tsx'
import { ScenariosPage } from './scenarios.tsx'
import { TensionsPage } from './tensions.tsx'
import { TextsPage } from './texts.tsx'
import './style/index.css'

export function ReadingRoom({ place }: { place: LibraryPlace }) {
  const box = useRef<HTMLDialogElement>(null)
  const close = useModal(box, leave)
  useArrival(box, place)
  return (
    <dialog
      ref={box}
      class="reading"
      data-scroll="library"
      aria-label={t('reading.title')}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      // A browser may close a dialog unasked, where Escape is pressed before anything else.
      onClose={() => leaveClosed(box)}
    >
      <header class="reading-head">
        <div class="reading-top">
          <h1>{t('reading.title')}</h1>
          <Button onClick={close}>{t('reading.leave')}</Button>
        </div>
        <nav class="reading-nav" aria-label={t('reading.title')}>
          {SECTIONS.map((section) => (
            <a
              key={section}
              href={hashOf({ at: 'library', section })}
              aria-current={section === place.section ? 'page' : undefined}
            >
              {t('reading.section', { section })}
            </a>
          ))}
        </nav>
      </header>
      <div class="reading-main" translate={true}>
        <Page place={place} />
      </div>
    </dialog>
  )
}

/** Leaves, where the dialog was closed but the room still stands. */
function leaveClosed(box: { current: HTMLDialogElement | null }): void {
  if (box.current?.isConnected) leave()
}

const ALL: Wanted = {}

function Page({ place: { section, item, wanted = ALL } }: { place: LibraryPlace }) {
  const gallery = useGallery(section, item, wanted)
  const at = item === undefined ? {} : { item }
  switch (section) {
    case 'cards':
      return item === undefined ? (
        <Gallery wanted={wanted} {...(gallery.from ? { from: gallery.from } : {})} />
      ) : (
        <OneCard key={item} id={item} wanted={gallery.wanted} />
      )
    case 'glossary':
      return <GlossaryPage {...at} />
    case 'disagree':
      return <TensionsPage {...at} />
    case 'report':
      return <ReportPage />
    case 'questions':
      return <QuestionsPage />
    case 'scenarios':
      return <ScenariosPage />
    case 'texts':
      return <TextsPage />
  }
}

/** The gallery as it was last seen, and the card one comes back to it from. */
function useGallery(section: string, item: string | undefined, wanted: Wanted) {
  const last = useRef<Wanted>({})
  const from = useRef<string | undefined>(undefined)
  if (section === 'cards' && item === undefined) last.current = wanted
  const comingFrom = from.current
  useEffect(() => {
    from.current = section === 'cards' ? item : undefined
  })
  return { wanted: last.current, from: comingFrom }
}

/** A new page begins at its top and its heading; one that is opened at something goes there by itself. */
function useArrival(box: { current: HTMLDialogElement | null }, { section, item }: LibraryPlace): void {
  useEffect(() => {
    const dialog = box.current
    if (!dialog) return
    dialog.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
    if (dialog.querySelector('.reading-main :focus')) return
    dialog.scrollTo(0, 0)
    dialog.querySelector<HTMLElement>('.reading-title')?.focus({ preventScroll: true })
  }, [section, item])
}
