/** Keeps the board in step with the cursor: what is told on the way on is played, what is jumped to is shown. */
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../../../game/index.ts'
import { type Board, type BoardPicture, type DraftCubes, pictureOf } from '../../../board/index.ts'
import { mayMove, settings } from '../../../state/settings.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import { isSame } from '../../../timeline/places.ts'
import type { Shown } from '../../../timeline/shown.ts'
import { cubes } from '../draft.ts'
import type { Play } from '../play.ts'
import { motionsTo, pictureAt } from './board-picture.ts'

type Ref<T> = { current: T }

const PACE = { slow: 0.6, normal: 1, fast: 2, instant: Infinity } as const

function pace(): number {
  return mayMove() ? PACE[settings.value.speed] : Infinity
}

export function usePicture(board: Ref<Board | undefined>, cursor: Cursor, play: Play): void {
  const latest = useRef(play)
  latest.current = play
  /** What the step that comes or is told began with, the cubes of its draft included. */
  const before = useRef<BoardPicture>(pictureOf(play.view, draftCubes(play, play.view)))
  useEffect(() => follow(board, cursor, latest, before), [cursor])
  useDraft(board, play, before)
}

/** The board from one place to the next. Gives the way to stop. */
function follow(
  board: Ref<Board | undefined>,
  cursor: Cursor,
  play: Ref<Play>,
  before: Ref<BoardPicture>,
): () => void {
  let from = cursor.place.peek()
  return cursor.shown.subscribe((shown) => {
    const { place, view } = shown
    if (isSame(from, place)) return
    const motions = motionsTo(shown, before.current)
    const isRead = from.line !== undefined && place.line === undefined
    from = place
    if (!motions || place.line === undefined) before.current = pictureOf(view, draftCubes(play.current, view))
    const now = board.current
    if (!now) return
    if (!motions) return now.show(pictureOn(shown, play.current))
    // Whoever has read a round does not wait for it to be played out.
    if (isRead) now.skip()
    void now.play(motions, pace()).then(() => {
      // After the last motion the picture is set right.
      if (isSame(from, place)) now.draft(pictureOn(cursor.shown.peek(), play.current))
    })
  })
}

/** What is only drafted is shown as it is laid out. */
function useDraft(board: Ref<Board | undefined>, play: Play, before: Ref<BoardPicture>): void {
  const seen = useRef(play.view)
  useEffect(() => {
    const picture = pictureOf(play.view, draftCubes(play, play.view))
    const isDrawn = seen.current === play.view
    seen.current = play.view
    before.current = picture
    if (isDrawn && play.stage !== 'sent') board.current?.draft(picture)
  }, [play.view, play.draft])
}

/** The picture of a place, with the draft of whoever is asked there. */
export function pictureOn(shown: Shown, play: Play): BoardPicture {
  return pictureAt(shown, draftCubes(play, shown.view))
}

function draftCubes({ view, menu, draft }: Play, at: View): DraftCubes | undefined {
  return view === at && menu?.decision === 'attention' ? cubes(menu, draft) : undefined
}
