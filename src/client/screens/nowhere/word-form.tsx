/** The word by which one comes back on another device, typed. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { SeatWord } from '../../../game/wire/index.ts'
import type { ApiTrouble, Asked } from '../../state/online/api.ts'
import { t, wordIn, wordText } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useOnce } from '../../ui/use-once.ts'

const EXAMPLE = { noun: 0, number: 417 }

interface WordFormProps {
  class: string
  /** The id of the heading among its children, where there is one. */
  labelledBy?: string
  children?: ComponentChildren
  button: string
  ask: (word: SeatWord) => Promise<Asked<{ readonly ticket: string }>>
  troubleText: (trouble: ApiTrouble) => string
  onTicket: (ticket: string) => void
}

export function WordForm({
  labelledBy,
  children,
  button,
  ask,
  troubleText,
  onTicket,
  ...form
}: WordFormProps) {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const example = wordText(EXAMPLE)
  const { busy, run } = useOnce(async () => {
    const word = wordIn(typed)
    if (!word) {
      setTrouble(t('table.door.word.unread', { example }))
      return
    }
    const asked = await ask(word)
    if (asked.refused) setTrouble(troubleText(asked.refused))
    else onTicket(asked.value.ticket)
  })
  return (
    <form
      class={form.class}
      aria-labelledby={labelledBy}
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      {children}
      <TextField
        label={t('table.door.word', { example })}
        value={typed}
        maxLength={40}
        spellcheck={false}
        autocapitalize="off"
        onText={setTyped}
      />
      {trouble ? <p role="alert">{trouble}</p> : undefined}
      <Button submit aria-disabled={busy}>
        {button}
      </Button>
    </form>
  )
}
