/** A page of the bench: a socket with a ticket that keeps its view by the deltas alone and counts what it is sent. */
import { io, type Socket } from 'socket.io-client'
import { type Choice, menuOf, type Question, questionOf, type View } from '../../../game/index.ts'
import {
  applyDelta,
  received,
  type Sent,
  type TableView,
  type ToClient,
  type Turn,
  WIRE_VERSION,
  type WireAnswer,
} from '../../../game/wire/index.ts'

/** By an address and a ticket, or on a socket that there is. */
export type PageOptions = {
  /** Told after each message that was heard. */
  readonly onChange?: (page: BenchPage) => void
} & (
  | {
      readonly origin: string
      readonly ticket: string
      /** Whether it tries again when its socket goes. */
      readonly comesBack?: boolean
    }
  | { readonly socket: Socket }
)

export class BenchPage {
  view: View | undefined
  table: TableView | undefined
  /** Bytes of all that came, as text. */
  bytes = 0
  /** Whether it has been told the state since its socket was last opened. */
  isUp = false
  /** Texts and phrases that it has heard. */
  readonly heardTexts: string[] = []
  readonly socket: Socket
  private readonly onChange: PageOptions['onChange']
  private seq = 0
  /** Of the newest moment of the game. */
  private step = 0

  constructor(options: PageOptions) {
    this.onChange = options.onChange
    this.socket = 'socket' in options ? options.socket : socketOf(options)
    this.socket.on('connect', () => this.hello())
    this.socket.on('disconnect', () => {
      this.isUp = false
    })
    this.socket.on('m', (data: Sent) => this.hear(received(data)))
    this.socket.io.on('open', () => {
      this.socket.io.engine.on('packet', ({ data }: { readonly data?: unknown }) => {
        if (typeof data === 'string') this.bytes += Buffer.byteLength(data)
      })
    })
  }

  /** Resolves once its state has come. Rejects where the ticket is refused. */
  ready(): Promise<void> {
    return new Promise((ready, refused) => {
      const look = (): void => {
        if (!this.isUp) return
        this.socket.off('m', look)
        ready()
      }
      this.socket.on('m', look)
      this.socket.on('connect_error', (error) => {
        // It tries again by itself where that may help.
        if (!this.socket.active) refused(error)
      })
      look()
    })
  }

  /** What its seat is asked, as it sees it. */
  get asked(): Question | undefined {
    const { view } = this
    return view && view.viewer !== 'observer' ? questionOf(view, view.viewer) : undefined
  }

  /** The question it is asked and a menu for it. */
  get turn(): Turn | undefined {
    const { asked, table } = this
    return asked && table ? { ...asked, game: table.game } : undefined
  }

  get menu() {
    return this.view && menuOf(this.view)
  }

  choose(key: string, turn: Turn, choice: Choice): Promise<WireAnswer> {
    return this.ask({ t: 'choose', key, turn, choice })
  }

  /** Sends anything; the answer, if its socket lives that long. */
  ask(message: unknown): Promise<WireAnswer> {
    return new Promise((answered) => this.socket.emit('m', message, answered))
  }

  close(): void {
    this.socket.disconnect()
  }

  private hello(): void {
    const { view, table, step } = this
    const has = view && table ? { game: table.game, step, viewer: view.viewer } : undefined
    this.socket.emit('m', { t: 'hello', v: WIRE_VERSION, ...(has ? { has } : {}) })
  }

  private hear(message: ToClient): void {
    if (message.t === 'gone') return
    if (message.t !== 'state' && message.seq !== this.seq + 1) {
      this.isUp = false
      this.hello()
      return
    }
    this.seq = message.seq
    if (message.t === 'state') {
      this.isUp = true
      const { view, step = 0, since = [] } = message.game ?? {}
      this.view = view && since.reduce((before, { delta }) => applyDelta(before, delta), view)
      this.step = step + since.length
    }
    if (message.t === 'state' || message.t === 'table') this.table = message.table
    if (message.t === 'said') this.heardTexts.push(message.said.text ?? message.said.phrase ?? '')
    if (message.t === 'step' && this.view) {
      this.view = applyDelta(this.view, message.delta)
      this.step = message.made.step
    }
    this.onChange?.(this)
  }
}

function socketOf({ origin, ticket, comesBack = false }: Extract<PageOptions, { origin: string }>): Socket {
  return io(origin, {
    path: '/live',
    auth: { ticket },
    transports: ['websocket'],
    forceNew: true,
    reconnection: comesBack,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
  })
}
