import { createServer, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'

export interface HostOptions {
  /** The folder that `npm run build` writes. It is listed once, when the host is created. */
  readonly dist: string
}

// The page takes everything from its own host. Images may also be data and blobs, because Phaser makes its own
// textures that way and decodes what it loads through blobs. No inline script or style: Vite writes none.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // A school may show the game inside a page of its own host, nobody else inside theirs.
  "frame-ancestors 'self'",
].join('; ')

// Not here: Cross-Origin-Opener-Policy, which browsers ignore, with a warning in the console, on the plain
// http://192.168.x.x addresses that a class plays on.
const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Serves the built page: an http server that has not begun to listen. */
export function createHost({ dist }: HostOptions): Server {
  const files = sirv(dist, { etag: true, gzip: true, brotli: true, setHeaders: setCaching })
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      answer(response, 405, { error: 'method-not-allowed' })
    } else if (request.url === '/healthz') {
      answer(response, 200, { status: 'ok' })
    } else {
      files(request, response, () => answer(response, 404, { error: 'not-found' }))
    }
  })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(JSON.stringify(body))
}

// A file under assets/ carries a hash of its content in its name and never changes. Anything else is asked for
// anew each time (and answered 304 while it is the same), so that a new build is seen at once.
function setCaching(response: ServerResponse, path: string): void {
  const hashed = path.startsWith('/assets/') && /-[\w-]{8}\.\w+$/.test(path)
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
