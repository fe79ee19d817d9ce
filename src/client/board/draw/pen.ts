/** Small shapes that several painters need, on a 2D context in the host's CSS pixels. */
import type { Box, Point } from '../layout/geometry.ts'

export type Pen = CanvasRenderingContext2D

export function trace(pen: Pen, line: readonly Point[]): void {
  pen.beginPath()
  // A path's first line to a point moves there.
  for (const point of line) pen.lineTo(point.x, point.y)
}

export function disc(pen: Pen, at: Point, radius: number): void {
  pen.beginPath()
  pen.arc(at.x, at.y, Math.max(0, radius), 0, 2 * Math.PI)
}

export function rounded(pen: Pen, box: Box, radius: number): void {
  pen.beginPath()
  pen.roundRect(box.x, box.y, box.width, box.height, radius)
}

/** Text with a rim of another colour, so that it reads on any ground. */
export function haloed(pen: Pen, text: string, at: Point, colour: string, rim: string, width: number): void {
  pen.lineJoin = 'round'
  pen.strokeStyle = rim
  pen.lineWidth = width
  pen.strokeText(text, at.x, at.y)
  pen.fillStyle = colour
  pen.fillText(text, at.x, at.y)
}

let measuring: Pen | undefined

/** A context for measuring text only. Fails where the browser cannot draw. */
export function scratch(): Pen {
  measuring ??= document.createElement('canvas').getContext('2d') ?? undefined
  if (!measuring) throw new Error('this browser cannot draw')
  return measuring
}

/** Sets the type for text that is centred on its point. */
export function type(pen: Pen, weight: number, size: number, family: string): void {
  pen.font = `${weight} ${size}px ${family}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
}
