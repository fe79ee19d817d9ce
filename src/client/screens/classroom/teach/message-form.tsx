/** A sentence to all, above every pupil's page. */
import { useState } from 'preact/hooks'
import { LONGEST_NOTE, type RoomView } from '../../../../game/wire/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { RoomActing } from '../use-room-act.ts'

export function MessageForm({ room, acting }: { room: RoomView; acting: RoomActing }) {
  const [text, setText] = useState('')
  const send = () => {
    const said = text.trim()
    if (said !== '') void acting.act({ do: 'note', text: said }).then((done) => done && setText(''))
  }
  return (
    <form
      class="panel class-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={t('room.message')}
        dir="auto"
        value={text}
        maxLength={LONGEST_NOTE}
        onText={setText}
      />
      <Button submit aria-disabled={text.trim() === '' || acting.pending.includes('note')}>
        {t('room.message.send')}
      </Button>
      {room.note?.text ? (
        <p class="quiet small" dir="auto">
          {t('room.message.last', { text: room.note.text })}
        </p>
      ) : undefined}
    </form>
  )
}
