/** What is left of a room: its export, its close, and the end of all of it. */
import { useState } from 'preact/hooks'
import type { RoomView } from '../../../../game/wire/index.ts'
import { download } from '../../../save/download.ts'
import { roomExport } from '../../../state/online/room-api.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { Sure } from '../sure.tsx'
import type { RoomActing } from '../use-room-act.ts'

interface EndingProps {
  room: RoomView
  ticket: string
  acting: RoomActing
}

export function Ending({ room, ticket, acting }: EndingProps) {
  const { phase } = room
  const isPlayed = phase === 'stopped' || phase === 'debrief' || phase === 'closed'
  return (
    <section class="panel class-form" aria-labelledby="room-ending">
      <h2 id="room-ending">{t('room.ending')}</h2>
      {isPlayed ? <Export code={room.code} ticket={ticket} /> : undefined}
      {isPlayed && phase !== 'closed' ? (
        <Sure
          question={t('room.close.sure')}
          yes={t('room.close.yes')}
          onYes={() => void acting.act({ do: 'close' })}
        >
          {t('room.close')}
        </Sure>
      ) : undefined}
      <Sure
        variant="quiet"
        question={t('room.delete.sure')}
        yes={t('room.delete.yes')}
        onYes={() => void acting.act({ do: 'delete' })}
      >
        {t('room.delete')}
      </Sure>
    </section>
  )
}

function Export({ code, ticket }: { code: string; ticket: string }) {
  const [said, setSaid] = useState('')
  const { busy, run } = useOnce(async () => {
    setSaid('')
    const file = await roomExport(code, ticket)
    if (file) download(`multivector-room-${code}.zip`, file)
    setSaid(t(file ? 'room.export.done' : 'room.export.failed'))
  })
  return (
    <>
      <Button variant="primary" aria-disabled={busy} onClick={run}>
        {busy ? t('room.export.busy') : t('room.export')}
      </Button>
      <p class="quiet small">{t('room.export.note')}</p>
      <p role="status" class="small">
        {said}
      </p>
    </>
  )
}
