/** How much of the board's host the panels cover at each edge, in CSS pixels. */
import type { Insets } from '../../../board/index.ts'

const AIR = 8

/** Nothing where the board has a place of its own; else what columns, head and dock take. */
export function insetsOf(host: HTMLElement): Insets {
  const screen = host.closest<HTMLElement>('.play')
  if (screen?.dataset.layout !== 'wide') return { left: 0, right: 0, top: 0, bottom: 0 }
  const all = host.getBoundingClientRect()
  const box = (name: string) => screen.querySelector(name)?.getBoundingClientRect()
  return {
    left: (box('.play-side')?.right ?? all.left) - all.left + AIR,
    right: all.right - (box('.play-table')?.left ?? all.right) + AIR,
    top: (box('.play-head')?.bottom ?? all.top) - all.top + AIR,
    bottom: all.bottom - (box('.play-dock')?.top ?? all.bottom) + AIR,
  }
}
