/** Before a room: what it is, how long its records are kept, and the one button that takes a place. */
import { useState } from 'preact/hooks'
import type { RoomDoor } from '../../../../game/wire/index.ts'
import { hashOf } from '../../../state/address.ts'
import { joinRoom, roomDoor } from '../../../state/online/room-api.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useOnce } from '../../../ui/use-once.ts'
import { DeadEnd, NotLoaded, OnItsWay } from '../../nowhere/dead-end.tsx'
import { useDoor } from '../../nowhere/use-door.ts'
import { codeText, doorTrouble } from '../words.ts'
import { ComeBack } from './come-back.tsx'

interface DoorProps {
  code: string
  onTicket: (ticket: string) => void
}

export function Door({ code, onTicket }: DoorProps) {
  const { door, trouble, look } = useDoor(code, roomDoor)
  if (trouble === 'unknown') return <NoRoom code={code} />
  if (trouble) return <NotLoaded text={doorTrouble(trouble)} onAgain={look} />
  return door ? <Entrance door={door} code={code} onTicket={onTicket} onLook={look} /> : <OnItsWay />
}

function NoRoom({ code }: { code: string }) {
  return (
    <DeadEnd title={t('room.none.title', { code: codeText(code) })} text={t('room.none')}>
      <a class="button" data-variant="primary" href={hashOf({ at: 'class', page: 'room' })}>
        {t('room.gone.other')}
      </a>
    </DeadEnd>
  )
}

function Entrance({ door, code, onTicket, onLook }: DoorProps & { door: RoomDoor; onLook: () => void }) {
  const { phase, way, keptDays } = door
  const isOpen = phase === 'lobby' || phase === 'playing' || phase === 'paused'
  return (
    <main id="main" tabIndex={-1} class="class-narrow">
      <h1 tabIndex={-1}>{t('room.door.title', { code: codeText(code) })}</h1>
      <p class="story">{t('room.door.lead', { way, phase })}</p>
      {isOpen ? <Join door={door} code={code} onTicket={onTicket} onRefused={onLook} /> : undefined}
      <p class="quiet small">{t('room.door.kept', { days: keptDays })}</p>
      <ComeBack code={code} onTicket={onTicket} />
    </main>
  )
}

interface JoinProps extends DoorProps {
  door: RoomDoor
  onRefused: () => void
}

function Join({ door: { labelled, labels }, code, onTicket, onRefused }: JoinProps) {
  const [label, setLabel] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const { busy, run } = useOnce(async () => {
    if (labelled && label === '') {
      setTrouble(t('room.door.label.none'))
      return
    }
    const asked = await joinRoom(code, labelled ? { label } : {})
    if (!asked.refused) onTicket(asked.value.ticket)
    else {
      setTrouble(doorTrouble(asked.refused))
      onRefused()
    }
  })
  return (
    <form
      class="panel class-form"
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      {labelled ? (
        <label class="field">
          <span>{t('room.door.label')}</span>
          <select value={label} onChange={(event) => setLabel(event.currentTarget.value)}>
            <option value="">{t('room.door.label.choose')}</option>
            {labels.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      ) : (
        <p class="quiet">{t('room.door.nick')}</p>
      )}
      {trouble ? <p role="alert">{trouble}</p> : undefined}
      <Button submit variant="primary" class="class-large" aria-disabled={busy}>
        {t('room.door.here')}
      </Button>
    </form>
  )
}
