/** Where an analysis runs: in a worker, or on the page's own thread where none can be had. */
import { analysing } from './analysing.ts'
import type { AnalysisThread, AnalystRequest, FromAnalyst } from './messages.ts'

/** What of a worker is used. */
export interface AnalysisWorker {
  onmessage: ((event: MessageEvent<FromAnalyst>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: AnalystRequest): void
  terminate(): void
}

/** Short enough for the page to draw its next frame in time. */
const SLICE = 8

/** A worker; and the page's own thread, in slices, where a worker cannot be started or its script does not run. */
export function inWorker(
  start: () => AnalysisWorker = startWorker,
  fallback: AnalysisThread = inSlices(),
): AnalysisThread {
  let worker: AnalysisWorker | undefined
  let ended = false
  return {
    begin(request, hear, lost) {
      let heard = false
      try {
        worker = start()
      } catch {
        fallback.begin(request, hear, lost)
        return
      }
      worker.onmessage = ({ data }) => {
        heard = true
        if (!ended) hear(data)
      }
      worker.onerror = (event) => {
        worker?.terminate()
        if (ended) return
        if (heard) lost(event.message)
        else fallback.begin(request, hear, lost)
      }
      worker.postMessage(request)
    },
    end() {
      ended = true
      worker?.terminate()
      fallback.end()
    },
  }
}

function startWorker(): AnalysisWorker {
  return new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' })
}

/** The calling thread, some milliseconds at a time. */
export function inSlices(later: (run: () => void) => void = (run) => void setTimeout(run)): AnalysisThread {
  let ended = false
  return {
    begin(request, hear) {
      const steps = analysing(request)
      const turn = (): void => {
        const from = performance.now()
        while (!ended && performance.now() - from < SLICE) {
          const { value, done } = steps.next()
          if (done) return
          if (value) hear(value)
        }
        if (ended) return
        hear({ kind: 'alive' })
        later(turn)
      }
      later(turn)
    },
    end() {
      ended = true
    },
  }
}
