/** What the player reads when the page itself has failed: what happened, and three ways on. */

import { download } from '../save/download.ts'
import { showFirst } from '../state/route.ts'
import { runningRecord } from '../state/saving.ts'
import { t } from '../text/index.ts'
import { Button } from '../ui/button.tsx'
import './error-panel.css'

interface TroubleProps {
  error: unknown
  /** Called as the player goes back to the first screen. */
  onLeave: () => void
}

export function Trouble({ error, onLeave }: TroubleProps) {
  const save = runningRecord()
  return (
    <main id="main" class="trouble">
      <div class="panel trouble-panel" role="alert">
        <h1>{t('app.trouble.title')}</h1>
        <p class="story">{t('app.trouble.text')}</p>
        <details>
          <summary>{t('app.trouble.detail')}</summary>
          <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
        </details>
        <div class="row">
          <Button variant="primary" onClick={() => location.reload()}>
            {t('app.trouble.reload')}
          </Button>
          <Button
            onClick={() => {
              showFirst()
              onLeave()
            }}
          >
            {t('app.trouble.new')}
          </Button>
          {save === undefined ? undefined : (
            <Button onClick={() => download('multivector-save.json', save)}>
              {t('app.trouble.download')}
            </Button>
          )}
        </div>
      </div>
    </main>
  )
}
