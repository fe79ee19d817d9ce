import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerFile, answerJson } from './http/answer.ts'
import { secure } from './http/headers.ts'
import { represent } from './http/representation.ts'
import { createStore, type FileStore } from './http/store.ts'

export interface HostOptions {
  /** The folder that `npm run build` writes. It may be missing, and be written anew while the host runs. */
  readonly dist: string
  /** A connection on which nothing has moved for so many milliseconds is ended. Half a minute unless given. */
  readonly silence?: number
  /** Answers what is not a file of the build, where it says so. The headers for security are set by then. */
  readonly routes?: Routes
}

/** Whether the request, to that path, is answered here. */
export type Routes = (request: IncomingMessage, response: ServerResponse, path: string) => boolean

// Requests have small bodies if any: whoever needs longer to ask holds a connection for nothing.
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 10_000, connectionsCheckingInterval: 2000 }

const NOT_BUILT = `Multivector has not been built here yet.

Run \`npm ci && npm run build\` in its folder, or copy a folder dist from where it was built, and open this address
again: the host need not be started anew.
`

/**
 * Serves the built page: an http server that has not begun to listen. It holds no file open, so that no request,
 * missing file or aborted answer can end it or use it up. Why not a library for all of it: sirv lists the folder
 * once and ends the process on a range; send opens a descriptor for each request, also for a hundred sent at once
 * down one connection; hono's serveStatic knows no conditions. What is hard in HTTP is left to the small libraries
 * that these stand on: see http/.
 */
export function createHost({ dist, silence = 30_000, routes = () => false }: HostOptions): Server {
  const store = createStore(dist)
  const server = createServer(PATIENCE, (request, response) => {
    secure(response)
    const path = addressOf(request)
    if (routes(request, response, path)) return
    answer(store, request, response, path).catch((error: unknown) => excuse(response, error))
  })
  server.once('listening', () => toleratesErrors(server))
  return server.setTimeout(silence)
}

// Once it listens, an error is a connection that could not be taken, as when too many are open, and Node tells of each
// try anew. The connections that there are must not suffer for it, nor the disk that a log is written to.
function toleratesErrors(server: Server): void {
  server.once('error', (error) => console.error(`A connection could not be taken: ${error.message}`))
  server.on('error', () => undefined)
}

async function answer(
  store: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    answerJson(response, 405, { error: 'method-not-allowed' })
  } else if (address === '/healthz') {
    answerJson(response, 200, { status: 'ok' })
  } else {
    await answerWithFile(store, request, response, address)
  }
}

async function answerWithFile(
  store: FileStore,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): Promise<void> {
  const file = await represent(store, request, address)
  if (file) {
    response.setHeader('Cache-Control', cachingOf(address))
    answerFile(request, response, file)
  } else if (address === PAGE) {
    const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
    response.writeHead(503, headers).end(NOT_BUILT)
  } else {
    answerJson(response, 404, { error: 'not-found' })
  }
}

const PAGE = '/index.html'

/** The path that is asked for, as it was sent. A proxy may send the whole address. */
function addressOf({ url = '/' }: IncomingMessage): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  return path === '/' || path === '' ? PAGE : path
}

// A file under assets/ carries a hash of its content in its name and never changes. Anything else is asked for
// anew each time (and answered 304 while it is the same), so that a new build is seen at once.
function cachingOf(address: string): string {
  const isHashed = address.startsWith('/assets/') && /-[\w-]{8}\.\w+$/.test(address)
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/** Too many open files pass by themselves; whatever else is wrong with the disk is for the operator to read. */
function excuse(response: ServerResponse, error: unknown): void {
  const isBusy = ['EMFILE', 'ENFILE'].includes((error as NodeJS.ErrnoException).code ?? '')
  if (!isBusy) console.error(error)
  if (response.headersSent) response.destroy()
  else {
    if (isBusy) response.setHeader('Retry-After', '1')
    answerJson(response, isBusy ? 503 : 500, { error: isBusy ? 'busy' : 'unreadable' })
  }
}
