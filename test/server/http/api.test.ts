// The routes of tables, of health and of figures: what they give, and what they refuse with which status.
import { describe, expect, it } from 'vitest'
import { PIVOTS } from '../../../src/game/scenarios/pivots.ts'
import { createHealth } from '../../../src/server/http/health.ts'
import { live, OPEN, opened, post } from '../support/live.ts'
import { ask } from '../support/served.ts'

describe('a table', () => {
  it('is opened, looked at and joined', async () => {
    const server = await live()
    const { table, ticket } = await opened(server)
    expect(ticket).not.toBe('')
    const door = await ask(server.port, `/api/tables/${table}`)
    expect([door.status, door.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(JSON.parse(door.body.toString())).toMatchObject({ id: table, phase: 'lobby' })
    expect((await post(server, `/tables/${table}/join`, { nick: 'Aigerim', seat: 'RU' })).status).toBe(200)
    expect(server.logged).toEqual([
      { event: 'opened', fields: { table } },
      { event: 'joined', fields: { table } },
    ])
  })

  it('may be opened with a scenario of its own', async () => {
    const server = await live()
    const scenario = { ...PIVOTS, id: 'my-own' }
    expect((await post(server, '/tables', { ...OPEN, scenario })).status).toBe(200)
    const wrong = { ...scenario, start: { ...scenario.start, treasury: -1 } }
    const { status, body } = await post(server, '/tables', { ...OPEN, scenario: wrong })
    expect([status, body]).toEqual([400, { error: 'malformed', detail: 'scenario.start.treasury' }])
  })

  it('is reached by others at the addresses the server has just then', async () => {
    const reached = ['http://192.0.2.7:8000']
    const server = await live({ addresses: () => reached })
    const addresses = async () =>
      JSON.parse((await ask(server.port, '/api/addresses')).body.toString()) as unknown
    expect(await addresses()).toEqual({ addresses: ['http://192.0.2.7:8000'] })
    reached.push('http://198.51.100.2:8000')
    expect(await addresses()).toEqual({ addresses: reached })
  })

  it('that is not there is unknown, and a wrong word is refused', async () => {
    const server = await live()
    const { table } = await opened(server)
    expect((await ask(server.port, '/api/tables/nothing')).status).toBe(404)
    expect((await post(server, '/tables/nothing/join', { nick: 'a', seat: 'RU' })).status).toBe(404)
    expect(await post(server, `/tables/${table}/return`, { noun: 3, number: 123 })).toEqual({
      status: 409,
      body: { error: 'wrong-word' },
    })
  })

  it('gives the record of a finished game as a file, and nothing before', async () => {
    const server = await live()
    const { table } = await opened(server)
    const record = await ask(server.port, `/api/tables/${table}/games/1`)
    expect(record.status).toBe(200)
    expect(record.headers['content-disposition']).toBe(`attachment; filename="${table}-1.mvr.json"`)
    for (const path of [`${table}/games/2`, `${table}/games/0`, `${table}/games/1e0`, 'x/games/1']) {
      expect((await ask(server.port, `/api/tables/${path}`)).status, path).toBe(404)
    }
  })
})

describe('every answer', () => {
  it.each(['/api', '/api/nothing', '/api/tables/x', '/healthz', '/metrics', '/', '/live/'])(
    'of %s has the headers for security and is for no other site',
    async (path) => {
      const server = await live()
      const { headers } = await ask(server.port, path)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
        'nosniff',
        'no-referrer',
      ])
      expect(headers['access-control-allow-origin']).toBeUndefined()
    },
  )
})

describe('the health', () => {
  it('is that of the journal', async () => {
    const server = await live()
    expect((await ask(server.port, '/healthz')).status).toBe(200)
    const full = await live({ canWrite: async () => false })
    const answer = await ask(full.port, '/healthz')
    expect([answer.status, answer.body.toString()]).toEqual([503, expect.stringContaining('"storage"')])
  })

  it('is tried once a second, however many ask', async () => {
    let [now, tries] = [0, 0]
    const health = createHealth(
      async () => ++tries < 2,
      () => now,
    )
    expect(await Promise.all([health(), health(), health()])).toEqual([true, true, true])
    now = 999
    expect([await health(), tries]).toEqual([true, 1])
    now = 1000
    expect([await health(), tries]).toEqual([false, 2])
  })
})

describe('the figures', () => {
  it('are given to this machine, and not to whom a proxy asks for unless all may see them', async () => {
    const server = await live()
    await opened(server)
    server.committed(3, 7)
    const text = (await ask(server.port, '/metrics')).body.toString()
    expect(text).toContain('multivector_tables 1')
    expect(text).toContain('multivector_appends 7')
    expect(text).toMatch(/multivector_commit_milliseconds_bucket\{le="5"\} 1/)
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    const forwarded = { 'X-Forwarded-For': '203.0.113.9' }
    expect((await ask(server.port, '/metrics', forwarded)).status).toBe(403)
    const open = await live({ openMetrics: true })
    expect((await ask(open.port, '/metrics', forwarded)).status).toBe(200)
  })
})
