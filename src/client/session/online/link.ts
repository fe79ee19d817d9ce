/** The way of this page to a table or a room: whether it stands, what is asked on it, and that it is over. */
import { batch, type Signal, signal } from '@preact/signals'
import type { Timer } from '../../../game/thinking/index.ts'
import type { Channel, OpenChannel } from './channel.ts'
import { type Lost, Requests } from './requests.ts'

/** `connecting`: nothing has come yet. `reconnecting`: what is shown may be old, and nothing is sent. */
export type Connection = 'connecting' | 'on' | 'reconnecting' | 'gone'

export interface LinkOptions<Sent, Heard, Answer> {
  readonly open: OpenChannel<Sent, Heard, Answer>
  readonly timer: Timer
  /** A word that no other request has. */
  readonly newKey: () => string
}

/** What whoever has a link does with it. `Why`: why it may be over. */
export interface LinkOwner<Heard, Why> {
  /** A connection is there: says hello, which is answered with all there is to know. */
  hello(): void
  /** It is lost, and comes again by itself. */
  lost(): void
  hear(message: Heard): void
  /** It is over for good. */
  over?(): void
  /** Why, where the ticket is worth nothing. */
  readonly refused: Why
}

export class Link<Sent, Heard, Answer, Why> {
  readonly connection: Signal<Connection> = signal('connecting')
  readonly gone: Signal<Why | undefined> = signal(undefined)
  private readonly owner: LinkOwner<Heard, Why>
  private readonly requests: Requests<Sent, Answer>
  private readonly channel: Channel<Sent, Answer>

  /** Nothing is told to the owner before this has returned. */
  constructor({ open, timer, newKey }: LinkOptions<Sent, Heard, Answer>, owner: LinkOwner<Heard, Why>) {
    this.owner = owner
    const send = (message: Sent, answered: (answer: Answer) => void) => this.channel.send(message, answered)
    this.requests = new Requests({ send, newKey, timer })
    this.channel = open({
      connected: () => owner.hello(),
      disconnected: () => this.lose(),
      refused: () => this.leave(owner.refused),
      message: (message) => batch(() => this.gone.peek() === undefined && owner.hear(message)),
    })
  }

  /** Asks for something; it is sent again by the same key until it is answered. */
  ask(of: (key: string) => Sent): Promise<Answer | Lost> {
    return this.requests.ask(of)
  }

  /** Sends where the way is open, else nothing. */
  send(message: Sent): void {
    this.channel.send(message)
  }

  /** All there is to know has come. `anew`: on a connection on which it had not: what waits for an answer is sent on it. */
  told(anew: boolean): void {
    this.connection.value = 'on'
    if (anew) this.requests.connected()
  }

  /** It is over for good. */
  leave(why: Why): void {
    this.gone.value = why
    this.connection.value = 'gone'
    this.close()
  }

  close(): void {
    this.requests.close()
    this.channel.close()
    this.owner.over?.()
  }

  private lose(): void {
    if (this.gone.peek() !== undefined) return
    this.requests.disconnected()
    if (this.connection.peek() === 'on') this.connection.value = 'reconnecting'
    this.owner.lost()
  }
}
