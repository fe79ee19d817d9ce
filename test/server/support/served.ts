// A build made up for the tests, served by the real host on a real socket.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createHost, type HostOptions } from '../../../src/server/static-host.ts'

export interface Served {
  readonly dist: string
  readonly server: Server
  readonly port: number
  readonly origin: string
  /** Writes a file of the build, whole or a part of it anew. */
  readonly write: (file: string, content: string | Buffer) => void
  readonly stop: () => Promise<void>
}

/** Starts a host over a new folder with these files. */
export async function serve(
  files: Readonly<Record<string, string | Buffer>>,
  options: Omit<HostOptions, 'dist'> = {},
): Promise<Served> {
  const dist = mkdtempSync(join(tmpdir(), 'multivector-dist-'))
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), content)
  }
  for (const [file, content] of Object.entries(files)) write(file, content)
  const server = createHost({ dist, ...options })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { dist, server, port, origin: `http://127.0.0.1:${port}`, write, stop: () => stop(server, dist) }
}

async function stop(server: Server, dist: string): Promise<void> {
  await new Promise((closed) => {
    server.close(closed)
    server.closeAllConnections()
  })
  rmSync(dist, { recursive: true, force: true })
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What the host answers to a request whose path and headers are sent letter by letter. `fetch` would tidy them. */
export async function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return parse(await exchange(port, `${method} ${path} HTTP/1.1\r\n${head}\r\n`))
}

/** Sends these bytes and gives all that comes back until the host hangs up. */
export function exchange(port: number, sent: string | Buffer): Promise<Buffer> {
  return new Promise((heard, failed) => {
    const chunks: Buffer[] = []
    const socket = open(port)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', failed)
    socket.on('close', () => heard(Buffer.concat(chunks)))
    socket.write(sent)
  })
}

/** A connection to the host on which nothing has been said yet. */
export function open(port: number): Socket {
  return connect({ port, host: '127.0.0.1' })
}

function parse(answer: Buffer): Answer {
  const end = answer.indexOf('\r\n\r\n')
  const [first = '', ...lines] = answer.subarray(0, end).toString('latin1').split('\r\n')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    body: answer.subarray(end + 4),
  }
}
