/** A channel over socket.io. It is fetched with the first table, and is no part of the page's beginning. */
import {
  type FromRoom,
  type RoomAnswer,
  received,
  type Sent as SentForm,
  type Told,
  type ToRoom,
} from '../../../game/wire/index.ts'
import type { Channel, ChannelEvents } from './channel.ts'
import { takeSocket } from './ways.ts'

const MESSAGE = 'm'
/** Milliseconds until a way that the server has shut is tried once more. */
const AGAIN = 1000

/** Where rooms are met; tables are met where no name is given. */
const ROOM = '/room'

/** A channel to the table of a ticket, on the server the page came from. */
export function openSocket(ticket: string, events: ChannelEvents): Channel {
  return openLine('/', ticket, events)
}

/** A channel to the room of a ticket, on the same server. */
export function openRoomSocket(ticket: string, events: ChannelEvents<FromRoom>): Channel<ToRoom, RoomAnswer> {
  return openLine(ROOM, ticket, events)
}

function openLine<Sent, Heard extends Told, Answer>(
  where: string,
  ticket: string,
  events: ChannelEvents<Heard>,
): Channel<Sent, Answer> {
  const { socket, give } = takeSocket(where, ticket)
  let isClosed = false
  let trying: ReturnType<typeof setTimeout> | undefined
  const again = () => {
    clearTimeout(trying)
    trying = setTimeout(() => !isClosed && socket.connect(), AGAIN)
  }
  const awake = () => {
    if (document.visibilityState === 'visible' && !isClosed && !socket.connected) socket.connect()
  }
  socket.on('connect', () => events.connected())
  socket.on('disconnect', (why) => {
    events.disconnected()
    if (why === 'io server disconnect') again()
  })
  socket.on('connect_error', (error) => {
    if (error.message === 'unknown') events.refused()
    // What the server itself refuses, socket.io does not try again.
    else if (!socket.active) again()
  })
  socket.on(MESSAGE, (data: SentForm) => events.message(received<Heard>(data)))
  addEventListener('online', awake)
  document.addEventListener('visibilitychange', awake)
  return {
    send: (message, answered) => {
      // Nothing is kept for later: whoever asks asks again by key.
      if (!socket.connected) return
      if (answered) socket.emit(MESSAGE, message, answered)
      else socket.emit(MESSAGE, message)
    },
    close: () => {
      isClosed = true
      clearTimeout(trying)
      removeEventListener('online', awake)
      document.removeEventListener('visibilitychange', awake)
      give()
    },
  }
}
