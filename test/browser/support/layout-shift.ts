/** How far what is in sight moves by itself, as the browser scores it: share of the screen by share of the way, summed. */
import type { Page } from '@playwright/test'

interface Shift extends PerformanceEntry {
  value: number
}
type Watching = typeof globalThis & { shifts: Shift[] }

/** Watches from the next page opened on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** All shifts until now, those of the last frame included. */
export async function totalShift(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => setTimeout(done))
    return (globalThis as Watching).shifts.reduce((sum, { value }) => sum + value, 0)
  })
}
