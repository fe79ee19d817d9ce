/** What the page still holds once everything that may be collected has been. */
import type { CDPSession, Page } from '@playwright/test'

export interface Leftovers {
  /** Nodes that are alive, in the page or out of it. */
  nodes: number
  listeners: number
}

/** Counts in a page of Chromium's; `session` stays open from one count to the next. */
export async function leftovers(session: CDPSession): Promise<Leftovers> {
  // What one collection sets free lets the next free more.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { nodes, listeners: jsEventListeners }
}

export function sessionOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}
