// Nothing that is asked, left half-way or missing ends the host or is left behind in it.
import { existsSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startHost } from '../../src/tools/bench/host/child.ts'
import { hold } from '../../src/tools/bench/host/exchange.ts'
import { benchHost } from '../../src/tools/bench/host.ts'
import { isGate } from '../support/extent.ts'
import { ask, exchange, open, type Served, serve } from './support/served.ts'

const LARGE = Buffer.alloc(4 * 1024 * 1024, 'x')
const DESCRIPTORS = '/proc/self/fd'
let served: Served

beforeEach(async () => {
  served = await serve({ 'index.html': 'page 1', 'assets/large-12345678.js': LARGE })
})
afterEach(() => served.stop())

/** Asks for the large file and hangs up at its first bytes. Resolves when the host knows. */
async function abort(): Promise<void> {
  const closed = new Promise<void>((told) => {
    served.server.once('connection', (socket) => socket.on('close', () => told()))
  })
  const socket = open(served.port)
  socket.once('data', () => socket.resetAndDestroy())
  socket.write('GET /assets/large-12345678.js HTTP/1.1\r\nHost: a\r\n\r\n')
  await closed
}

function openFiles(): string[] {
  return readdirSync(DESCRIPTORS).flatMap((name) => {
    try {
      return [readlinkSync(join(DESCRIPTORS, name))]
    } catch {
      // Closed meanwhile: the listing itself is one.
      return []
    }
  })
}

