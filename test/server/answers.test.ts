// What RFC 9110 asks of answers with a file: parts, conditions and encodings.
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Served, serve } from './support/served.ts'

const TEXT = Buffer.from(Array.from({ length: 200 }, (_, index) => `${index % 10}`).join(''))
const SCRIPT = '/assets/index-B6Cppri0.js'
let served: Served

beforeAll(async () => {
  served = await serve({
    'index.html': '<!doctype html><title>Multivector</title>',
    'font.woff2': TEXT,
    [SCRIPT.slice(1)]: TEXT,
    [`${SCRIPT.slice(1)}.br`]: brotliCompressSync(TEXT),
    [`${SCRIPT.slice(1)}.gz`]: gzipSync(TEXT),
  })
})
afterAll(() => served.stop())

describe('a part of a file', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=10-19', 10, 19],
    ['bytes=190-', 190, 199],
    ['bytes=-50', 150, 199],
    ['bytes=150-9999', 150, 199],
    ['bytes=-9999', 0, 199],
    ['Bytes=1-1', 1, 1],
  ])('is sent for %s', async (range, start, end) => {
    const answer = await ask(served.port, '/font.woff2', { Range: range })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/200`)
    expect(answer.headers['content-length']).toBe(`${end - start + 1}`)
    expect(answer.body).toEqual(TEXT.subarray(start, end + 1))
  })

  it.each(['bytes=50-10', 'bytes=200-', 'bytes=200-300', 'bytes=-0', 'bytes=99999999999999999999-'])(
    'is refused for %s, and the host lives on',
    async (range) => {
      const answer = await ask(served.port, '/font.woff2', { Range: range })
      expect(answer.status).toBe(416)
      expect(answer.headers['content-range']).toBe('bytes */200')
      expect((await ask(served.port, '/font.woff2')).status).toBe(200)
    },
  )

  it.each([
    'bytes=abc',
    'bytes=',
    'bytes=-',
    'bytes=1-2x',
    'lines=0-1',
    '0-1',
    'bytes=0-0,5-9',
    'bytes=-1e2',
  ])('is the whole for %s, which is no single range', async (range) => {
    const answer = await ask(served.port, '/font.woff2', { Range: range })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual(TEXT)
  })

  it('is a part of what is sent, not of what it was made from', async () => {
    const answer = await ask(served.port, SCRIPT, { Range: 'bytes=0-3', 'Accept-Encoding': 'gzip' })
    expect(answer.headers['content-encoding']).toBe('gzip')
    expect(answer.body).toEqual(gzipSync(TEXT).subarray(0, 4))
  })

  it('is sent on the condition that the file is the same, else the whole', async () => {
    const { headers } = await ask(served.port, '/font.woff2')
    const status = async (condition = '') =>
      (await ask(served.port, '/font.woff2', { Range: 'bytes=0-0', 'If-Range': condition })).status
    expect(await status(headers.etag)).toBe(206)
    expect(await status(headers['last-modified'])).toBe(206)
    expect(await status('"another"')).toBe(200)
    expect(await status(`W/${headers.etag}`)).toBe(200)
    expect(await status('Mon, 01 Jan 2001 00:00:00 GMT')).toBe(200)
  })

  it('is not for HEAD, which tells of the whole and sends nothing', async () => {
    const answer = await ask(served.port, '/font.woff2', { Range: 'bytes=0-0' }, 'HEAD')
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '200', 0])
  })
})

describe('a file that the browser has', () => {
  const statusWith = async (headers: Readonly<Record<string, string>>) =>
    (await ask(served.port, '/', headers)).status
  const validators = async () => (await ask(served.port, '/')).headers

  it('is not sent again: its tag alone, weak, in a list, or any tag', async () => {
    const { etag = '' } = await validators()
    expect(etag).toMatch(/^"[\w-]{22}"$/)
    for (const tags of [etag, `W/${etag}`, `"a", ${etag},"b"`, '*']) {
      expect(await statusWith({ 'If-None-Match': tags }), tags).toBe(304)
    }
    expect(await statusWith({ 'If-None-Match': '"a", "b"' })).toBe(200)
  })

  it('is not sent again when it has not changed since', async () => {
    const { 'last-modified': modified = '' } = await validators()
    expect(await statusWith({ 'If-Modified-Since': modified })).toBe(304)
    expect(await statusWith({ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).toBe(200)
    expect(await statusWith({ 'If-Modified-Since': 'yesterday' })).toBe(200)
  })

  it('is judged by its tag where both are given, and by them alone', async () => {
    const { etag = '', 'last-modified': modified = '' } = await validators()
    expect(await statusWith({ 'If-None-Match': '"a"', 'If-Modified-Since': modified })).toBe(200)
    expect(await statusWith({ 'If-None-Match': etag, 'Cache-Control': 'no-cache' })).toBe(304)
  })

  it('has another tag in another encoding, and says what the answer depends on', async () => {
    const plain = await ask(served.port, SCRIPT)
    const small = await ask(served.port, SCRIPT, { 'Accept-Encoding': 'br' })
    expect(plain.headers.etag).not.toBe(small.headers.etag)
    expect([plain.headers.vary, small.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
  })
})

describe('the encoding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0', undefined],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['identity;q=1, br;q=0.5', undefined],
    ['deflate, broccoli', undefined],
    [';;,,q=', undefined],
    ['', undefined],
  ])('for "%s" is %s', async (accepted, encoding) => {
    const answer = await ask(served.port, SCRIPT, { 'Accept-Encoding': accepted })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it('is plain where there is no compressed copy', async () => {
    const answer = await ask(served.port, '/font.woff2', { 'Accept-Encoding': 'br, gzip' })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body).toEqual(TEXT)
  })
})

describe('the address', () => {
  it.each(['/', '/?x=/../1', '/index.html?a#b', 'http://localhost/', 'http://localhost'])(
    'of the page may be %s',
    async (path) => {
      expect((await ask(served.port, path)).status).toBe(200)
    },
  )

  it.each([
    '/index.html/',
    '//index.html',
    '/assets',
    '/assets/',
    '/./index.html',
    '/assets/../index.html',
    '/%69ndex.html',
    '/index.html%00',
    '/C:/index.html',
    '/..\\index.html',
    '/-',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(3000)}a`,
  ])('%s names no file', async (path) => {
    expect((await ask(served.port, path)).status).toBe(404)
  })
})
