/** The ways out of a table: leaving it, and for whoever opened it, closing it. */
import { useState } from 'preact/hooks'
import type { OwnTable } from '../../../game/wire/index.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import type { Acting } from './use-act.ts'

export function Leaving({ own, acting }: { own: OwnTable; acting: Acting }) {
  const [asks, setAsks] = useState(false)
  if (asks) {
    return (
      <div class="row">
        <span>{t('table.close.sure')}</span>
        <Button onClick={() => acting.act({ do: 'close' })}>{t('table.close.yes')}</Button>
        <Button variant="quiet" onClick={() => setAsks(false)}>
          {t('table.close.no')}
        </Button>
      </div>
    )
  }
  return (
    <div class="row">
      <Button variant="quiet" onClick={() => acting.act({ do: 'leave' })}>
        {t('table.leave')}
      </Button>
      {own.owner ? (
        <Button variant="quiet" onClick={() => setAsks(true)}>
          {t('table.close')}
        </Button>
      ) : undefined}
    </div>
  )
}
