/** A note being written. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Note } from '../../../../game/record/index.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { LONGEST_NOTE } from '../open/notes-store.ts'

type Words = Pick<Note, 'text' | 'chapter'>

interface NoteFormProps {
  /** What is done by keeping it. */
  title: string
  /** What it was. */
  note?: Note
  onKeep: (words: Words) => void
  onCancel?: () => void
}

export function NoteForm({ title, note, onKeep, onCancel }: NoteFormProps) {
  const [text, setText] = useState(note?.text ?? '')
  const [chapter, setChapter] = useState(note?.chapter ?? false)
  const field = useRef<HTMLTextAreaElement>(null)
  // Before it is shown: a key that is pressed as soon as it is seen is meant for it.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  const keep = () => {
    const words = text.trim()
    if (words === '') return
    onKeep({ text: words, ...(chapter ? { chapter: true } : {}) })
    setText('')
    setChapter(false)
  }
  return (
    <form
      class="replay-note-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label class="field">
        <span>{t('replay.note.text')}</span>
        <textarea
          ref={field}
          rows={2}
          maxLength={LONGEST_NOTE}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label class="replay-check">
        <input
          type="checkbox"
          checked={chapter}
          onChange={(event) => setChapter(event.currentTarget.checked)}
        />
        <span>{t('replay.note.chapter')}</span>
      </label>
      <div class="row">
        <Button submit aria-disabled={text.trim() === ''}>
          {note ? t('replay.note.keep') : title}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            {t('replay.note.cancel')}
          </Button>
        ) : undefined}
      </div>
    </form>
  )
}
