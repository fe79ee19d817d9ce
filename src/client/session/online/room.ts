/** A class as this page has it: its teacher's, a pupil's or the projector's, by the ticket. */
import { type Signal, signal } from '@preact/signals'
import {
  type FromRoom,
  type OwnRoom,
  type RoomAct,
  type RoomAnswer,
  type RoomGone,
  type RoomView,
  type ToRoom,
  WIRE_VERSION,
} from '../../../game/wire/index.ts'
import type { OpenChannel } from './channel.ts'
import { type Connection, Link, type LinkOptions } from './link.ts'
import type { Lost } from './requests.ts'

export type OpenRoomChannel = OpenChannel<ToRoom, FromRoom, RoomAnswer>
export type RoomAnswered = RoomAnswer | Lost

export interface OnlineRoomOptions extends LinkOptions<ToRoom, FromRoom, RoomAnswer> {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

/** When play stops by the clock of the options; `stopped`: so many milliseconds are left, and do not move. */
export interface RoomEnd {
  readonly at: number
  readonly stopped?: number
}

type RoomMessage = Extract<FromRoom, { t: 'room' }>

export class OnlineRoom {
  readonly connection: Signal<Connection>
  readonly gone: Signal<RoomGone | undefined>
  readonly room: Signal<RoomView | undefined> = signal(undefined)
  readonly own: Signal<OwnRoom | undefined> = signal(undefined)
  readonly end: Signal<RoomEnd | undefined> = signal(undefined)
  /** Until when a delegation votes, by the same clock. */
  readonly voteEnd: Signal<RoomEnd | undefined> = signal(undefined)
  /** When the last message came, by the clock of the options: what it tells as milliseconds is counted on from there. */
  readonly heardAt: Signal<number> = signal(0)
  private readonly now: () => number
  private readonly link: Link<ToRoom, FromRoom, RoomAnswer, RoomGone>
  /** Whether the state has come on this connection. */
  private isTold = false

  constructor(options: OnlineRoomOptions) {
    this.now = options.now
    this.link = new Link(options, {
      hello: () => this.hello(),
      lost: () => {
        this.isTold = false
      },
      hear: (message) => this.hear(message),
      refused: 'unknown',
    })
    this.connection = this.link.connection
    this.gone = this.link.gone
  }

  /** Asks for something; it is sent again by the same key until it is answered. */
  act(act: RoomAct): Promise<RoomAnswered> {
    return this.link.ask((key) => ({ t: 'act', key, act }))
  }

  /** Tells that the page is looked at, or no more. */
  look(here: boolean): void {
    if (this.connection.peek() === 'on') this.link.send({ t: 'here', here })
  }

  close(): void {
    this.link.close()
  }

  private hello(): void {
    this.isTold = false
    this.link.send({ t: 'hello', v: WIRE_VERSION })
  }

  private hear(message: FromRoom): void {
    if (message.t === 'gone') this.link.leave(message.why)
    else this.take(message)
  }

  private take({ room, own }: RoomMessage): void {
    const now = this.now()
    const runs = room.phase === 'playing'
    this.room.value = room
    this.own.value = own
    this.heardAt.value = now
    this.end.value = endAt(now, room.left, runs)
    this.voteEnd.value = room.vote?.left === undefined ? undefined : endAt(now, room.vote.left, runs)
    this.link.told(!this.isTold)
    this.isTold = true
  }
}

function endAt(now: number, left: number, runs: boolean): RoomEnd {
  return { at: now + left, ...(runs ? {} : { stopped: left }) }
}
