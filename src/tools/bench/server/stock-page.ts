/** A page at boardgame.io's own Server, by its messages: it chooses at random as soon as it is asked. */
import { io, type Socket } from 'socket.io-client'
import type { HostedView } from '../../../game/bgio/index.ts'
import { playerOf } from '../../../game/bgio/index.ts'
import { randomItems } from '../../../game/bots/index.ts'
import { menuOf, questionOf, type Seat } from '../../../game/index.ts'
import { seeded } from '../../../game/kernel.ts'

export interface StockOptions {
  readonly origin: string
  /** Who watches, where nobody is given. */
  readonly seat: Seat | undefined
  readonly credentials: string
  /** Told of each choice that was taken. */
  readonly onTaken: () => void
  /** The match is over. */
  readonly onOver: () => void
}

interface StockState {
  readonly _stateID: number
  readonly G: HostedView
}

export class StockPage {
  bytes = 0
  private readonly socket: Socket
  private readonly options: StockOptions
  private readonly rng
  private match = ''
  /** The question that was answered last, until it is no longer asked. */
  private pending: string | undefined
  private isStopped = false

  constructor(options: StockOptions) {
    this.options = options
    this.rng = seeded(options.seat ?? 'watcher')
    this.socket = io(`${options.origin}/multivector`, { transports: ['websocket'], forceNew: true })
    this.socket.on('sync', (match: string, { state }: { readonly state: StockState }) =>
      this.hear(match, state),
    )
    this.socket.on('update', (match: string, state: StockState) => this.hear(match, state))
    this.socket.io.engine.on('packet', ({ data }: { readonly data?: unknown }) => {
      if (typeof data === 'string') this.bytes += Buffer.byteLength(data)
    })
  }

  /** Asks for a match, and plays it from then on. */
  play(match: string): void {
    this.match = match
    this.pending = undefined
    this.socket.emit('sync', match, this.player, this.options.credentials, 5)
  }

  stop(): void {
    this.isStopped = true
    this.socket.disconnect()
  }

  private get player(): string | null {
    const { seat } = this.options
    return seat ? playerOf(seat) : null
  }

  private hear(match: string, state: StockState): void {
    const { seat, onTaken, onOver } = this.options
    if (match !== this.match || this.isStopped || !seat) return
    const { view } = state.G
    const asked = questionOf(view, seat)
    const name = asked && `${asked.round} ${asked.decision}`
    if (this.pending !== undefined && this.pending !== name) {
      this.pending = undefined
      onTaken()
    }
    if (view.outcome && seat === 'KZ') onOver()
    const menu = asked && menuOf(view)
    if (!menu || this.pending !== undefined) return
    this.pending = name
    const choice = randomItems(menu, this.rng).map(({ id }) => id)
    const { seat: _, ...question } = { ...asked, seat }
    const payload = {
      type: question.decision,
      args: [choice, { ...question, seat }],
      playerID: this.player,
      credentials: this.options.credentials,
    }
    this.socket.emit('update', { type: 'MAKE_MOVE', payload }, state._stateID, match, this.player)
  }
}
