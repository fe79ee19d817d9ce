/** Keeps the board in step with the cursor: what is told on the way on is played, what is jumped to is shown. */
import { useEffect, useRef } from 'preact/hooks'
import type { View } from '../../../../game/index.ts'
import { type Board, type BoardPicture, type DraftPicture, pictureOf } from '../../../board/index.ts'
import { mayMove, settings } from '../../../state/settings.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import { isSame } from '../../../timeline/places.ts'
import { newsIn, type Shown } from '../../../timeline/shown.ts'
import { cubes } from '../draft.ts'
import { isFixed, type Play } from '../play.ts'
import { motionsTo, pictureAt } from './board-picture.ts'

type Ref<T> = { current: T }

const PACE = { slow: 0.6, normal: 1, fast: 2, instant: Infinity } as const

function pace(): number {
  return mayMove() ? PACE[settings.value.speed] : Infinity
}

/** A seat's play, with what each power would expect once its draft is reckoned. */
export interface Drafting {
  play: Play
  expected: View['expected']
}

export function usePicture(board: Ref<Board | undefined>, cursor: Cursor, drafting: Drafting): void {
  const latest = useRef(drafting)
  latest.current = drafting
  /** What the step that comes or is told began with, the cubes of its draft included. */
  const before = useRef<BoardPicture>(drafted(drafting))
  useEffect(() => follow(board, cursor, latest, before), [cursor])
  useDraft(board, cursor, drafting, before)
}

/** The board from one place to the next. Gives the way to stop. */
function follow(
  board: Ref<Board | undefined>,
  cursor: Cursor,
  drafting: Ref<Drafting>,
  before: Ref<BoardPicture>,
): () => void {
  let from = cursor.place.peek()
  let { viewer } = cursor.shown.peek().view
  return cursor.shown.subscribe((shown) => {
    const { place, view } = shown
    if (isSame(from, place) && viewer === view.viewer) return
    viewer = view.viewer
    const motions = motionsTo(shown, before.current)
    const isRead = from.line !== undefined && place.line === undefined
    from = place
    if (!motions || place.line === undefined)
      before.current = pictureOf(view, draftOf(drafting.current, view))
    const now = board.current
    if (!now) return
    if (!motions) return now.show(pictureOn(shown, drafting.current))
    // Whoever has read a round does not wait for it to be played out.
    if (isRead) now.skip()
    void now.play(motions, pace()).then(() => {
      // After the last motion the picture is set right.
      if (isSame(from, place)) now.draft(pictureOn(cursor.shown.peek(), drafting.current))
    })
  })
}

/** What is only drafted is shown as it is laid out. */
function useDraft(
  board: Ref<Board | undefined>,
  cursor: Cursor,
  drafting: Drafting,
  before: Ref<BoardPicture>,
): void {
  const { play } = drafting
  const seen = useRef(play.view)
  useEffect(() => {
    const picture = drafted(drafting)
    const isDrawn = seen.current === play.view
    seen.current = play.view
    before.current = picture
    // What was chosen lies there from the first, unless what led here is still under way. Without it all is shown already.
    if (play.stage === 'past') {
      if (draftOf(drafting, play.view) && !newsIn(cursor.shown.peek())) board.current?.show(picture)
    } else if (isDrawn && !isFixed(play)) board.current?.draft(picture)
  }, [play.view, play.draft])
}

/** The picture of a place, with the draft of whoever is asked there. */
export function pictureOn(shown: Shown, drafting: Drafting): BoardPicture {
  return pictureAt(shown, draftOf(drafting, shown.view))
}

function drafted(drafting: Drafting): BoardPicture {
  const { view } = drafting.play
  return pictureOf(view, draftOf(drafting, view))
}

function draftOf({ play, expected }: Drafting, at: View): DraftPicture | undefined {
  const { view, menu, draft } = play
  if (view !== at || menu?.decision !== 'attention') return undefined
  return { cubes: cubes(menu, draft), expected }
}
