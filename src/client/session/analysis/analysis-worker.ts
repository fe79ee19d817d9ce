/** The worker in which a game is analysed. It has nothing else to do, so it does not stop between steps: ending it does. */
import { analysing } from './analysing.ts'
import type { AnalystRequest, FromAnalyst } from './messages.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: { data: AnalystRequest }) => void) | undefined
  postMessage(message: FromAnalyst): void
}

/** Milliseconds of silence after which it says that it is still at it. */
const PULSE = 500

scope.onmessage = ({ data }) => {
  let last = performance.now()
  for (const message of analysing(data)) {
    const now = performance.now()
    if (!message && now - last < PULSE) continue
    last = now
    scope.postMessage(message ?? { kind: 'alive' })
  }
}

scope.postMessage({ kind: 'alive' })
