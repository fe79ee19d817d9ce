/** One socket with a ticket: what comes is checked and carried out, what its table or room tells is sent. */
import type { Socket } from 'socket.io'
import type { Told, WireAnswer } from '../../game/wire/index.ts'
import type { Allowance } from '../guard/allowance.ts'
import type { LogFields } from '../log.ts'
import { type Frames, MESSAGE } from './frames.ts'
import type { SocketLimits } from './limits.ts'

/** Where a socket leads: a table or a room, and what is said to it. */
export interface Far<In> {
  /** Carries out a request; an answer where it has a key. */
  receive(message: In): Promise<WireAnswer | undefined>
  /** The socket is gone. `quiet`: milliseconds since it was last heard. */
  end(quiet: number): void
}

export interface Language<In> {
  /** The message a value is; nothing if it is none. */
  read(value: unknown): In | undefined
  /** Whether a value that is no message asks for an answer. */
  isKeyed(value: unknown): boolean
  /** Whether it is the first word of a page. */
  isHello(message: In): boolean
}

export interface LineOptions<In> {
  readonly language: Language<In>
  readonly limits: SocketLimits
  readonly allowance: Allowance
  readonly frames: Frames
  /** The name that the allowance is kept by. */
  readonly name: string
  /** Whether the connection carries another socket that is still in use. */
  readonly isShared: () => boolean
  readonly now: () => number
  /** It leads nowhere any more. Once, if it ever led anywhere. */
  readonly onEnd: () => void
  /** Told when the socket is closed by us, and why. */
  readonly told: (why: LineFault, fields: LogFields) => void
}

export type LineFault = 'malformed' | 'too-fast' | 'silent' | 'slow-reader' | 'failed'

type Acknowledge = (answer: WireAnswer) => void

export class Line<In, Out extends Told> {
  private readonly socket: Socket
  private readonly options: LineOptions<In>
  private far: Far<In> | undefined
  private heard: number
  private malformed = 0
  private tooFast = 0
  private waiting: ReturnType<typeof setTimeout> | undefined

  constructor(socket: Socket, options: LineOptions<In>) {
    this.socket = socket
    this.options = options
    this.heard = options.now()
  }

  /** Whether it still leads anywhere. */
  get isOpen(): boolean {
    return this.far !== undefined
  }

  /** The table or room has taken the device. */
  attach(far: Far<In>): void {
    this.far = far
    const { conn } = this.socket
    conn.on('close', this.end)
    conn.on('packet', this.hearAnything)
  }

  /** The socket is open: from now on it is listened to, and must say hello. */
  open(): void {
    this.socket.once('disconnect', () => {
      this.end()
      // Whoever leaves without hanging up would keep a connection that nobody counts.
      if (!this.options.isShared()) this.socket.conn.close()
    })
    this.socket.onAny((event: string, ...values: unknown[]) => this.hear(event, values))
    this.waiting = setTimeout(() => this.drop('silent'), this.options.limits.patience)
  }

  send(message: Out, body?: object): void {
    if (!this.far) return
    // Past socket.io's own encoder, which would make the text anew for each page.
    this.socket.conn.write(this.options.frames.of(this.socket.nsp.name, message, body))
    if (this.isUnread()) this.drop('slow-reader')
  }

  /** Says goodbye, once all that was sent has gone: the page is not to come back. */
  close(): void {
    this.end()
    this.socket.disconnect(!this.options.isShared())
  }

  private hear(event: string, values: readonly unknown[]): void {
    const [value, last] = values
    const answer = typeof last === 'function' ? (last as Acknowledge) : undefined
    if (!this.options.allowance.take(this.options.name)) {
      this.refuseFast(answer)
      return
    }
    this.tooFast = 0
    const isOurs = event === MESSAGE && values.length <= 2 && (values.length < 2 || answer !== undefined)
    const { language } = this.options
    const message = isOurs ? language.read(value) : undefined
    if (message) void this.carryOut(message, answer)
    else this.refuseMalformed(isOurs && language.isKeyed(value), answer)
  }

  private async carryOut(message: In, acknowledge: Acknowledge | undefined): Promise<void> {
    if (this.options.language.isHello(message)) clearTimeout(this.waiting)
    try {
      const answer = await this.far?.receive(message)
      if (answer) acknowledge?.(answer)
    } catch (error) {
      // A table promises not to fail; if one does, its page comes back and asks how things stand.
      this.drop('failed', { name: error instanceof Error ? error.name : typeof error })
    }
  }

  private refuseFast(acknowledge: Acknowledge | undefined): void {
    acknowledge?.({ ok: false, why: 'too-fast' })
    this.tooFast += 1
    if (this.tooFast >= this.options.limits.tooFast) this.drop('too-fast')
  }

  private refuseMalformed(isAnswered: boolean, acknowledge: Acknowledge | undefined): void {
    acknowledge?.({ ok: false, why: 'malformed' })
    if (isAnswered) return
    this.malformed += 1
    if (this.malformed >= this.options.limits.malformed) this.drop('malformed')
  }

  /** Closes at once, with what was not yet read: a page that means well comes back and says hello. */
  private drop(why: LineFault, fields: LogFields = {}): void {
    if (!this.far) return
    this.options.told(why, fields)
    this.end()
    cut(this.socket.conn)
  }

  private readonly hearAnything = (): void => {
    this.heard = this.options.now()
  }

  private readonly end = (): void => {
    clearTimeout(this.waiting)
    const { far } = this
    if (!far) return
    this.far = undefined
    const { conn } = this.socket
    conn.off('close', this.end)
    conn.off('packet', this.hearAnything)
    far.end(Math.max(0, this.options.now() - this.heard))
    this.options.onEnd()
  }

  /** Whether more waits to be read than anybody who reads lets wait. */
  private isUnread(): boolean {
    const { unreadMessages, unreadBytes } = this.options.limits
    const { writeBuffer, transport } = this.socket.conn as unknown as Unread
    if (writeBuffer.length >= unreadMessages) return true
    const kept = writeBuffer.reduce((sum, { data }) => sum + (data?.length ?? 0), 0)
    return kept + (transport.socket?.bufferedAmount ?? 0) >= unreadBytes
  }
}

/** What of engine.io's socket says how much waits: its own queue, and the bytes that the system has not taken. */
interface Unread {
  readonly writeBuffer: readonly { readonly data?: string }[]
  readonly transport: { readonly socket?: { readonly bufferedAmount: number } }
}

/** Closes a connection at once: a closing handshake would wait for whoever does not read. */
export function cut(connection: Socket['conn']): void {
  const { socket } = connection.transport as unknown as { readonly socket?: { terminate?(): void } }
  connection.close(true)
  socket?.terminate?.()
}
