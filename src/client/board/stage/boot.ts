/** Starts Phaser on a canvas of ours: one game with one scene, given once its first frame is drawn. */
import { CANVAS, CoreEvents, Game, Scale, Scene, WEBGL } from '../phaser.ts'
import { closeCanvas, openCanvas, type Renderer, type StageCanvas } from './canvas.ts'

export interface Booted {
  own: StageCanvas
  game: Game
  scene: Scene
}

/** Where WebGL is refused, lost or breaks while it is made: the same on a plain canvas. Fails where that fails too. */
export async function boot(renderer: Renderer): Promise<Booted> {
  const own = openCanvas(renderer)
  if (own.kind === 'canvas') return await bootOn(own)
  try {
    return await bootOn(own)
  } catch {
    closeCanvas(own)
    return await bootOn(openCanvas('canvas'))
  }
}

async function bootOn(own: StageCanvas): Promise<Booted> {
  const over = new AbortController()
  let game: Game | undefined
  try {
    return await new Promise<Booted>((resolve, reject) => {
      class BoardScene extends Scene {
        create(): void {
          const booted = { own, game: this.game, scene: this }
          // Phaser starts its clock only after the scene: it can be stopped from the first frame on.
          this.game.events.once(CoreEvents.POST_RENDER, () => (isLost(own) ? reject(LOST) : resolve(booted)))
        }
      }
      if (own.kind === 'webgl') watchFaults(own.canvas, reject, over.signal)
      game = new Game({ ...configOf(own), scene: BoardScene })
    })
  } catch (error) {
    // Should it come to its first step all the same, it takes itself apart there.
    game?.destroy(true)
    throw error
  } finally {
    over.abort()
  }
}

const LOST = new Error('the graphics card has taken its context away')

function isLost(own: StageCanvas): boolean {
  return own.kind === 'webgl' && own.context.isContextLost()
}

/** Phaser goes on starting in the load events of its own images: what it throws there comes up at the window only. */
function watchFaults(
  canvas: HTMLCanvasElement,
  broken: (reason: unknown) => void,
  signal: AbortSignal,
): void {
  canvas.addEventListener('webglcontextlost', () => broken(LOST), { signal })
  addEventListener('error', ({ error }) => broken(error), { signal })
}

function configOf({ kind, canvas, context }: StageCanvas): Phaser.Types.Core.GameConfig {
  return {
    type: kind === 'webgl' ? WEBGL : CANVAS,
    canvas,
    context: context as CanvasRenderingContext2D,
    width: 1,
    height: 1,
    // The canvas is put into the page by whoever opens the stage.
    parent: null as never,
    scale: { mode: Scale.ScaleModes.NONE },
    banner: false,
    // The page handles what is pressed; the canvas must not swallow a thumb that wants to scroll.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    audio: { noAudio: true },
  }
}
