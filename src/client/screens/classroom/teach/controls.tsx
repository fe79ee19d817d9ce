/** What a teacher does with the whole room, as its phase allows. */
import { useState } from 'preact/hooks'
import { LONGEST_NOTE, type RoomView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { Sure } from '../sure.tsx'
import type { RoomActing } from '../use-room-act.ts'

interface ControlsProps {
  room: RoomView
  acting: RoomActing
}

export function Controls({ room, acting }: ControlsProps) {
  const { phase } = room
  if (phase === 'lobby') return <Begin room={room} acting={acting} />
  if (phase !== 'playing' && phase !== 'paused') return null
  return (
    <section class="panel class-controls" aria-label={t('room.controls')}>
      {phase === 'playing' ? <Pause acting={acting} /> : <Resume room={room} acting={acting} />}
      <div class="row">
        {TIMES.map((minutes) => (
          <Button key={minutes} onClick={() => void acting.act({ do: 'more-time', minutes })}>
            {t('room.more-time', { minutes })}
          </Button>
        ))}
        <LastRound room={room} acting={acting} />
        <Sure
          question={t('room.stop.sure')}
          yes={t('room.stop.yes')}
          onYes={() => void acting.act({ do: 'stop' })}
        >
          {t('room.stop')}
        </Sure>
      </div>
    </section>
  )
}

/** Minutes that are added at a press. */
const TIMES = [2, 5] as const

/** A delegation can be dealt without anybody: a show of hands needs no phone. */
function Begin({ room, acting }: ControlsProps) {
  const here = room.pupils.filter((one) => one.here).length
  const away = room.pupils.length - here
  const isOff = acting.pending.includes('begin') || (here === 0 && room.plan.way !== 'delegation')
  return (
    <section class="panel class-controls" aria-label={t('room.controls')}>
      <p role="status">{t('room.begin.here', { here, away })}</p>
      <Button
        variant="primary"
        class="class-large"
        aria-disabled={isOff}
        onClick={() => !isOff && void acting.act({ do: 'begin' })}
      >
        {t('room.begin')}
      </Button>
    </section>
  )
}

/** With the reason, which stands on every screen. */
function Pause({ acting }: { acting: RoomActing }) {
  const [why, setWhy] = useState('')
  return (
    <form
      class="class-inline"
      onSubmit={(event) => {
        event.preventDefault()
        void acting.act({ do: 'pause', why: why.trim() }).then((done) => done && setWhy(''))
      }}
    >
      <TextField
        label={t('room.pause.why')}
        dir="auto"
        value={why}
        maxLength={LONGEST_NOTE}
        onText={setWhy}
      />
      <Button submit variant="primary" aria-disabled={acting.pending.includes('pause')}>
        {t('room.pause')}
      </Button>
    </form>
  )
}

function Resume({ room, acting }: ControlsProps) {
  return (
    <div class="row">
      <p dir="auto">
        {t('room.paused.for', { why: room.pausedFor ?? '', given: room.pausedFor ? 'yes' : 'no' })}
      </p>
      <Button variant="primary" class="class-large" onClick={() => void acting.act({ do: 'resume' })}>
        {t('room.resume')}
      </Button>
    </div>
  )
}

function LastRound({ room: { lastRound }, acting }: ControlsProps) {
  return (
    <Button
      aria-pressed={lastRound}
      onClick={() => void acting.act(lastRound ? { do: 'last-round', off: true } : { do: 'last-round' })}
    >
      {t('room.last-round', { on: lastRound ? 'yes' : 'no' })}
    </Button>
  )
}
