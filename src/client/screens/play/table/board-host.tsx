/** The place of the board. The page says all that the board shows, so whoever listens may skip it. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Power, View } from '../../../../game/vocabulary.ts'
import { forSeats, POWERS } from '../../../../game/vocabulary.ts'
import {
  type Board,
  type BoardState,
  type BoardThing,
  type BoardWords,
  createBoard,
} from '../../../board/index.ts'
import { mayMove, settings } from '../../../state/settings.ts'
import { capitalName, locale, seatLetters, t } from '../../../text/index.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import { MapKey } from '../map/key.tsx'
import { MapPlaces } from '../map/places.tsx'
import { MapTip, type Told } from '../map/tip.tsx'
import { isFixed, type Play } from '../play.ts'
import { NoBoard } from './no-board.tsx'
import { pictureOn, usePicture } from './use-picture.ts'

interface BoardHostProps {
  cursor: Cursor
  play: Play
  /** What each power would expect once the draft is reckoned. */
  expected: View['expected']
  /** A capital was pressed: shows what that power has on the table. */
  onPick: (power: Power) => void
  /** Astana was: shows what there is to do at home. */
  onHome: () => void
}

export function BoardHost({ cursor, play, expected, onPick, onHome }: BoardHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const board = useRef<Board | undefined>(undefined)
  const [missing, setMissing] = useState<'failed' | 'loading' | undefined>(undefined)
  const told = useSignal<Told | undefined>(undefined)
  const pick = useRef(onPick)
  pick.current = onPick
  const still = settings.value.motion === 'none' || !mayMove()
  useEffect(() => {
    if (!host.current) return
    const made = createBoard(host.current, {
      picture: pictureOn(cursor.shown.peek(), { play, expected }),
      words: words(),
      still,
      onState: (state) => setMissing((before) => missingIn(state, before)),
      onPick: (power) => pick.current(power),
      onPoint: (pointed) => {
        told.value = pointed
      },
    })
    board.current = made
    const stop = followColours(made)
    return () => {
      stop()
      made.destroy()
      board.current = undefined
    }
  }, [])
  useEffect(() => board.current?.setStill(still), [still])
  usePicture(board, cursor, { play, expected })
  const picture = pictureOn(cursor.shown.peek(), { play, expected })
  const point = (thing: BoardThing | undefined) => {
    told.value = thing && { thing }
    board.current?.point(thing?.kind === 'power' ? thing.power : undefined)
  }
  return (
    <div class="play-board">
      <div ref={host} class="play-board-canvas" aria-hidden="true" />
      {missing ? undefined : <MapKey fresh={isFresh(play) && !play.view.options.lesson} />}
      {missing ? undefined : <MapPlaces picture={picture} onPoint={point} onPick={onPick} onHome={onHome} />}
      <MapTip told={told} picture={picture} />
      {missing ? <NoBoard state={missing} onRetry={() => board.current?.retry()} /> : undefined}
    </div>
  )
}

/** The viewer's seat is asked its first question, or waits for it. A lesson's sentences stand on the map: there it never is. */
function isFresh({ view, stage }: Play): boolean {
  if (view.options.lesson || view.round > 1 || isFixed({ stage }) || stage === 'over') return false
  return (
    view.decision === 'pledge' ||
    (view.decision === 'offers' && view.waiting.some((seat) => seat === view.viewer))
  )
}

/** A board that has failed is missing until it is up: what is said of it stays while it is tried again. */
function missingIn(state: BoardState, before: 'failed' | 'loading' | undefined): typeof before {
  if (state === 'up') return undefined
  return state === 'failed' || before ? state : undefined
}

/** Follows the colours and the text size of the page; its place's size the board watches by itself. */
function followColours(board: Board): () => void {
  const colours = new MutationObserver(() => board.setTheme())
  colours.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] })
  return () => colours.disconnect()
}

function words(): BoardWords {
  const letters = forSeats(seatLetters)
  const capitals = { ...letters, KZ: t('play.astana') }
  for (const power of POWERS) capitals[power] = capitalName(power)
  const distance = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilometer' })
  return { letters, capitals, distance: (km) => distance.format(km) }
}
