/** A page that says clearly why there is nothing to be seen here, and where to go on. */
import type { ComponentChildren } from 'preact'
import { hashOf } from '../../state/address.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import './dead-end.css'

interface DeadEndProps {
  title: string
  text: string
  /** What can be done here, before the ways on. */
  children?: ComponentChildren
}

export function DeadEnd({ title, text, children }: DeadEndProps) {
  return (
    <main id="main" tabIndex={-1} class="dead-end">
      <div class="panel dead-end-panel">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="story">{text}</p>
        <div class="row">
          {children}
          <a class="button" href={hashOf({ at: 'start' })}>
            {t('nowhere.start')}
          </a>
          <a class="button" data-variant="quiet" href={hashOf({ at: 'games' })}>
            {t('games.title')}
          </a>
        </div>
      </div>
    </main>
  )
}

/** What was asked for did not come; it can be asked for again. `text`: why. */
export function NotLoaded({ text, onAgain }: { text: string; onAgain: () => void }) {
  return (
    <DeadEnd title={t('nowhere.failed.title')} text={text}>
      <Button variant="primary" onClick={onAgain}>
        {t('app.trouble.again')}
      </Button>
    </DeadEnd>
  )
}

/** What was asked for is on its way. */
export function OnItsWay() {
  return (
    <main id="main" tabIndex={-1} class="dead-end">
      <p class="quiet">{t('app.loading')}</p>
    </main>
  )
}
