/** What goes wrong in a lesson: phones that go and come back, two that are exchanged, and the server killed in the middle. */
import { below, type Rng } from '../../../game/kernel.ts'
import type { RoomTicket } from '../../../game/wire/index.ts'
import { type ServerChild, startServer } from '../server/child.ts'
import type { Started } from '../server/process.ts'
import { posted } from '../server/table.ts'
import type { Phone } from './phone.ts'

export interface MishapPlan {
  readonly dropped: number
  readonly swapped: number
}

/** What of the lesson goes wrong. */
export interface Suffering {
  readonly code: string
  readonly phones: Phone[]
  readonly serving: Serving
  readonly rng: Rng
  /** Another device for the pupil of a phone. */
  newPhone(ticket: string, number: number): Phone
}

/** The server of the moment, always at the same address. */
export class Serving {
  /** Milliseconds that the last restart took. */
  restartMs = 0
  private readonly folder: string
  private server: ServerChild<Started>

  constructor(folder: string, server: ServerChild<Started>) {
    this.folder = folder
    this.server = server
  }

  get origin(): string {
    return this.server.origin
  }

  async restart(): Promise<void> {
    const began = performance.now()
    await this.server.kill('SIGKILL')
    this.server = await startServer(this.folder, { port: this.server.started.port })
    this.restartMs = performance.now() - began
  }

  async end(): Promise<void> {
    await this.server.kill()
  }
}

/** Lets all of it happen within so many milliseconds. */
export async function mishaps(
  lesson: Suffering,
  { dropped, swapped }: MishapPlan,
  time: number,
): Promise<void> {
  const numbers = lesson.phones.map((_, number) => number)
  const chosen = numbers.map(() => numbers.splice(below(lesson.rng, numbers.length), 1)[0] ?? 0)
  const drops = chosen
    .slice(0, dropped)
    .map((number, at) => drop(lesson.phones, number, at / Math.max(1, dropped - 1), time))
  const swaps = chosen
    .slice(dropped, dropped + swapped)
    .map((number, at) => swap(lesson, number, time * (0.3 + 0.3 * at)))
  const kill = after(time / 2).then(() => lesson.serving.restart())
  await Promise.all([...drops, ...swaps, kill])
}

/** Some in silence; from three seconds to twenty. `place`: from 0 to 1, which of them it is. */
async function drop(phones: readonly Phone[], number: number, place: number, time: number): Promise<void> {
  await after(time * (0.1 + 0.56 * place))
  phones[number]?.drop(number % 2 === 1)
  await after(3000 + 17_000 * place)
  phones[number]?.back()
}

/** By its word, on another device. */
async function swap(lesson: Suffering, number: number, at: number): Promise<void> {
  await after(at)
  const before = lesson.phones[number]
  if (!before?.word) return
  const ticket = await returned(lesson, before.word)
  before.stop()
  lesson.phones[number] = lesson.newPhone(ticket, number)
}

const TRIES = 40

/** Tried until the server answers: it may be down just now. */
async function returned({ code, serving }: Suffering, word: object): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      return (await posted<RoomTicket>(serving.origin, `/rooms/${code}/return`, word)).ticket
    } catch (error) {
      if (tries >= TRIES) throw error
      await after(500)
    }
  }
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, milliseconds)))
}
