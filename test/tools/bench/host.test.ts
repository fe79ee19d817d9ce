// What the host bench says of a host that does not answer, and when it gives one up.
import { EventEmitter } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../../src/tools/bench/host/build.ts'
import { type Answer, type Exchange, hold, onSilence } from '../../../src/tools/bench/host/exchange.ts'

const ASKED: Exchange = { pieces: [Buffer.from('GET / HTTP/1.1\r\n\r\n')], ending: { by: 'host' } }

describe('an exchange that brings no answer', () => {
  it('says how it ended where nobody listens', async () => {
    const answer = await hold(await portOf(undefined), ASKED)
    expect(answer).toMatchObject({ status: undefined, end: 'ECONNREFUSED' })
    expect(faultOf(answer, Buffer.alloc(0))).toBe('no answer (ECONNREFUSED)')
  })

  it('says how it ended where the host hangs up', async () => {
    const closed = await hold(await portOf((socket) => socket.end()), ASKED)
    expect(closed).toMatchObject({ status: undefined, end: 'closed' })
    const reset = await hold(await portOf((socket) => socket.resetAndDestroy()), ASKED)
    expect(reset).toMatchObject({ status: undefined, end: 'ECONNRESET' })
  })

  it('is no fault where the file came, however the connection ended', () => {
    const content = Buffer.from('a file')
    const answer: Answer = { status: 200, headers: new Map(), body: content, end: 'ECONNRESET' }
    expect(faultOf(answer, content)).toBeUndefined()
  })
})

describe('patience', () => {
  it('ends after so much silence, counted in parts and from the last that was heard', () => {
    const { socket, parts, silent } = fakeSocket()
    let given = 0
    onSilence(socket, 3000, () => given++)
    silent(2)
    expect(given).toBe(0)
    socket.emit('data')
    silent(2)
    expect(given).toBe(0)
    silent(1)
    expect([given, new Set(parts)]).toEqual([1, new Set([1000])])
  })

  it('that is shorter than a part is one part', () => {
    const { socket, parts, silent } = fakeSocket()
    let given = 0
    onSilence(socket, 300, () => given++)
    silent(1)
    expect([given, parts]).toEqual([1, [300]])
  })
})

/** A port on which whoever connects is met like this once, or where nobody listens. */
async function portOf(meets: ((socket: Socket) => void) | undefined): Promise<number> {
  const server = createServer((socket) => {
    meets?.(socket)
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  if (!meets) await new Promise((closed) => server.close(closed))
  return port
}

/** A socket whose silences the test makes, and the parts in which they are waited for. */
function fakeSocket() {
  const parts: number[] = []
  const setTimeout = (milliseconds: number) => parts.push(milliseconds)
  const socket = Object.assign(new EventEmitter(), { setTimeout }) as unknown as Socket
  const silent = (times: number) => {
    for (let n = 0; n < times; n++) socket.emit('timeout')
  }
  return { socket, parts, silent }
}
