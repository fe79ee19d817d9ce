/** A link that all who are behind it share: a proxy before a server whose answers leave it at so many bits a second in all. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface SharedLink {
  readonly port: number
  /** Bytes that have left it so far, the heads of the answers among them. */
  sent(): number
  close(): void
}

/** Bytes that go at once: those of several connections take turns. */
const SLICE = 8192
/** Milliseconds that the link may be ahead of its pace: timers are no finer. */
const SLACK = 2

/** Opens one before a port of this machine. Requests go through at once: they are small, and go the other way. */
export async function sharedLink(to: number, bitsPerSecond: number): Promise<SharedLink> {
  const line = new Line(bitsPerSecond / 8 / 1000)
  const server = createServer((near) => carry(near, to, line))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { port, sent: () => line.sent, close: () => ended(server) }
}

/** Who wants to send waits for its turn: nobody is sent before those who came earlier are through. */
class Line {
  sent = 0
  private free = 0
  private readonly perMillisecond: number

  constructor(perMillisecond: number) {
    this.perMillisecond = perMillisecond
  }

  /** Resolves when so many bytes are through. */
  async take(bytes: number): Promise<void> {
    const now = performance.now()
    this.free = Math.max(this.free, now) + bytes / this.perMillisecond
    this.sent += bytes
    const wait = this.free - now
    if (wait > SLACK) await pause(wait)
  }
}

function carry(near: Socket, to: number, line: Line): void {
  const far = connect(to, '127.0.0.1')
  const drop = () => {
    near.destroy()
    far.destroy()
  }
  near.on('error', drop)
  far.on('error', drop)
  near.on('close', drop)
  near.pipe(far)
  void answered(far, near, line).then(() => near.end(), drop)
}

async function answered(far: Socket, near: Socket, line: Line): Promise<void> {
  for await (const chunk of far as AsyncIterable<Buffer>)
    for (let at = 0; at < chunk.length; at += SLICE) {
      const slice = chunk.subarray(at, at + SLICE)
      await line.take(slice.length)
      if (!near.write(slice)) await once(near, 'drain')
    }
}

function ended(server: Server): void {
  server.close()
}
