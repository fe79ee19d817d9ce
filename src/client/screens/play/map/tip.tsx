/** What is pointed at on the map, told beside the pointer; by keyboard in the corner. */
import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { BoardPicture, BoardThing, Pointed } from '../../../board/index.ts'
import { useKeyDown } from '../../../ui/use-key-down.ts'
import { thingWords } from './thing-words.ts'

/** A thing that is pointed at; `at` only where a pointer does it. */
export type Told = Pointed | { readonly thing: BoardThing; readonly at?: undefined }

interface TipProps {
  told: Signal<Told | undefined>
  picture: BoardPicture
}

export function MapTip({ told, picture }: TipProps) {
  const now = told.value
  const note = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (now && note.current) place(note.current, now.at)
  }, [now])
  useKeyDown(({ key }) => {
    if (key === 'Escape') told.value = undefined
  }, now !== undefined)
  if (!now) return undefined
  const { title, lines } = thingWords(now.thing, picture)
  return (
    <div ref={note} class="play-map-tip" role="tooltip">
      <strong>{title}</strong>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

const AWAY = 14

/** Beside the pointer and inside the map; in its upper corner where nothing points. */
function place(note: HTMLElement, at: { x: number; y: number } | undefined): void {
  const room = note.parentElement
  if (!room) return
  const [width, height] = [room.clientWidth - note.offsetWidth, room.clientHeight - note.offsetHeight]
  const beside = (value: number, size: number, most: number) =>
    Math.max(0, value + AWAY > most ? value - AWAY - size : value + AWAY)
  note.style.left = `${at ? Math.min(Math.max(0, width), beside(at.x, note.offsetWidth, width)) : 8}px`
  note.style.top = `${at ? Math.min(Math.max(0, height), beside(at.y, note.offsetHeight, height)) : 8}px`
}
