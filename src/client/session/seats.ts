/** boardgame.io's side of a local game: its local master, and one client a seat, each with that seat's view alone. */
import { Client } from 'boardgame.io/client'
import { Local } from 'boardgame.io/multiplayer'
import { type Hosted, type HostedView, hostedGame, playerOf } from '../../game/bgio.ts'
import { type Choice, type Decision, forSeats, SEATS, type Seat } from '../../game/vocabulary.ts'

/** One seat's line to the host. */
export interface SeatLine {
  /** What the seat may know now. */
  read(): HostedView
  /** Sends a choice; the host answers with a step, or not at all. */
  send(decision: Decision, choice: Choice): void
}

export interface Seats {
  line(seat: Seat): SeatLine
  close(): void
}

/** Opens a master on the state given and seats everyone. `onStep` is called after each step, once for every seat. */
export function openSeats(hosted: Hosted, onStep: (seat: Seat, seen: HostedView) => void): Seats {
  const game = hostedGame(() => hosted, hosted.state.decision)
  const multiplayer = Local()
  const clients = forSeats((seat) =>
    Client<HostedView>({
      game: game as never,
      numPlayers: SEATS.length,
      playerID: playerOf(seat),
      multiplayer,
      debug: false,
    }),
  )
  const steps = forSeats(() => hosted.steps)
  for (const seat of SEATS) {
    clients[seat].start()
    clients[seat].subscribe((state) => {
      if (!state || state.G.steps === steps[seat]) return
      steps[seat] = state.G.steps
      onStep(seat, state.G)
    })
  }
  return { line: (seat) => lineOf(clients[seat]), close: () => closeAll(Object.values(clients)) }
}

type SeatClient = ReturnType<typeof Client<HostedView>>

function lineOf(client: SeatClient): SeatLine {
  return {
    read() {
      const state = client.getState()
      if (!state) throw new Error('the local master has not answered yet')
      return state.G
    },
    send: (decision, choice) => client.moves[decision]?.(choice),
  }
}

function closeAll(clients: readonly SeatClient[]): void {
  for (const client of clients) client.stop()
}
