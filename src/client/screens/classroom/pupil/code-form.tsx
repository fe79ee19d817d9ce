/** The six digits of a room, typed: what a camera reads opens the room at once. */
import { useState } from 'preact/hooks'
import { hashOf } from '../../../state/address.ts'
import { go } from '../../../state/route.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { codeIn } from './code.ts'

/** Digits and what people put between them. */
const LONGEST = 12

export function CodeForm() {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState(false)
  const enter = () => {
    const code = codeIn(typed)
    setTrouble(code === undefined)
    if (code !== undefined) go({ at: 'class', page: 'room', id: code })
  }
  return (
    <main id="main" tabIndex={-1} class="class-narrow">
      <h1 tabIndex={-1}>{t('room.code.title')}</h1>
      <form
        class="panel class-form"
        onSubmit={(event) => {
          event.preventDefault()
          enter()
        }}
      >
        <TextField
          label={t('room.code')}
          class="class-code-field numeric"
          inputMode="numeric"
          value={typed}
          maxLength={LONGEST}
          aria-invalid={trouble}
          onText={setTyped}
        />
        {trouble ? <p role="alert">{t('room.code.unread')}</p> : undefined}
        <Button submit variant="primary">
          {t('room.code.enter')}
        </Button>
        <p class="quiet small">{t('room.code.note')}</p>
      </form>
      <p class="small">
        <a href={hashOf({ at: 'class', page: 'check' })}>{t('room.check.link')}</a>
      </p>
    </main>
  )
}
