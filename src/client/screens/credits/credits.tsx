/** Whose work this stands on: the three texts in full, the map, the typefaces. */

import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import type { TextSource } from '../../text/sources.ts'
import { useTexts } from '../../text/sources.ts'
import { Dialog } from '../../ui/dialog.tsx'
import './credits.css'

export function CreditsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('dialog.credits')} onClose={onClose}>
      <Credits />
      <p>
        <a href={hashOf({ at: 'library', section: 'texts' })}>{t('credits.reading')}</a>
      </p>
    </Dialog>
  )
}

/** The works themselves; the reading room shows them too. */
export function Credits() {
  const texts = useTexts()
  return (
    <div class="credits stack">
      <section>
        <h3>{t('credits.texts')}</h3>
        <p class="quiet">{t('credits.texts.note')}</p>
        <ol class="stack">
          {texts.map((text) => (
            <li key={text.id} class="card credits-text">
              <Citation text={text} />
              <p class="small quiet">{text.writtenNote}</p>
              <p class="small">{text.standpoint}</p>
            </li>
          ))}
        </ol>
      </section>
      {PARTS.map(({ title, text }) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <p>{t(text)}</p>
        </section>
      ))}
      <section>
        <h3>{t('credits.software')}</h3>
        <p>{t('credits.software.text')}</p>
        <p>
          {/* Written by the build (vite.config.ts). Beside the game, so that it stays open. */}
          <a href="./licences.txt" target="_blank" rel="noreferrer">
            {t('credits.software.licences')}
          </a>
        </p>
      </section>
      <p class="story">{t('credits.nobody')}</p>
    </div>
  )
}

const PARTS = [
  { title: 'credits.map', text: 'credits.map.text' },
  { title: 'credits.fonts', text: 'credits.fonts.text' },
  { title: 'credits.drawn', text: 'credits.drawn.text' },
] as const

/** A text as a list of works would give it. */
export function Citation({ text }: { text: TextSource }) {
  return (
    <p>
      <b class="text-letter">{text.id}</b>{' '}
      {text.authors.length > 0 ? t('credits.by', { authors: text.authors }) : text.authorsNote}{' '}
      <cite>{text.title}</cite> ({text.written}).
    </p>
  )
}
