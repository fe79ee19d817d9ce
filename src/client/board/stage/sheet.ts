/** A sheet: a piece of the board painted with a 2D context and shown by Phaser as one image. Crisp on every renderer. */

import type { Pen } from '../draw/pen.ts'
import type { Box, Point } from '../layout/geometry.ts'
import type { Image, Scene } from '../phaser.ts'

type CanvasTexture = NonNullable<ReturnType<Scene['textures']['createCanvas']>>

let made = 0

export class Sheet {
  private readonly image: Image
  private readonly texture: CanvasTexture
  private readonly scene: Scene
  private readonly box: Box
  private readonly scale: number
  private readonly dpr: number

  /**
   * `box` is the part of the board it covers, in CSS pixels; `dpr` the canvas pixels to one of them; `detail` the share
   * of those it is painted with, below 1 for soft things.
   */
  constructor(scene: Scene, box: Box, depth: number, dpr: number, detail = 1) {
    this.scene = scene
    this.dpr = dpr
    this.scale = dpr * detail
    // On whole pixels, or what was painted sharp would be shown blurred.
    const [x, y] = [Math.floor(box.x * dpr), Math.floor(box.y * dpr)]
    this.box = { x: x / dpr, y: y / dpr, width: box.width + 1, height: box.height + 1 }
    const side = (length: number) => Math.max(1, Math.ceil(length * this.scale))
    made += 1
    const texture = scene.textures.createCanvas(`sheet-${made}`, side(this.box.width), side(this.box.height))
    if (!texture) throw new Error('a texture key was taken twice')
    this.texture = texture
    this.image = scene.add
      .image(x, y, texture)
      .setOrigin(0, 0)
      .setScale(1 / detail)
      .setDepth(depth)
  }

  /** Paints anew. The painter draws in the board's CSS pixels. */
  paint(painter: (pen: Pen) => void): void {
    const pen = this.texture.context
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, this.texture.width, this.texture.height)
    pen.setTransform(this.scale, 0, 0, this.scale, -this.box.x * this.scale, -this.box.y * this.scale)
    painter(pen)
    this.texture.refresh()
  }

  /** Shows the sheet this far from where it belongs. */
  shift(by: Point): void {
    this.image.setPosition((this.box.x + by.x) * this.dpr, (this.box.y + by.y) * this.dpr)
  }

  /** Grows or fades the sheet; it grows from its upper left corner unless it was painted around 0, 0. */
  fade(alpha: number): void {
    this.image.setAlpha(alpha)
  }

  show(visible: boolean): void {
    this.image.setVisible(visible)
  }

  destroy(): void {
    this.image.destroy()
    this.scene.textures.remove(this.texture)
  }
}
