/** Which of what is asked is no file of the page: tables, health and figures. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { isOwnMachine } from '../guard/peer.ts'
import type { Routes } from '../static-host.ts'
import { answerJson } from './answer.ts'
import { type ApiOptions, createApi } from './api.ts'
import type { Health } from './health.ts'
import type { Metrics } from './metrics.ts'

export interface RouteOptions {
  readonly api: ApiOptions
  readonly health: Health
  readonly metrics: Metrics
  /** Whether figures are given to everyone, not to this machine alone. */
  readonly openMetrics: boolean
}

export function createRoutes({ api, health, metrics, openMetrics }: RouteOptions): Routes {
  const tables = getRequestListener(createApi(api).fetch, { overrideGlobalObjects: false })
  return (request, response, path) => {
    if (path === '/api' || path.startsWith('/api/')) {
      void tables(request, response)
      return true
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (path === '/healthz' && isRead) {
      void answerHealth(response, health)
      return true
    }
    if (path === '/metrics' && isRead) {
      void answerMetrics(request, response, metrics, openMetrics)
      return true
    }
    return false
  }
}

async function answerHealth(response: ServerResponse, health: Health): Promise<void> {
  const canWrite = await health()
  answerJson(response, canWrite ? 200 : 503, { status: canWrite ? 'ok' : 'storage' })
}

async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: Metrics,
  isOpen: boolean,
): Promise<void> {
  if (!isOpen && !isOwnMachine(request)) {
    answerJson(response, 403, { error: 'forbidden' })
    return
  }
  const text = await metrics.text()
  response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text)
}
