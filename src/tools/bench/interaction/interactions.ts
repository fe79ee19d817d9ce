/** Interactions as the browser times them, each with what the player was about. */
import type { Page } from '@playwright/test'
import type { Step } from './play.ts'

/** A click or a key: from the press until what it brought was on the screen. */
export interface Interaction {
  readonly step: Step
  /** The event that took longest. */
  readonly event: string
  /** Milliseconds since the page began. */
  readonly at: number
  /** Milliseconds, in steps of 8, by the clock. */
  readonly wall: number
}

interface Timed extends PerformanceEventTiming {
  readonly interactionId: number
}
interface Kept {
  step: Step
  readonly timed: { step: Step; event: string; at: number; wall: number; id: number }[]
}
type Watching = typeof globalThis & { interactions: Kept }

/** Watches from the next page opened on. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Kept = { step: 'begin', timed: [] }
    Object.assign(globalThis, { interactions: kept })
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration, interactionId } of list.getEntries() as Timed[])
        if (interactionId)
          kept.timed.push({ step: kept.step, event: name, at: startTime, wall: duration, id: interactionId })
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/** Says what the player is about from now on. */
export async function tellStep(page: Page, step: Step): Promise<void> {
  await page.evaluate((now) => {
    ;(globalThis as Watching).interactions.step = now
  }, step)
}

/** All interactions until now: of the events of each, the one that took longest. */
export async function interactionsOn(page: Page): Promise<Interaction[]> {
  const { timed } = await page.evaluate(() => (globalThis as Watching).interactions)
  const byId = new Map<number, Interaction>()
  for (const { id, ...one } of timed) {
    const known = byId.get(id)
    if (!known || known.wall < one.wall) byId.set(id, one)
  }
  return [...byId.values()]
}
