/** A room that its teacher cannot come back to. */
import type { RoomGone } from '../../../../game/wire/index.ts'
import { selector, t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { DeadEnd } from '../../nowhere/dead-end.tsx'

export function GoneRoom({ why, onOn }: { why: RoomGone; onOn: () => void }) {
  return (
    <DeadEnd title={t('room.teach.gone.title')} text={t('room.teach.gone', { why: selector(why) })}>
      {why === 'old-page' ? (
        <Button variant="primary" onClick={() => location.reload()}>
          {t('table.gone.reload')}
        </Button>
      ) : (
        <Button variant="primary" onClick={onOn}>
          {t('room.teach.new')}
        </Button>
      )}
    </DeadEnd>
  )
}
