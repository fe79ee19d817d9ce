/** The place of the board. The page says all that the board shows, so whoever listens may skip it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Fact, Power } from '../../../../game/vocabulary.ts'
import { forSeats, POWERS } from '../../../../game/vocabulary.ts'
import {
  type Board,
  type BoardPicture,
  type BoardState,
  type BoardWords,
  createBoard,
  type Moving,
  movingFrom,
  pictureOf,
} from '../../../board/index.ts'
import type { Update } from '../../../session/session.ts'
import { mayMove, settings } from '../../../state/settings.ts'
import { capitalName, locale, seatLetters, t } from '../../../text/index.ts'
import { told } from '../../../timeline/narrated.ts'
import { cubes } from '../draft.ts'
import type { Play } from '../use-play.ts'
import { insetsOf } from './insets.ts'
import { NoBoard } from './no-board.tsx'
import type { Layout } from './use-layout.ts'

interface BoardHostProps {
  play: Play
  layout: Layout
  /** A capital was pressed: shows what that power has on the table. */
  onPick: (power: Power) => void
}

export function BoardHost({ play, layout, onPick }: BoardHostProps) {
  const host = useRef<HTMLDivElement>(null)
  const board = useRef<Board | undefined>(undefined)
  const [missing, setMissing] = useState<'failed' | 'loading' | undefined>(undefined)
  const pick = useRef(onPick)
  pick.current = onPick
  const still = settings.value.motion === 'none' || !mayMove()
  useEffect(() => {
    if (!host.current) return
    const made = createBoard(host.current, {
      picture: picture(play),
      words: words(),
      insets: insetsOf(host.current),
      still,
      onState: (state) => setMissing((before) => missingIn(state, before)),
      onPick: (power) => pick.current(power),
    })
    board.current = made
    const stop = followPage(host.current, made)
    return () => {
      stop()
      made.destroy()
      board.current = undefined
    }
  }, [])
  useEffect(() => board.current?.setStill(still), [still])
  useEffect(() => {
    if (host.current) board.current?.resize(insetsOf(host.current))
  }, [layout, play.menu?.decision])
  usePicture(board, play)
  return (
    <div class="play-board">
      <div ref={host} class="play-board-canvas" aria-hidden="true" />
      {missing ? <NoBoard state={missing} onRetry={() => board.current?.retry()} /> : undefined}
    </div>
  )
}

/** A board that has failed is missing until it is up: what is said of it stays while it is tried again. */
function missingIn(state: BoardState, before: 'failed' | 'loading' | undefined): typeof before {
  if (state === 'up') return undefined
  return state === 'failed' || before ? state : undefined
}

const PACE = { slow: 0.6, normal: 1, fast: 2, instant: Infinity } as const

function pace(): number {
  return mayMove() ? PACE[settings.value.speed] : Infinity
}

/** A round that is being told: what moves with it, and the facts that have. */
interface Following {
  moving: Moving
  moved: Set<Fact>
}

function followingFrom(board: Board): Following {
  return { moving: movingFrom(board.shown()), moved: new Set() }
}

/**
 * What happened is played: with the story where a round is told, else as it comes. What is only drafted is shown. After
 * the last motion the picture is set right.
 */
function usePicture(board: { current: Board | undefined }, play: Play): void {
  const seen = useRef<Update['view']>(play.view)
  const latest = useRef(play)
  const following = useRef<Following | undefined>(undefined)
  latest.current = play
  useEffect(
    () =>
      told.subscribe((facts) => {
        const now = board.current
        if (!now || facts.length === 0) return
        following.current ??= followingFrom(now)
        for (const fact of facts) following.current.moved.add(fact)
        void now.play(following.current.moving(facts), pace())
      }),
    [],
  )
  useEffect(() => {
    const now = board.current
    if (!now) return
    if (seen.current === play.view) return now.draft(picture(play))
    seen.current = play.view
    // Whoever has read a round does not wait for it to be played out.
    if (following.current) now.skip()
    const { moving, moved } = following.current ?? followingFrom(now)
    following.current = undefined
    void now.play(moving(play.facts.filter((fact) => !moved.has(fact))), pace()).then(() => {
      if (latest.current.view === play.view) now.draft(picture(latest.current))
    })
  }, [play.view, play.draft])
}

function picture({ view, menu, draft }: Play): BoardPicture {
  return pictureOf(view, menu?.decision === 'attention' ? cubes(menu, draft) : undefined)
}

/** Follows the colours and the size of the page. */
function followPage(host: HTMLElement, board: Board): () => void {
  const colours = new MutationObserver(() => board.setTheme())
  colours.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  const size = new ResizeObserver(() => board.resize(insetsOf(host)))
  for (const panel of document.querySelectorAll('.play-head, .play-dock')) size.observe(panel)
  return () => {
    colours.disconnect()
    size.disconnect()
  }
}

function words(): BoardWords {
  const letters = forSeats(seatLetters)
  const capitals = { ...letters, KZ: t('play.astana') }
  for (const power of POWERS) capitals[power] = capitalName(power)
  const distance = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilometer' })
  return { letters, capitals, distance: (km) => distance.format(km) }
}
