/** A game on this machine: boardgame.io's local master hosts it, bots hold the seats that no person does. */
import type { HostedView } from '../../game/bgio.ts'
import { botNamed, type Level, type Thought } from '../../game/bots/index.ts'
import {
  type Choice,
  checkChoice,
  type Fact,
  factsFor,
  menuOf,
  type Refusal,
  SEATS,
  type Seat,
} from '../../game/index.ts'
import { next, seeded } from '../../game/kernel.ts'
import {
  type Beginning,
  botOf,
  type GameRecord,
  type Move,
  playMoves,
  type Refused,
  type Rerun,
  recordOf,
  rerun,
  solePerson,
} from '../../game/record/index.ts'
import type { BotRunner } from './bot-request.ts'
import { inThread } from './in-thread.ts'
import { keep, recall } from './kept.ts'
import { openSeats, type Seats } from './seats.ts'
import type { Session, Update } from './session.ts'
import { told, turnKey, type Why, whyOf } from './thoughts.ts'

export interface LocalGame extends Beginning {
  /** The seat the viewer plays. */
  seat: Seat
  /** A record to go on from; it must begin as this game does. */
  record?: GameRecord
  /** The bots' reasons as they were kept with that record; what does not fit it is left out. */
  reasons?: string
  /** Where bots think; on the calling thread unless told otherwise. */
  runner?: BotRunner
  /** How many milliseconds a bot may think now. */
  limit?: () => number
}

export interface LocalSession extends Session {
  /** The record of the game so far: the save, and at the end the logged game. */
  record(): GameRecord
  /** Why the bots chose as they did, told yet or not, sealed: to be kept with this record of the game. */
  reasons(record: GameRecord): string
  advise(stop: AbortSignal): Promise<Thought>
}

/** Who advises a player: whose figures for the second and the third plan can be trusted too. */
const ADVISER: Level = 'master'
/** Milliseconds an adviser may think: long, since who asked may end it. Cut short, it has no figures to give. */
const ADVICE_LIMIT = 15_000
/** Milliseconds of a bot's thinking, unless the game is told otherwise. */
const LIMIT = 1000

/** Starts or resumes a local game. Refuses a record that does not play out, unknown bots, and any but one person. */
export function startLocal(game: LocalGame): LocalSession | Refused {
  const unknown = SEATS.find((seat) => {
    const bot = botOf(game.seats[seat])
    return bot !== undefined && !botNamed(bot, seat)
  })
  if (unknown) return { refused: 'unknown-bot', detail: `seats.${unknown}` }
  const person = solePerson(game.seats)
  if (typeof person !== 'string') return person
  const run = game.record ? rerun(game.record) : playMoves(game, [])
  return 'refused' in run ? run : new LocalGameSession(game, run)
}

class LocalGameSession implements LocalSession {
  readonly viewer: Seat
  private readonly game: LocalGame
  private readonly seats: Seats
  private readonly runner: BotRunner
  private readonly moves: Move[]
  private readonly facts: Fact[]
  private readonly listeners = new Set<(update: Update) => void>()
  private whys: Why[] = []
  /** Steps each seat has been asked about, so that a bot is asked once. */
  private readonly asked = new Set<string>()
  private awaited: { steps: number; resolve: () => void } | undefined
  private queue: Promise<unknown> = Promise.resolve()
  private closed = false

  constructor(game: LocalGame, { state, steps }: Rerun) {
    this.game = game
    this.viewer = game.seat
    this.runner = game.runner ?? inThread()
    this.moves = [...(game.record?.moves ?? [])]
    this.facts = factsFor(steps.flat(), game.seat)
    if (game.record) this.whys = recall(game.reasons, game.record, state.round)
    const hosted = { state, facts: steps.at(-1) ?? [], steps: this.moves.length }
    this.seats = openSeats(hosted, (seat, seen) => this.onStep(seat, seen))
    for (const seat of SEATS) this.askBot(seat, this.seats.line(seat).read())
  }

