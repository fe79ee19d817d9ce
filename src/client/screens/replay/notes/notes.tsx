/** What was noted of a game, in the order of its places: gone to, changed, deleted and put back; and a new note. */
import { useState } from 'preact/hooks'
import type { Note } from '../../../../game/record/index.ts'
import { tell, withdraw } from '../../../state/notices.ts'
import { t } from '../../../text/index.ts'
import { Button } from '../../../ui/button.tsx'
import { MOST_NOTES } from '../open/notes-store.ts'
import type { Opened } from '../open/opened.ts'
import { PanelHead } from '../panel-head.tsx'
import { placeWords } from '../place-words.ts'
import { NoteForm } from './note-form.tsx'
import { changed, inOrder, isHere } from './notes-list.ts'

interface NotesProps {
  game: Opened
  onClose: () => void
}

export function Notes({ game, onClose }: NotesProps) {
  const [writing, setWriting] = useState<Note | 'new' | undefined>('new')
  const { notes, setNotes, replay } = game
  const place = game.cursor.place.value
  const at = { ...(replay.branch === undefined ? {} : { branch: replay.branch }), ...place }
  return (
    <section
      class="replay-notes"
      aria-labelledby="replay-notes"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <PanelHead
        id="replay-notes"
        title={t('replay.notes')}
        close={t('replay.notes.close')}
        onClose={onClose}
      />
      {writing === 'new' && notes.value.length < MOST_NOTES ? (
        <NoteForm
          key="new"
          title={t('replay.note.new')}
          onKeep={(words) => setNotes(inOrder([...notes.peek(), { at, ...words }]))}
        />
      ) : undefined}
      {notes.value.length === 0 ? <p class="play-note">{t('replay.notes.none')}</p> : undefined}
      <ol>
        {notes.value.map((note, index) => (
          <li key={index} data-here={isHere(note, at)} data-chapter={note.chapter}>
            {writing === note ? (
              <NoteForm
                title={t('replay.note.edit')}
                note={note}
                onCancel={() => setWriting('new')}
                onKeep={(words) => {
                  setNotes(changed(notes.peek(), note, { at: note.at, ...words }))
                  setWriting('new')
                }}
              />
            ) : (
              <OneNote game={game} note={note} onEdit={() => setWriting(note)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

interface OneNoteProps {
  game: Opened
  note: Note
  onEdit: () => void
}

/** Plain text, whatever it looks like: a file may come from anybody. */
function OneNote({ game, note, onEdit }: OneNoteProps) {
  const { cursor, replay, timeline } = game
  const { text, at } = note
  const where = placeWords(replay, timeline.value, at)
  const Words = note.chapter ? 'h3' : 'p'
  return (
    <>
      <Words class="replay-note-text" dir="auto">
        {text}
      </Words>
      <div class="replay-note-ways">
        <button
          type="button"
          class="play-link"
          aria-label={t('replay.note.go', { place: where })}
          onClick={() => cursor.goTo(at)}
        >
          {where}
        </button>
        <Button
          class="replay-note-way"
          variant="quiet"
          aria-label={t('replay.note.edit.named', { text })}
          onClick={onEdit}
        >
          {t('replay.note.edit')}
        </Button>
        <Button
          class="replay-note-way"
          variant="quiet"
          aria-label={t('replay.note.delete.named', { text })}
          onClick={() => deleteNote(game, note)}
        >
          {t('replay.note.delete')}
        </Button>
      </div>
    </>
  )
}

const ABOUT = 'note-deleted'

/** It goes at once, and a notice offers to put it back. */
function deleteNote({ notes, setNotes }: Opened, note: Note): void {
  setNotes(notes.peek().filter((one) => one !== note))
  document.getElementById('replay-notes')?.focus()
  tell({
    kind: 'lasting',
    about: ABOUT,
    text: () => t('replay.note.deleted'),
    remedies: [
      {
        name: () => t('replay.note.back'),
        act: () => {
          withdraw(ABOUT)
          setNotes(inOrder([...notes.peek(), note]))
        },
      },
    ],
    dismissable: true,
  })
}
