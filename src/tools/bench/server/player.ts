/** Parties that play at random, with legal choices: as fast as they are asked, or when they are told to. */
import { decide, randomItems } from '../../../game/bots/index.ts'
import type { Menu } from '../../../game/index.ts'
import { seeded } from '../../../game/kernel.ts'
import type { Turn, WireAnswer } from '../../../game/wire/index.ts'
import type { BenchPage } from './page.ts'
import type { Party } from './table.ts'

/** A choice that was sent, until it is answered. */
export interface Sent {
  readonly key: string
  readonly turn: Turn
  readonly choice: readonly string[]
  readonly at: number
}

export interface PlayerOptions {
  /** Told of each answer that took a choice. */
  readonly onTaken: (sent: Sent, milliseconds: number) => void
  /** Whether a page answers as soon as it is asked. */
  readonly atOnce: boolean
  /** Its table has played all the games that one may. */
  readonly onPlayedOut?: () => void
  /** Plays as this bot, one that does not search, not at random: more is laid and taken, and more is to be told. */
  readonly bot?: string
}

/** The six pages of one table. */
export class Player {
  readonly party: Party
  /** Choices that were answered otherwise than by `ok`. */
  refused = 0
  /** Whether its table has played all the games that one may. */
  isPlayedOut = false
  private readonly options: PlayerOptions
  private readonly rng
  private readonly pending = new Map<BenchPage, Sent>()
  /** On which socket it was sent. */
  private readonly sentOn = new Map<BenchPage, string | undefined>()
  private isStopped = false
  private isHeld = false
  private isDealing = false
  private keys = 0

  constructor(party: Party, options: PlayerOptions) {
    this.party = party
    this.options = options
    this.rng = seeded(party.table.id)
  }

  /** To be told after each message that one of its pages has heard. */
  heard(page: BenchPage): void {
    if (this.isStopped || !page.isUp) return
    const sent = this.pending.get(page)
    // Its socket was away: what was not answered is sent again, by the same key.
    if (sent && this.sentOn.get(page) !== page.socket.id) this.send(page, sent)
    else if (this.options.atOnce) this.choose(page)
    this.goOn(page)
  }

  /** Has the next page choose that is asked. Says whether there was one. */
  chooseOnce(): boolean {
    return Object.values(this.party.seats).some((page) => this.choose(page))
  }

  stop(): void {
    this.isStopped = true
  }

  /** Makes no new choices until it is released; what waits for an answer is sent again as ever. */
  hold(): void {
    this.isHeld = true
  }

  release(): void {
    this.isHeld = false
    for (const page of this.party.pages) this.heard(page)
  }

  private choose(page: BenchPage): boolean {
    const { turn, menu } = page
    if (
      this.isHeld ||
      !page.isUp ||
      this.pending.has(page) ||
      !turn ||
      !menu ||
      page.table?.phase !== 'playing'
    )
      return false
    this.keys += 1
    const choice = this.choiceFor(page, menu)
    this.send(page, { key: `${turn.seat} ${this.keys}`, turn, choice, at: performance.now() })
    return true
  }

  private choiceFor({ view }: BenchPage, menu: Menu): readonly string[] {
    const { bot } = this.options
    if (bot === undefined || !view) return randomItems(menu, this.rng).map(({ id }) => id)
    return decide(bot, view, menu, `${this.keys}`)
  }

  private send(page: BenchPage, sent: Sent): void {
    this.pending.set(page, sent)
    this.sentOn.set(page, page.socket.id)
    void page.choose(sent.key, sent.turn, sent.choice).then((answer) => {
      if (this.pending.get(page) !== sent) return
      this.pending.delete(page)
      if (answer.ok) this.options.onTaken(sent, performance.now() - sent.at)
      else this.refused += 1
      if (this.options.atOnce) this.heard(page)
    })
  }

  /** The owner deals again after the end, and goes on after a pause. */
  private goOn(page: BenchPage): void {
    const { phase } = page.table ?? {}
    if (
      page !== this.party.seats.KZ ||
      this.isDealing ||
      this.isPlayedOut ||
      (phase !== 'over' && phase !== 'paused' && phase !== 'lobby')
    )
      return
    this.isDealing = true
    this.keys += 1
    const act = { do: phase === 'over' ? 'rematch' : phase === 'paused' ? 'resume' : 'start' }
    const done = (_lost: unknown, answer?: WireAnswer) => {
      this.isDealing = false
      // A table whose games are all over is dealt no other.
      this.isPlayedOut =
        phase === 'over' && answer?.ok === false && answer.why === 'not-now' && page.table?.phase === 'over'
      if (this.isPlayedOut) this.options.onPlayedOut?.()
      // What was told before the answer came.
      this.heard(page)
    }
    page.socket.timeout(2000).emit('m', { t: 'act', key: `act ${this.keys}`, act }, done)
  }
}
