import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHost } from '../../src/server/static-host.ts'

let dist: string
let server: Server
let origin: string

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'multivector-dist-'))
  mkdirSync(join(dist, 'assets'))
  mkdirSync(join(dist, '.vite'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Multivector</title>')
  writeFileSync(join(dist, 'assets/index-B6Cppri0.js'), 'export {}')
  writeFileSync(join(dist, 'assets/index-B6Cppri0.js.gz'), gzipSync('export {}'))
  writeFileSync(join(dist, '.vite/manifest.json'), '{}')
  server = createHost({ dist })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await new Promise((closed) => {
    server.close(closed)
    server.closeAllConnections()
  })
  rmSync(dist, { recursive: true })
})

/** The status of a path sent as it is: fetch would tidy away the dots first. */
function rawStatus(path: string): Promise<number | undefined> {
  const { port } = server.address() as AddressInfo
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume()
      answered(response.statusCode)
    })
      .on('error', failed)
      .end()
  })
}

describe('the static host', () => {
  it('serves the page, to be asked for anew each time', async () => {
    const response = await fetch(`${origin}/`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('Multivector')
  })

  it('answers 304 while the page is the same', async () => {
    const etag = (await fetch(`${origin}/`)).headers.get('etag') ?? ''
    const again = await fetch(`${origin}/`, { headers: { 'if-none-match': etag } })
    expect(etag).not.toBe('')
    expect(again.status).toBe(304)
  })

  it('lets hashed files be kept for ever, and sends them compressed', async () => {
    const response = await fetch(`${origin}/assets/index-B6Cppri0.js`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('content-type')).toMatch(/javascript/)
    expect(await response.text()).toBe('export {}')
  })

  it('says that it is well', async () => {
    const response = await fetch(`${origin}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  it.each(['/nothing', '/assets/gone-12345678.js', '/.vite/manifest.json', '/%E0%A4%A'])(
    'answers 404 to %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404)
    },
  )

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/../../package.json'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404)
    },
  )

  it('refuses to be written to', async () => {
    const response = await fetch(`${origin}/`, { method: 'POST', body: 'x' })
    expect(response.status).toBe(405)
  })

  it.each(['/', '/healthz', '/nothing'])('sends its security headers with %s', async (path) => {
    const { headers } = await fetch(`${origin}${path}`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })
})
