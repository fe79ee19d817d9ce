import { connect, type Socket } from 'node:net'

/** How an exchange is ended by us: never, or once so many bytes of the answer have come. */
export type Ending =
  | { readonly by: 'host' }
  | { readonly by: 'hanging up' | 'reset'; readonly after: number }
  /** Everything is said, and our side closed, before the answer comes. */
  | { readonly by: 'half' }

/** What is said to the host, piece by piece, and how it ends. */
export interface Exchange {
  readonly pieces: readonly Buffer[]
  readonly ending: Ending
}

/** What came back. Without a status nothing did, or nothing that is HTTP. */
export interface Answer {
  readonly status: number | undefined
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
  /** How the connection ended: `closed` by either side, `out of patience`, or the system's word, as `ECONNRESET`. */
  readonly end: string
}

/** A host that says nothing for so long is left: after a proper request later than after one it may wait on for. */
const PATIENCE_MS = { proper: 20_000, odd: 300 }

/** Silence is counted in parts: while this process itself stands still, no more than one of them passes. */
const PART_MS = 1000

/** Holds one exchange with a host on this machine. Never rejects: that the host hangs up is an answer too. */
export function hold(port: number, { pieces, ending }: Exchange): Promise<Answer> {
  return new Promise((heard) => {
    const chunks: Buffer[] = []
    let bytes = 0
    let end = 'closed'
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: ending.by === 'half' }).setNoDelay(true)
    onSilence(socket, PATIENCE_MS[ending.by === 'host' ? 'proper' : 'odd'], () => {
      end = 'out of patience'
      socket.destroy()
    })
    socket.on('connect', () => {
      for (const piece of pieces) socket.write(piece)
      if (ending.by === 'half') socket.end()
      endAfter(socket, ending, 0)
    })
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      bytes += chunk.length
      endAfter(socket, ending, bytes)
    })
    socket.on('end', () => socket.end())
    socket.on('error', (error: NodeJS.ErrnoException) => {
      end = error.code ?? error.message
    })
    socket.on('close', () => heard({ ...read(Buffer.concat(chunks)), end }))
  })
}

/**
 * Calls back once nothing has come on a socket for so many milliseconds in which this process ran. A machine that slept,
 * or stopped us for others, would otherwise have us leave a host whose answer lies there already.
 */
export function onSilence(socket: Socket, milliseconds: number, giveUp: () => void): void {
  const part = Math.min(PART_MS, milliseconds)
  let left = milliseconds
  socket.on('data', () => {
    left = milliseconds
  })
  socket.on('timeout', () => {
    left -= part
    if (left <= 0) giveUp()
    else socket.setTimeout(part)
  })
  socket.setTimeout(part)
}

function endAfter(socket: Socket, ending: Ending, bytes: number): void {
  if (ending.by === 'hanging up' && bytes >= ending.after) socket.destroy()
  if (ending.by === 'reset' && bytes >= ending.after) socket.resetAndDestroy()
}

/** The first answer of what came. */
function read(bytes: Buffer): Omit<Answer, 'end'> {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n')
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  return {
    status: status ? Number(status) : undefined,
    headers: new Map(headers),
    body: bytes.subarray(end + 4),
  }
}
