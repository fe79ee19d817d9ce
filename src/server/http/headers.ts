import type { ServerResponse } from 'node:http'

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
/** On every answer, of pages, routes and polling sockets alike. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

export function secure(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
}
