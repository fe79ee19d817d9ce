// Attacks over http: each is refused with an answer, and the server goes on.
import { describe, expect, it } from 'vitest'
import { live, OPEN, opened, post } from '../support/live.ts'
import { ask, exchange } from '../support/served.ts'

const JOIN = { nick: 'Aset', seat: 'none' }

describe('a body', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', ''],
    ['null', 'null'],
    ['deeply nested', '['.repeat(20_000)],
    ['with a field more', JSON.stringify({ ...OPEN, seed: '1' })],
    ['with a field more, deep', JSON.stringify({ ...OPEN, options: { ...OPEN.options, seed: 1 } })],
    ['without a field', JSON.stringify({ ...OPEN, nick: undefined })],
    ['with __proto__', JSON.stringify(OPEN).replace('{', '{"__proto__":{"nick":"x"},')],
    [
      'with a huge number of bots',
      JSON.stringify({
        ...OPEN,
        bots: Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`b${i}`, 'expert'])),
      }),
    ],
    ['with a bot that is none', JSON.stringify({ ...OPEN, bots: { RU: 'constructor' } })],
    ['with a bot of too many tries', JSON.stringify({ ...OPEN, bots: { RU: 'master~99999' } })],
    ['with another seat', JSON.stringify({ ...OPEN, seat: 'XX' })],
    ['with a scenario by a name that every object has', JSON.stringify({ ...OPEN, scenario: 'constructor' })],
    ['with a nickname of control characters', JSON.stringify({ ...OPEN, nick: 'a\u0000\nb' })],
    ['with a nickname that turns the line', JSON.stringify({ ...OPEN, nick: 'a\u202eb' })],
    ['with a nickname of which nothing is seen', JSON.stringify({ ...OPEN, nick: '\u200b \u200b' })],
    ['with a nickname that is too long', JSON.stringify({ ...OPEN, nick: 'x'.repeat(25) })],
    ['with a clock of no time', JSON.stringify({ ...OPEN, each: 0 })],
    ['with a clock beyond every timer', JSON.stringify({ ...OPEN, each: 1e15 })],
  ])('%s is malformed', async (_what, body) => {
    const server = await live()
    const { status, body: answer } = await post(server, '/tables', body)
    expect([status, answer.error]).toEqual([400, 'malformed'])
    await opened(server)
  })

  it('that is too large is refused, whether it says so or comes in pieces', async () => {
    const server = await live()
    const large = JSON.stringify({ ...OPEN, nick: 'x'.repeat(70_000) })
    expect((await post(server, '/tables', large)).status).toBe(400)
    const head =
      'POST /api/tables HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n'
    const piece = `4000\r\n${'x'.repeat(0x4000)}\r\n`
    const chunked = await exchange(
      server.port,
      `${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(8)}0\r\n\r\n`,
    )
    expect(chunked.toString()).toMatch(/^HTTP\/1\.1 400/)
    await opened(server)
  })

  it('of a form, which a page of any site may send, is refused', async () => {
    const server = await live()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json-patch+json',
      '',
    ]) {
      const answer = await post(server, '/tables', OPEN, { 'Content-Type': type })
      expect([answer.status, answer.body.error], type).toEqual([400, 'malformed'])
    }
  })
})

describe('another site', () => {
  it.each([
    ['by its Origin', { Origin: 'https://evil.example' }],
    ['by an Origin that only begins alike', { Origin: 'http://localhost.evil.example' }],
    ['without an origin of its own', { Origin: 'null' }],
    ['by a Host that points here', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['by a Host alone', { Host: 'evil.example' }],
    ['by what the browser says of it', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('is forbidden %s', async (_how, headers) => {
    const server = await live()
    const { table } = await opened(server)
    const path = `/api/tables/${table}`
    const answer = await ask(server.port, path, headers)
    expect([answer.status, answer.body.toString()]).toEqual([403, '{"error":"forbidden"}'])
    const socket = await ask(server.port, '/live/?EIO=4&transport=polling', headers)
    expect(socket.status).toBe(403)
    expect((await ask(server.port, path)).status).toBe(200)
  })

  it('may be the public one behind a proxy, and it alone', async () => {
    const server = await live({ publicOrigin: 'https://play.example.org' })
    const { table } = await opened(server)
    const status = async (headers: Readonly<Record<string, string>>) =>
      (await ask(server.port, `/api/tables/${table}`, headers)).status
    expect(await status({ Host: 'play.example.org', Origin: 'https://play.example.org' })).toBe(200)
    expect(await status({ Host: '127.0.0.1:8000', Origin: 'https://play.example.org' })).toBe(200)
    expect(await status({ Host: 'play.example.org', Origin: 'https://evil.example' })).toBe(403)
    expect(await status({ Host: 'other.example.org' })).toBe(403)
  })
})

describe('many requests', () => {
  const once = { burst: 3, perSecond: 0 }
  const limits = {
    api: { opening: once, joining: once, returning: once, guessing: once, guessingInAll: once },
  }
  const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
    const found: number[] = []
    for (let i = 0; i < times; i++) found.push((await ask()).status)
    return found
  }

  it('to open, join or return are refused beyond the allowance of an address', async () => {
    const server = await live({ limits })
    const { table } = await opened(server)
    expect(await statuses(4, () => post(server, '/tables', OPEN))).toEqual([200, 200, 429, 429])
    expect(await statuses(4, () => post(server, `/tables/${table}/join`, JOIN))).toEqual([200, 200, 200, 429])
    const word = { noun: 1, number: 100 }
    expect(await statuses(4, () => post(server, `/tables/${table}/return`, word))).toEqual([
      409, 409, 409, 429,
    ])
    expect((await ask(server.port, `/api/tables/${table}`)).status).toBe(200)
  })

  it('that guess at the word of a table are refused together, from however many addresses', async () => {
    const server = await live({ limits, publicOrigin: 'https://play.example.org' })
    const [one, two] = [await opened(server), await opened(server)]
    let address = 1
    const guess = (table: string) =>
      post(
        server,
        `/tables/${table}/return`,
        { noun: 1, number: 100 },
        { 'X-Forwarded-For': `9.9.9.${address++}` },
      )
    expect(await statuses(4, () => guess(one.table))).toEqual([409, 409, 409, 429])
    expect(await statuses(1, () => guess(two.table))).toEqual([409])
  })
})

it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is no way to a table', async (method) => {
  const server = await live()
  const { table } = await opened(server)
  expect((await ask(server.port, `/api/tables/${table}`, {}, method)).status).toBeGreaterThanOrEqual(400)
  expect((await ask(server.port, `/api/tables/${table}`)).status).toBe(200)
})

it.each(['__proto__', 'constructor', '..', '%2e%2e', '%00', 'a'.repeat(2000), 'a%0d%0ab', '%ff'])(
  'a table named %s is unknown',
  async (id) => {
    const server = await live()
    for (const path of [`/api/tables/${id}`, `/api/tables/${id}/games/1`]) {
      expect((await ask(server.port, path)).status).toBeGreaterThanOrEqual(400)
    }
    await opened(server)
  },
)
