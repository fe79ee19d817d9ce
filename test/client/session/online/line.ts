/** A line between a page's session and real tables, without a socket: the test breaks it, holds it up and drops from it. */

import type { Channel, ChannelEvents, OpenChannel } from '../../../../src/client/session/online/channel.ts'
import { OnlineTable } from '../../../../src/client/session/online/online.ts'
import type { ToClient, ToServer, WireAnswer } from '../../../../src/game/wire/index.ts'
import type { Connection, Tables } from '../../../../src/server/tables/tables.ts'
import { type FakeTimer, fakeTimer } from '../../../support/timer.ts'

type Keyed = Extract<ToServer, { readonly key: string }>

export interface Line {
  /** What the page has asked for, oldest first, whether it got there or not. */
  readonly asked: Keyed[]
  readonly heard: ToClient[]
  /** What is sent to the page next is lost. */
  dropNext: boolean
  /** Answers are lost, though what was asked is done. */
  dropAnswers: boolean
  cut(): void
  connect(): void
}

/** Opens a line; it is connected when the test says so. */
export function lineTo(tables: Tables, ticket: string): Line & { readonly open: OpenChannel } {
  let listener: ChannelEvents | undefined
  let connection: Connection | undefined
  const line: Line = {
    asked: [],
    heard: [],
    dropNext: false,
    dropAnswers: false,
    cut() {
      connection?.end()
      connection = undefined
      listener?.disconnected()
    },
    connect() {
      connection = tables.connect(ticket, {
        send(message) {
          if (line.dropNext) {
            line.dropNext = false
            return
          }
          const copy = JSON.parse(JSON.stringify(message)) as ToClient
          line.heard.push(copy)
          listener?.message(copy)
        },
        close() {
          connection = undefined
        },
      })
      if (connection) listener?.connected()
      else listener?.refused()
    },
  }
  const channel: Channel = {
    send: (message, answered) => {
      const over = connection
      if (!over) return
      if ('key' in message) line.asked.push(message)
      void over.receive(message).then((answer: WireAnswer | undefined) => {
        if (answer && over === connection && !line.dropAnswers) answered?.(answer)
      })
    },
    close() {
      connection?.end()
      connection = undefined
      listener = undefined
    },
  }
  const open: OpenChannel = (given) => {
    listener = given
    return channel
  }
  return Object.assign(line, { open })
}

/** A page at a table, with a line the test holds. */
export interface OnlinePage {
  readonly line: Line
  readonly online: OnlineTable
  readonly timer: FakeTimer
  /** The hash of each game's seed as this page saw it first. */
  readonly hashes: Map<number, string>
}

export function pageAt(tables: Tables, ticket: string): OnlinePage {
  const timer = fakeTimer()
  const line = lineTo(tables, ticket)
  const hashes = new Map<number, string>()
  let keys = 0
  const online = new OnlineTable({
    open: line.open,
    newKey: () => {
      keys += 1
      return `page-${keys}`
    },
    seen: { read: (game) => hashes.get(game), write: (game, hash) => hashes.set(game, hash) },
    now: timer.now,
    timer,
  })
  line.connect()
  return { line, online, timer, hashes }
}
