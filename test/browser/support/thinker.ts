/** A worker script that stands in for the bots': it speaks their protocol, and its answers are known beforehand. */
import type { Page } from '@playwright/test'
import type { Seat } from '../../../src/game/index.ts'

export interface Thinker {
  /** Milliseconds until it answers; for ever, if negative. */
  after?: number
  /** Whose bot breaks over its first question. */
  breaks?: Seat
}

/**
 * The page's bots answer at once, with the dearest item of their menu, for trust, in spite of dependence; beside it they
 * have weighed every other item on its own, and doing nothing.
 */
export async function standIn(page: Page, { after = 0, breaks }: Thinker = {}): Promise<void> {
  const body = `(${worker})(${JSON.stringify({ after, breaks })})`
  await page.route('**/bot-worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body }))
}

interface Message {
  kind: 'ask' | 'stop'
  id: number
  request?: { menu: { seat: Seat; round: number; budget: number; oil: number; items: readonly Item[] } }
}

interface Item {
  id: string
  price: number
  oil: number
}

/** Runs in the worker, and so stands on nothing outside itself. */
function worker({ after, breaks }: { after: number; breaks?: Seat }): void {
  const scope = globalThis as unknown as {
    onmessage: (event: { data: Message }) => void
    postMessage(message: unknown): void
  }
  const reasons = [
    { term: 'trust', power: 'RU', by: 2.2 },
    { term: 'dependence', by: -1.4 },
  ]
  scope.onmessage = ({ data: { kind, id, request } }) => {
    if (kind !== 'ask' || !request || after < 0) return
    const { seat, round, budget, oil, items } = request.menu
    if (seat === breaks && round === 1) {
      scope.postMessage({ kind: 'failed', id, error: 'out of memory' })
      return
    }
    const plans = items
      .filter((item) => item.price <= budget && item.oil <= oil)
      .sort((a, b) => b.price - a.price)
      .map((item, place) => ({ choice: [item.id], score: 70 - place, margin: 0.44 - place / 4, reasons }))
    const thought = { choice: plans[0]?.choice ?? [], plans }
    setTimeout(() => scope.postMessage({ kind: 'answer', id, thought }), after)
  }
}
