/** A game that plays by itself: from one place to the next that changes something, at a pace. */
import { type Signal, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { overlay } from '../../../state/overlay.ts'
import type { Cursor } from '../../../timeline/cursor.ts'
import { nextStop } from '../../../timeline/quiet.ts'

/** How many times as fast as the first. */
export const PACES = ['0.5', '1', '2', '4'] as const
export type Pace = (typeof PACES)[number]

/** Milliseconds that a place stands: after a choice, and after a line. */
const STANDS = { choice: 1800, line: 1000 } as const

export interface Player {
  readonly playing: Signal<boolean>
  readonly pace: Signal<Pace>
}

export function newPlayer(): Player {
  return { playing: signal(false), pace: signal<Pace>('1') }
}

/** On to what comes next: the next line that changes something, the end of what is told, or the next choice. */
export function playOn(cursor: Cursor): void {
  const { step, place } = cursor.shown.peek()
  const { line } = place
  if (line === undefined) cursor.nextLine()
  else if (line >= step.lines.length) cursor.toEndOfStep()
  else cursor.toLine(step.tells === 'reveal' ? line + 1 : nextStop(step.lines, line))
}

/** Plays on for as long as it is to; at the end it stops, and begins anew when it is begun there. */
export function usePlayer(cursor: Cursor, { playing, pace }: Player): void {
  const isPlaying = playing.value
  const place = cursor.place.value
  const isWaiting = overlay.value !== undefined
  useEffect(() => {
    if (!isPlaying || isWaiting) return
    if (cursor.shown.peek().atHead) {
      playing.value = false
      return
    }
    const stands = STANDS[place.line === undefined ? 'choice' : 'line'] / Number(pace.value)
    const timer = setTimeout(() => playOn(cursor), stands)
    return () => clearTimeout(timer)
  }, [isPlaying, isWaiting, place, pace.value])
}

/** Begins or stops; at the end it begins from the opening. */
export function toggle(cursor: Cursor, { playing }: Player): void {
  if (!playing.peek() && cursor.shown.peek().atHead) cursor.move('first')
  playing.value = !playing.peek()
}
