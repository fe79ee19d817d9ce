/** A page of a room in the bench: a socket with a ticket that keeps what it was told last, and comes back by itself. */
import { io, type Manager, type Socket } from 'socket.io-client'
import {
  type FromRoom,
  type OwnRoom,
  ROOM_NAMESPACE,
  type RoomAct,
  type RoomAnswer,
  type RoomGone,
  type RoomView,
  received,
  type Sent,
  WIRE_VERSION,
} from '../../../game/wire/index.ts'

export interface RoomPageOptions {
  readonly origin: string
  readonly ticket: string
  /** Its own name in the keys of what it asks for. */
  readonly device?: string
  /** By polling alone, as where sockets are filtered. */
  readonly polling?: boolean
  readonly onChange?: (page: RoomPage) => void
}

export class RoomPage {
  room: RoomView | undefined
  own: OwnRoom | undefined
  gone: RoomGone | undefined
  /** Why it could not connect when it last tried. */
  trouble: string | undefined
  readonly socket: Socket
  private readonly onChange: RoomPageOptions['onChange']
  /** Acts that are not answered yet, by their key: sent again by it when the socket is back. */
  private readonly pending = new Map<string, () => void>()
  private readonly device: string
  private keys = 0

  constructor({ origin, ticket, device = 'page', polling, onChange }: RoomPageOptions) {
    this.device = device
    this.onChange = onChange
    this.socket = io(`${origin}${ROOM_NAMESPACE}`, {
      path: '/live',
      auth: { ticket },
      transports: polling ? ['polling'] : ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    })
    this.socket.on('connect', () => {
      this.socket.emit('m', { t: 'hello', v: WIRE_VERSION })
      for (const send of this.pending.values()) send()
    })
    this.socket.on('connect_error', ({ message }) => {
      this.trouble = message
    })
    this.socket.on('m', (data: Sent) => this.hear(received<FromRoom>(data)))
  }

  get manager(): Manager {
    return this.socket.io
  }

  get isUp(): boolean {
    return this.socket.connected && this.room !== undefined
  }

  /** Resolves once it has been told something that is so. Rejects where the ticket is refused. */
  until(wanted: (page: RoomPage) => boolean): Promise<void> {
    return new Promise((done, refused) => {
      const look = (): void => {
        if (!this.room || !wanted(this)) return
        this.socket.off('m', look)
        done()
      }
      this.socket.on('m', look)
      this.socket.on('connect_error', (error) => {
        if (!this.socket.active) refused(error)
      })
      look()
    })
  }

  /** The answer to an act, which is sent again by the same key for as long as there is none. */
  act(act: RoomAct): Promise<{ readonly key: string; readonly answer: RoomAnswer }> {
    this.keys += 1
    const key = `${this.device} act ${this.keys}`
    return new Promise((answered) => {
      const send = (): void => {
        this.socket.emit('m', { t: 'act', key, act }, (answer: RoomAnswer) => {
          if (!this.pending.delete(key)) return
          answered({ key, answer })
        })
      }
      this.pending.set(key, send)
      if (this.socket.connected) send()
    })
  }

  close(): void {
    this.socket.disconnect()
  }

  private hear(message: FromRoom): void {
    if (message.t === 'gone') this.gone = message.why
    else {
      this.room = message.room
      this.own = message.own
    }
    this.onChange?.(this)
  }
}
