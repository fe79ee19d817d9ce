/** Interactions as the browser times them. */
import type { Page } from '@playwright/test'

/** A click or a key: from the press until what it brought was on the screen. */
export interface Interaction {
  /** The event that took longest. */
  readonly event: string
  /** Milliseconds since the page began. */
  readonly at: number
  /** Milliseconds, in steps of 8, by the clock. */
  readonly wall: number
  /** When the page had done with the event, in milliseconds since it began: the next frame it hands over is the answer. */
  readonly handled: number
}

interface Timed extends PerformanceEventTiming {
  readonly interactionId: number
}
type Watching = typeof globalThis & { interactions: (Interaction & { id: number })[] }

/** Watches from the next page opened on. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const interactions: (Interaction & { id: number })[] = []
    Object.assign(globalThis, { interactions })
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration, processingEnd, interactionId } of list.getEntries() as Timed[])
        if (interactionId)
          interactions.push({
            ...{ event: name, at: startTime, wall: duration },
            ...{ handled: processingEnd, id: interactionId },
          })
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/** All interactions until now: of the events of each, the one that took longest. */
export async function interactionsOn(page: Page): Promise<Interaction[]> {
  const timed = await page.evaluate(() => (globalThis as Watching).interactions)
  const byId = new Map<number, Interaction>()
  for (const { id, ...one } of timed) {
    const known = byId.get(id)
    if (!known || known.wall < one.wall) byId.set(id, one)
  }
  return [...byId.values()]
}
