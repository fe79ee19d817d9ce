/** A room over the wire: what is told, what is asked, and what becomes of both when the way breaks. */
import { describe, expect, it } from 'vitest'
import type { ChannelEvents } from '../../../../src/client/session/online/channel.ts'
import { OnlineRoom } from '../../../../src/client/session/online/room.ts'
import {
  type FromRoom,
  type OwnRoom,
  type RoomAnswer,
  type RoomView,
  type ToRoom,
  WIRE_VERSION,
} from '../../../../src/game/wire/index.ts'
import { fakeTimer } from '../../../support/timer.ts'

const ROOM: RoomView = {
  ...{ code: '123456', phase: 'playing', pupils: [], tables: [], left: 60_000, lastRound: false },
  ...{ polls: [], exits: 0, keptDays: 30 },
  plan: {
    ...{ way: 'duplicate', scenario: 'pivots', minutes: 30, bot: 'seasoned', language: 'en' },
    ...{ options: { attention: 5, lesson: false }, seating: 'chance', perSeat: 1, late: 'play' },
    ...{ phrases: false, freeText: false, labels: [] },
  },
}
const OWN: OwnRoom = { is: 'teacher', rows: [], projector: 'ticket' }

interface Sent {
  readonly message: ToRoom
  readonly answer: (answer: RoomAnswer) => void
}

/** A room whose way the test opens and shuts, and whose clock stands at `at.now`. */
function met() {
  const timer = fakeTimer()
  const sent: Sent[] = []
  const at = { now: 0 }
  let events: ChannelEvents<FromRoom> | undefined
  let isOpen = false
  let keys = 0
  const online = new OnlineRoom({
    open: (listener) => {
      events = listener
      return {
        send: (message, answered) => {
          if (isOpen) sent.push({ message, answer: (answer) => answered?.(answer) })
        },
        close: () => {
          isOpen = false
        },
      }
    },
    ...{ timer, now: () => at.now, newKey: () => `key ${++keys}` },
  })
  const hear = (message: FromRoom) => events?.message(message)
  return {
    ...{ online, sent, timer, at, hear },
    tell: (room: Partial<RoomView> = {}) => hear({ t: 'room', seq: 1, room: { ...ROOM, ...room }, own: OWN }),
    connect: () => {
      isOpen = true
      events?.connected()
    },
    cut: () => {
      isOpen = false
      events?.disconnected()
    },
    refuse: () => events?.refused(),
    acts: () => sent.flatMap(({ message }) => (message.t === 'act' ? [message] : [])),
  }
}

describe('a room online', () => {
  it('says hello first, and is on once the room has come', () => {
    const { online, sent, connect, tell } = met()
    connect()
    expect(sent.map(({ message }) => message)).toEqual([{ t: 'hello', v: WIRE_VERSION }])
    expect(online.connection.value).toBe('connecting')
    tell()
    expect(online.connection.value).toBe('on')
    expect(online.room.value?.code).toBe('123456')
    expect(online.own.value).toEqual(OWN)
  })

  it('counts the time of play from when it was told, and stands still while play does', () => {
    const { online, at, connect, tell } = met()
    connect()
    at.now = 5000
    tell({ left: 60_000 })
    expect(online.end.value).toEqual({ at: 65_000 })
    tell({ left: 40_000, phase: 'paused' })
    expect(online.end.value).toEqual({ at: 45_000, stopped: 40_000 })
  })

  it('has an end of the vote only where the vote has a clock', () => {
    const { online, connect, tell } = met()
    const turn = { game: 1, seat: 'KZ', round: 1, decision: 'pledge' } as const
    connect()
    tell({ vote: { turn, proposals: [], voters: 3, left: 9000 } })
    expect(online.voteEnd.value).toEqual({ at: 9000 })
    tell({ vote: { turn, proposals: [], voters: 3 } })
    expect(online.voteEnd.value).toBeUndefined()
  })

  it('sends an act by the same key on every connection until it is answered, and once answered never again', async () => {
    const { online, sent, acts, connect, cut, tell } = met()
    connect()
    tell()
    const answer = online.act({ do: 'resume' })
    cut()
    expect(online.connection.value).toBe('reconnecting')
    connect()
    tell()
    expect(acts()).toEqual([
      { t: 'act', key: 'key 1', act: { do: 'resume' } },
      { t: 'act', key: 'key 1', act: { do: 'resume' } },
    ])
    sent.at(-1)?.answer({ ok: true })
    expect(await answer).toEqual({ ok: true })
    cut()
    connect()
    tell()
    expect(acts()).toHaveLength(2)
  })

  it('sends nothing again before the room has come', () => {
    const { online, acts, connect } = met()
    void online.act({ do: 'stop' })
    connect()
    expect(acts()).toEqual([])
  })

  it('says that an act is lost where there is a connection and no answer', async () => {
    const { online, timer, connect, tell } = met()
    connect()
    tell()
    const answer = online.act({ do: 'stop' })
    timer.pass(20_000)
    expect(await answer).toEqual({ ok: false, why: 'lost' })
  })

  it('is gone for good with a ticket that is worth nothing, and where the room says so', () => {
    const refused = met()
    refused.refuse()
    expect(refused.online.gone.value).toBe('unknown')
    const removed = met()
    removed.connect()
    removed.tell()
    removed.hear({ t: 'gone', why: 'removed' })
    expect(removed.online.gone.value).toBe('removed')
    expect(removed.online.connection.value).toBe('gone')
    removed.tell({ left: 1 })
    expect(removed.online.room.value?.left).toBe(60_000)
  })
})