describe('the host', () => {
  it.runIf(existsSync(DESCRIPTORS))('holds no file open after aborted downloads', async () => {
    for (let times = 0; times < 50; times++) await abort()
    expect(openFiles().filter((path) => path.startsWith(served.dist))).toEqual([])
    expect((await ask(served.port, '/assets/large-12345678.js')).body.equals(LARGE)).toBe(true)
  })

  it('answers many requests sent at once down one connection, in their order', async () => {
    const asked = ['/', '/nothing', '/healthz', '/']
    const text = asked.map((path) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`).join('')
    const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
    const answer = (await exchange(served.port, text.repeat(50) + last)).toString()
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => match[1])
    expect(statuses).toEqual([
      ...Array.from({ length: 50 }, () => ['200', '404', '200', '200']).flat(),
      '200',
    ])
  })

  it('ends a connection on which nothing moves', async () => {
    await served.stop()
    served = await serve({ 'index.html': 'page 1', 'assets/large-12345678.js': LARGE }, { silence: 50 })
    expect(await exchange(served.port, '')).toHaveLength(0)
    // Nor does it wait for those who ask and then read nothing.
    const socket = open(served.port).pause()
    const left = new Promise((told) => {
      served.server.once('connection', (connection) => connection.on('close', told))
    })
    socket.write('GET /assets/large-12345678.js HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20))
    await left
    socket.destroy()
    served.server.setTimeout(60_000)
    expect((await ask(served.port, '/')).status).toBe(200)
  })

  it('answers 400 to what is not HTTP', async () => {
    expect((await exchange(served.port, 'hello\r\n\r\n')).toString()).toMatch(/^HTTP\/1\.1 400/)
    expect((await ask(served.port, '/')).status).toBe(200)
  })
})

describe('a build under a running host', () => {
  it('is served at once: its page, and files that were not there before', async () => {
    expect((await ask(served.port, '/')).body.toString()).toBe('page 1')
    served.write('assets/part-22222222.js', 'part 2')
    served.write('next.html', 'page 2')
    renameSync(join(served.dist, 'next.html'), join(served.dist, 'index.html'))
    expect((await ask(served.port, '/')).body.toString()).toBe('page 2')
    expect((await ask(served.port, '/assets/part-22222222.js')).body.toString()).toBe('part 2')
  })

  it('is told from the one before by its tag', async () => {
    const { etag = '' } = (await ask(served.port, '/')).headers
    served.write('index.html', 'page 2')
    expect((await ask(served.port, '/', { 'If-None-Match': etag })).status).toBe(200)
  })

  it('may lack files that were there: they are missing, and nothing ends', async () => {
    await ask(served.port, '/assets/large-12345678.js')
    rmSync(join(served.dist, 'assets'), { recursive: true })
    expect((await ask(served.port, '/assets/large-12345678.js')).status).toBe(404)
    expect((await ask(served.port, '/')).status).toBe(200)
  })

  it('may come and go while its files are being read', async () => {
    const statuses = new Set<number>()
    for (let times = 0; times < 40; times++) {
      served.write('assets/part-33333333.js', LARGE)
      const first = [1, 2, 3].map(() => ask(served.port, '/assets/part-33333333.js'))
      await ask(served.port, '/')
      rmSync(join(served.dist, 'assets/part-33333333.js'))
      const second = [1, 2, 3].map(() => ask(served.port, '/assets/part-33333333.js'))
      for (const { status } of await Promise.all([...first, ...second])) statuses.add(status)
    }
    // Which of the two is a matter of moments; that it is one of them is not.
    expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([])
    served.write('assets/part-33333333.js', LARGE)
    expect((await ask(served.port, '/assets/part-33333333.js')).status).toBe(200)
  })

  it('may be missing altogether: the host says what to do, and serves it when it comes', async () => {
    rmSync(served.dist, { recursive: true })
    const answer = await ask(served.port, '/')
    expect([answer.status, answer.headers['cache-control']]).toEqual([503, 'no-store'])
    expect(answer.body.toString()).toContain('npm run build')
    expect((await ask(served.port, '/healthz')).status).toBe(200)
    served.write('index.html', 'page 2')
    expect((await ask(served.port, '/')).body.toString()).toBe('page 2')
  })

  it('may lie where a folder is, or be one that cannot be read', async () => {
    rmSync(join(served.dist, 'index.html'))
    served.write('index.html/x', '')
    expect((await ask(served.port, '/')).status).toBe(503)
    expect((await ask(served.port, '/index.html/x')).status).toBe(200)
  })
})

function closedOnceHeard(socket: Socket): Promise<void> {
  return new Promise((closed) => {
    socket.once('data', () => socket.destroy()).once('close', () => closed())
  })
}

describe.skipIf(process.platform === 'win32')('with few descriptors', () => {
  it('serves on after more aborted downloads than it may hold files open', async () => {
    const host = await startHost(served.dist, 64)
    try {
      const request = Buffer.from('GET /assets/large-12345678.js HTTP/1.1\r\nHost: a\r\n\r\n')
      for (let times = 0; times < 100; times++) {
        await hold(host.port, { pieces: [request], ending: { by: 'reset', after: 1 } })
      }
      expect((await ask(host.port, '/')).status).toBe(200)
    } finally {
      await host.stop()
    }
  })

  it('serves on after more connections than it may hold', async () => {
    const host = await startHost(served.dist, 64)
    try {
      const sockets = Array.from({ length: 150 }, () => open(host.port).on('error', () => undefined))
      const request = 'GET /assets/large-12345678.js HTTP/1.1\r\nHost: a\r\n\r\n'
      for (const socket of sockets) socket.write(request)
      // Each is answered or refused; one that is answered makes room for one that waits.
      await Promise.all(sockets.map(closedOnceHeard))
      let left = sockets.length
      for (let looks = 0; looks < 1000 && left > 0; looks++) left = (await host.state()).connections
      expect((await ask(host.port, '/')).status).toBe(200)
      expect(host.ended()).toBeUndefined()
    } finally {
      await host.stop()
    }
  })

  it.runIf(isGate)(
    'lives through hundreds of odd requests, answers the proper ones rightly, and keeps nothing',
    async () => {
      const figures = await benchHost({ minutes: 0, requests: 400, seed: 'survival', mostDescriptors: 256 })
      expect(figures.faults).toEqual([])
      expect([figures.crashes, figures.wrong, figures.after.connections]).toEqual([0, 0, 0])
      expect(figures.statuses).toHaveProperty('200')
      expect(figures.statuses).toHaveProperty('404')
      expect(figures.after.descriptors ?? 0).toBeLessThanOrEqual(figures.before.descriptors ?? 0)
    },
  )
})