  current(): Update {
    return updateOf(this.seats.line(this.viewer).read())
  }

  log(): readonly Fact[] {
    return this.facts
  }

  subscribe(listener: (update: Update) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  choose(choice: Choice): Promise<Refusal | undefined> {
    return this.commit(this.viewer, choice)
  }

  thoughts(): readonly Why[] {
    return told(this.whys, this.seats.line(this.viewer).read().view)
  }

  async advise(stop: AbortSignal): Promise<Thought> {
    const { view } = this.seats.line(this.viewer).read()
    const menu = menuOf(view)
    if (!menu) throw new Error('nothing is asked')
    const seed = botSeed(this.game.seed, `adviser ${turnKey(this.viewer, view)}`)
    return this.runner.choose({ bot: ADVISER, view, menu, seed, limit: ADVICE_LIMIT }, stop)
  }

  record(): GameRecord {
    const run = playMoves(this.game, this.moves)
    if ('refused' in run) throw new Error(`move ${run.detail} of a game just played is refused`)
    return recordOf(this.game, this.moves, run.state)
  }

  reasons(record: GameRecord): string {
    return keep(this.whys, record)
  }

  close(): void {
    this.closed = true
    this.listeners.clear()
    this.runner.close()
    this.seats.close()
  }

  /** One choice at a time, so that the moves are kept in the order the host took them. */
  private commit(seat: Seat, choice: Choice): Promise<Refusal | undefined> {
    const committed = this.queue.then(() => this.send(seat, choice))
    this.queue = committed.catch(() => undefined)
    return committed
  }

  private async send(seat: Seat, choice: Choice): Promise<Refusal | undefined> {
    if (this.closed) return 'game-over'
    const line = this.seats.line(seat)
    const { view, steps } = line.read()
    const menu = menuOf(view)
    if (!menu) return view.outcome ? 'game-over' : 'not-your-turn'
    const refused = checkChoice(menu, choice)
    if (refused) return refused
    const taken = new Promise<void>((resolve) => {
      this.awaited = { steps: steps + 1, resolve }
    })
    this.moves.push({ seat, choice: [...choice] })
    line.send(menu.decision, choice)
    await taken
    return undefined
  }

  private onStep(seat: Seat, seen: HostedView): void {
    if (this.closed) return
    if (seat === this.viewer) {
      this.facts.push(...seen.facts)
      for (const listener of this.listeners) listener(updateOf(seen))
    }
    this.askBot(seat, seen)
    if (seat === SEATS.at(-1) && seen.steps === this.awaited?.steps) this.awaited.resolve()
  }

  private askBot(seat: Seat, seen: HostedView): void {
    const bot = botOf(this.game.seats[seat])
    const menu = menuOf(seen.view)
    const turn = turnKey(seat, seen.view)
    if (!bot || !menu || this.asked.has(turn)) return
    this.asked.add(turn)
    // It thought before the last visit ended, and had not chosen yet: now it may choose otherwise.
    this.whys = this.whys.filter((why) => turnKey(why.seat, why) !== turn)
    const seed = botSeed(this.game.seed, turn)
    this.runner
      .choose({ bot, view: seen.view, menu, seed, limit: this.game.limit?.() ?? LIMIT })
      .then((thought) => {
        const why = whyOf(bot, seat, seen.view, thought)
        if (why) this.whys.push(why)
        return thought.choice
      })
      .catch((error: unknown) => {
        // A bot that fails must not hang the game: the empty choice is always legal.
        console.error(`bot ${bot} in ${seat}:`, error)
        return []
      })
      .then((choice) => this.commit(seat, choice))
  }
}

function updateOf({ view, facts }: HostedView): Update {
  const menu = menuOf(view)
  return menu ? { view, facts, menu } : { view, facts }
}

/** A bot gets a seed of its own; the game's would tell it the order of every deck. */
function botSeed(gameSeed: string, turn: string): string {
  const scrambled = seeded(`bot ${turn} ${gameSeed}`)
  return `${next(scrambled)}`
}
