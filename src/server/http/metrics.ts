/** Figures for whoever runs the server, as Prometheus reads them. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RoomFigures } from '../rooms/rooms.ts'
import type { TableFigures } from '../tables/tables.ts'

export interface Metrics {
  readonly contentType: string
  text(): Promise<string>
  /** A commit of the journal: milliseconds, and the appends in it. */
  committed(milliseconds: number, appends: number): void
}

export interface Measured {
  readonly figures: () => TableFigures
  readonly rooms: () => RoomFigures
  readonly sockets: () => number
}

/** Milliseconds: a solid disk commits in one or two, a school's laptop in tens. */
const BUCKETS = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

export function createMetrics({ figures, rooms, sockets }: Measured): Metrics {
  const registry = new Registry()
  const registers = [registry]
  // Memory, processor time, and delay of the event loop.
  collectDefaultMetrics({ register: registry })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `multivector_${name}`,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('tables', 'Tables that are not closed.', () => figures().tables)
  gauge('rooms', 'Rooms that are kept.', () => rooms().rooms)
  gauge('pupils', 'Pupils in rooms.', () => rooms().pupils)
  gauge('devices', 'Devices connected to tables.', () => figures().devices)
  gauge('choices', 'Choices taken since the start.', () => figures().choices)
  gauge('waiting_bots', 'Decisions that bots are to make.', () => figures().waitingBots)
  gauge('sockets', 'Open sockets.', sockets)
  const commit = new Histogram({
    name: 'multivector_commit_milliseconds',
    help: 'How long a commit of the journal took.',
    buckets: BUCKETS,
    registers,
  })
  const appends = new Counter({ name: 'multivector_appends', help: 'Appends to the journal.', registers })
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    committed(milliseconds, count) {
      commit.observe(milliseconds)
      appends.inc(count)
    },
  }
}
