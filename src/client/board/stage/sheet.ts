/** A sheet: a piece of the board painted with a 2D context and shown by Phaser as one image. Crisp on every renderer. */

import type { Pen } from '../draw/pen.ts'
import type { Box, Point } from '../layout/geometry.ts'
import type { Image, Scene } from '../phaser.ts'
import type { Damage } from './damage.ts'

type CanvasTexture = NonNullable<ReturnType<Scene['textures']['createCanvas']>>

/** Draws in the board's CSS pixels. */
export type Painter = (pen: Pen) => void

export interface SheetLook {
  depth: number
  /** Canvas pixels to a CSS pixel. */
  pixels: number
  /** The share of those it is painted with, below 1 for soft things. */
  detail: number
  visible: boolean
}

let made = 0

export class Sheet {
  private readonly image: Image
  private readonly texture: CanvasTexture
  private readonly scene: Scene
  private readonly damage: Damage
  private readonly box: Box
  private readonly scale: number
  private readonly pixels: number

  /** `box` is the part of the board it covers, in CSS pixels. What it changes on the canvas it adds to `damage`. */
  constructor(scene: Scene, damage: Damage, box: Box, { depth, pixels, detail, visible }: SheetLook) {
    this.scene = scene
    this.damage = damage
    this.pixels = pixels
    this.scale = pixels * detail
    // On whole pixels, or what was painted sharp would be shown blurred.
    const [x, y] = [Math.floor(box.x * pixels), Math.floor(box.y * pixels)]
    this.box = { x: x / pixels, y: y / pixels, width: box.width + 1, height: box.height + 1 }
    const side = (length: number) => Math.max(1, Math.ceil(length * this.scale))
    made += 1
    // As it is made Phaser reads all of it back, and keeps that: a pixel, instead of a copy of each sheet.
    const texture = scene.textures.createCanvas(`sheet-${made}`, 1, 1)
    if (!texture) throw new Error('a texture key was taken twice')
    this.texture = texture.setSize(side(this.box.width), side(this.box.height))
    this.image = scene.add
      .image(x, y, texture)
      .setOrigin(0, 0)
      .setScale(1 / detail)
      .setDepth(depth)
      .setVisible(visible)
  }

  /** Paints anew. */
  paint(...painters: readonly Painter[]): void {
    for (const _ of this.painting(painters));
  }

  /** Paints anew, painter by painter, each over the one before: whoever runs it may take breath between. */
  *painting(painters: readonly Painter[]): Generator<undefined> {
    const pen = this.texture.context
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, this.texture.width, this.texture.height)
    pen.setTransform(this.scale, 0, 0, this.scale, -this.box.x * this.scale, -this.box.y * this.scale)
    for (const painter of painters) {
      pen.save()
      painter(pen)
      pen.restore()
      yield undefined
    }
    this.texture.refresh()
    this.changed()
  }

  /** Has the browser do now what it would put off until the sheet is first shown. */
  settle(): void {
    this.texture.context.getImageData(0, 0, 1, 1)
  }

  /** Shows the sheet this far from where it belongs. */
  shift(by: Point): void {
    this.changed()
    this.image.setPosition((this.box.x + by.x) * this.pixels, (this.box.y + by.y) * this.pixels)
    this.changed()
  }

  fade(alpha: number): void {
    this.image.setAlpha(alpha)
    this.changed()
  }

  show(visible: boolean): void {
    this.changed()
    this.image.setVisible(visible)
    this.changed()
  }

  destroy(): void {
    // A motion that is ended as the stage is taken down comes too late: its sheets have gone with the stage.
    if (!this.image.scene) return
    this.changed()
    this.image.destroy()
    this.scene.textures.remove(this.texture)
  }

  /** The canvas must be drawn anew where the sheet lies. */
  private changed(): void {
    const { visible, x, y } = this.image
    // Not as wide as its texture: what ends after the stage was taken down has none any more.
    const [width, height] = [(this.box.width + 1) * this.pixels, (this.box.height + 1) * this.pixels]
    if (visible) this.damage.add({ x, y, width, height })
  }
}
