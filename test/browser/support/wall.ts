/** Whether the wall of a class can be read from the back row. */
import type { Page } from '@playwright/test'
import { leastCapital } from '../../../src/client/screens/classroom/projector/readable.ts'

export const WALL = { width: 1920, height: 1080 }

/** Texts of the wall whose capitals are lower than so many pixels, and those that lie outside of it: as lines to read. */
export async function unreadable(wall: Page): Promise<string[]> {
  await wall.evaluate(() => document.fonts.ready)
  return wall.evaluate(
    ({ least, width, height }) => {
      const context = document.createElement('canvas').getContext('2d')
      const capital = (font: string) => {
        if (context) context.font = font
        return context?.measureText('H').actualBoundingBoxAscent ?? 0
      }
      const faults: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const within = node.parentElement
        const text = node.nodeValue?.trim() ?? ''
        if (!within || text === '' || within.closest('.unseen, .skip-link, script, style, title')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = range.getBoundingClientRect()
        if (box.width < 2 || getComputedStyle(within).clipPath === 'inset(50%)') continue
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(within)
        const height_ = capital(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`)
        if (height_ < least) faults.push(`${text.slice(0, 30)}: capitals of ${height_.toFixed(1)} px`)
        if (box.right > width + 1 || box.bottom > height + 1) faults.push(`${text.slice(0, 30)}: outside`)
      }
      return faults
    },
    { least: leastCapital(WALL.width), ...WALL },
  )
}
