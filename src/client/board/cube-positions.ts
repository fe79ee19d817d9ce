/** Where cubes stand: in the sockets by a capital, in Astana's tray, at home. */
import type { Seat } from '../../game/vocabulary.ts'
import { socketAt, sockets } from './draw/cubes.ts'
import { scratch } from './draw/pen.ts'
import type { Theme } from './draw/theme.ts'
import { type Tray, textWidth, trayBoxes } from './draw/tray.ts'
import type { Block, BlockKind } from './layout/blocks.ts'
import type { Point } from './layout/geometry.ts'
import type { Layout } from './layout/layout.ts'
import type { BoardWords } from './layout/measures.ts'
import { type CubePlace, type Live, lying } from './live.ts'

interface Around {
  layout: Layout
  theme: Theme
  words: BoardWords
}

/** The middle of the cube of this index at a place. */
export function cubePosition(around: Around, live: Live, place: CubePlace, index: number): Point {
  const { layout, theme } = around
  if (place !== 'home' && place !== 'free') {
    const count = Math.max(index + 1, sockets(live.picture.powers[place]))
    return socketAt(layout, blockOf(layout, 'cubes', place), index, count)
  }
  const measure = (text: string) => textWidth(scratch(), layout, theme, text)
  const boxes = trayBoxes(layout, blockOf(layout, 'tray', 'KZ'), trayOf(around.words, live), measure)
  return place === 'home' ? boxes.home(index) : boxes.free(index)
}

/** What lies by Astana. */
export function trayOf(words: BoardWords, live: Live): Tray {
  const { free, cubes } = live.picture.home
  return {
    name: words.capitals.KZ,
    free,
    home: cubes,
    lying: { free: lying(live, 'free'), home: lying(live, 'home') },
  }
}

function blockOf(layout: Layout, kind: BlockKind, seat: Seat): Block {
  const found = layout.blocks.find((block) => block.kind === kind && block.seat === seat)
  if (!found) throw new Error(`the layout has no ${kind} for ${seat}`)
  return found
}
