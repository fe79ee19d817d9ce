/** The canvas a stage draws on, with its context: a graphics card's where there is one, else a plain one. */

/** `auto` is WebGL where a graphics card does the work, else a plain canvas. */
export type Renderer = 'auto' | 'canvas'

export type StageCanvas =
  | { kind: 'webgl'; canvas: HTMLCanvasElement; context: WebGLRenderingContext }
  | { kind: 'canvas'; canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }

/** What Phaser would ask for itself: nothing shines through, and a board that rests needs no strong card. */
const WEBGL: WebGLContextAttributes = {
  alpha: false,
  depth: true,
  stencil: true,
  antialias: true,
  premultipliedAlpha: true,
  preserveDrawingBuffer: false,
  powerPreference: 'low-power',
  // Where the processor would have to do a card's work, the plain canvas is far faster.
  failIfMajorPerformanceCaveat: true,
}

/** Opens a canvas. Fails where the browser gives no context of either kind. */
export function openCanvas(renderer: Renderer): StageCanvas {
  return (renderer === 'auto' ? webgl() : undefined) ?? plain()
}

/** Takes the canvas off the page and gives a card's memory back at once: a browser has few contexts to give. */
export function closeCanvas({ kind, canvas, context }: StageCanvas): void {
  canvas.remove()
  // One that the card took by itself may be restored; one that was given up never is.
  if (kind === 'webgl' && !context.isContextLost()) context.getExtension('WEBGL_lose_context')?.loseContext()
}

/** Nothing where the context is refused, or taken away as soon as it was given. */
function webgl(): StageCanvas | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl', WEBGL)
  return context && !context.isContextLost() ? { kind: 'webgl', canvas, context } : undefined
}

/** Always a canvas of its own: one that was asked for WebGL in vain may give nothing else. */
function plain(): StageCanvas {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('this browser cannot draw')
  return { kind: 'canvas', canvas, context }
}
