/** Requests with keys: each is answered once, and is sent again on every new connection until it is. */
import { countDown, type Timer } from '../../../game/thinking/index.ts'

/** `lost`: no answer came in time while there was a connection, or all is over. What became of it, the table shows. */
export interface Lost {
  readonly ok: false
  readonly why: 'lost'
}

interface Pending<Message, Answer> {
  readonly message: Message
  readonly settle: (answer: Answer | Lost) => void
  stopCount: () => void
}

export interface RequestsOptions<Message, Answer> {
  readonly send: (message: Message, answered: (answer: Answer) => void) => void
  /** A word that no other request has. */
  readonly newKey: () => string
  readonly timer: Timer
}

/** Waking milliseconds within which a request is answered while there is a connection. */
const DEADLINE = 10_000

export class Requests<Message, Answer> {
  private readonly options: RequestsOptions<Message, Answer>
  private readonly pending = new Map<string, Pending<Message, Answer>>()
  private isOpen = false

  constructor(options: RequestsOptions<Message, Answer>) {
    this.options = options
  }

  /** Sends a request now, or as soon as there is a connection. `of`: the message with the key it is given. */
  ask(of: (key: string) => Message): Promise<Answer | Lost> {
    const key = this.options.newKey()
    return new Promise((resolve) => {
      const settle = (answer: Answer | Lost) => {
        this.pending.get(key)?.stopCount()
        if (this.pending.delete(key)) resolve(answer)
      }
      this.pending.set(key, { message: of(key), settle, stopCount: () => undefined })
      if (this.isOpen) this.send(key)
    })
  }

  /** There is a new connection: what has no answer yet is sent on it, by the same key. */
  connected(): void {
    this.isOpen = true
    for (const key of [...this.pending.keys()]) this.send(key)
  }

  /** What waits goes on waiting: whether it has arrived, nobody knows by now. */
  disconnected(): void {
    this.isOpen = false
    for (const one of this.pending.values()) one.stopCount()
  }

  close(): void {
    this.isOpen = false
    for (const { settle } of [...this.pending.values()]) settle({ ok: false, why: 'lost' })
  }

  private send(key: string): void {
    const one = this.pending.get(key)
    if (!one) return
    const { timer, send } = this.options
    one.stopCount()
    one.stopCount = countDown(DEADLINE, timer, () => one.settle({ ok: false, why: 'lost' }))
    send(one.message, one.settle)
  }
}
