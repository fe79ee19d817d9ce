/** A game on this machine: boardgame.io's local master hosts it, bots hold the seats that no person does. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { HostedView } from '../../game/bgio/index.ts'
import { botNamed, type Level, type Thought } from '../../game/bots/index.ts'
import {
  type Choice,
  checkChoice,
  menuOf,
  next,
  type Question,
  questionOf,
  SEATS,
  type Seat,
  sameQuestion,
  seeded,
  type View,
} from '../../game/index.ts'
import {
  type Beginning,
  botOf,
  type GameRecord,
  type Move,
  playMoves,
  type Refused,
  recordOf,
  rerun,
} from '../../game/record/index.ts'
import type { BotRunner } from './bot-request.ts'
import { type Explanation, explained, explanationOf, turnKey } from './explanations.ts'
import { inThread } from './in-thread.ts'
import { keep, recall } from './kept.ts'
import { momentsOf, type Played } from './moments.ts'
import { openSeats, type Seats } from './seats.ts'
import {
  type Answer,
  type Moment,
  newestOf,
  type Player,
  type Session,
  type SessionTrouble,
} from './session.ts'

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
  readonly player: Required<Player>
  /** The record of the game so far: the save, and at the end the logged game. */
  record(): GameRecord
  /** Why the bots chose as they did, told yet or not, sealed: to be kept with this record of the game. */
  reasons(record: GameRecord): string
}

/** Who advises a player: whose figures for the second and the third plan can be trusted too. */
const ADVISER: Level = 'master'
/** Milliseconds an adviser may think: long, since who asked may end it. Cut short, it has no figures to give. */
const ADVICE_LIMIT = 15_000
/** Milliseconds of a bot's thinking, unless the game is told otherwise. */
const LIMIT = 1000

/** Starts or resumes a local game. Refuses a record that does not play out, or whose bots are unknown. */
export function startLocal(game: LocalGame): LocalSession | Refused {
  const unknown = SEATS.find((seat) => {
    const bot = botOf(game.seats[seat])
    return bot !== undefined && !botNamed(bot, seat)
  })
  if (unknown) return { refused: 'not-a-record', detail: `seats.${unknown}` }
  const run = game.record && rerun(game.record)
  if (run && 'refused' in run) return run
  const played = momentsOf(game, game.record?.moves ?? [], game.seat)
  return 'refused' in played ? played : new LocalGameSession(game, played)
}

class LocalGameSession implements LocalSession {
  readonly viewer: Seat
  readonly player: Required<Player>
  private readonly told: Signal<readonly Moment[]>
  private readonly troubled = signal<SessionTrouble | undefined>(undefined)
  private readonly game: LocalGame
  private readonly seats: Seats
  private readonly runner: BotRunner
  private readonly moves: Move[]
  private whys: Explanation[] = []
  /** Steps each seat has been asked about, so that a bot is asked once. */
  private readonly asked = new Set<string>()
  private awaited: { steps: number; resolve: () => void } | undefined
  private queue: Promise<unknown> = Promise.resolve()
  private closed = false

  constructor(game: LocalGame, { state, moments }: Played) {
    this.game = game
    this.viewer = game.seat
    this.runner = game.runner ?? inThread()
    this.moves = [...(game.record?.moves ?? [])]
    this.told = signal(moments)
    this.player = {
      commit: (question, choice) => this.commit(question, choice),
      advise: (question, stop) => this.advise(question, stop),
    }
    if (game.record) this.whys = recall(game.reasons, game.record, state.round)
    const hosted = { state, facts: [], steps: this.moves.length }
    this.seats = openSeats(hosted, (seat, seen) => this.onStep(seat, seen))
    for (const seat of SEATS) this.askBot(seat, this.seats.line(seat).read())
  }

  get moments(): ReadonlySignal<readonly Moment[]> {
    return this.told
  }

  get trouble(): ReadonlySignal<SessionTrouble | undefined> {
    return this.troubled
  }

  explanations(): readonly Explanation[] {
    return explained(this.whys, newestOf(this).view)
  }

  private async advise(question: Question, stop: AbortSignal): Promise<Thought> {
    const { view } = newestOf(this)
    const menu = menuOf(view)
    if (!menu || !isAsked(view, question)) throw new Error('the question is no longer asked')
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
    this.runner.close()
    this.seats.close()
  }

  /** One choice at a time, so that the moves are kept in the order the host took them. */
  private commit(question: Question, choice: Choice): Promise<Answer> {
    const committed = this.queue.then(() => this.send(question, choice))
    this.queue = committed.catch(() => undefined)
    return committed
  }

  private async send(question: Question, choice: Choice): Promise<Answer> {
    if (this.closed) return refusedFor('lost')
    const { seat } = question
    const line = this.seats.line(seat)
    const { view, steps } = line.read()
    const menu = menuOf(view)
    if (!menu) return refusedFor(view.outcome ? 'game-over' : 'not-your-turn')
    if (!isAsked(view, question)) return refusedFor('late')
    const refused = checkChoice(menu, choice)
    if (refused) return refusedFor(refused)
    const taken = new Promise<void>((resolve) => {
      this.awaited = { steps: steps + 1, resolve }
    })
    this.moves.push({ seat, choice: [...choice] })
    line.send(menu.decision, choice)
    await taken
    return { accepted: true }
  }

  private onStep(seat: Seat, seen: HostedView): void {
    if (this.closed) return
    if (seat === this.viewer) {
      const { steps: step, view, facts } = seen
      this.told.value = [...this.told.peek(), { step, view, facts }]
    }
    this.askBot(seat, seen)
    if (seat === SEATS.at(-1) && seen.steps === this.awaited?.steps) this.awaited.resolve()
  }

  private askBot(seat: Seat, seen: HostedView): void {
    const bot = botOf(this.game.seats[seat])
    const menu = menuOf(seen.view)
    const question = questionOf(seen.view, seat)
    const turn = turnKey(seat, seen.view)
    if (!bot || !menu || !question || this.asked.has(turn)) return
    this.asked.add(turn)
    // It thought before the last visit ended, and had not chosen yet: now it may choose otherwise.
    this.whys = this.whys.filter((why) => turnKey(why.seat, why) !== turn)
    const seed = botSeed(this.game.seed, turn)
    this.runner
      .choose({ bot, view: seen.view, menu, seed, limit: this.game.limit?.() ?? LIMIT })
      .then((thought) => {
        const why = explanationOf(bot, seat, seen.view, thought)
        if (why) this.whys.push(why)
        return thought.choice
      })
      .catch((error: unknown) => {
        // A bot that fails must not hang the game: the empty choice is always legal.
        console.error(`bot ${bot} in ${seat}:`, error)
        this.troubled.value = { kind: 'bot-failed', seat }
        return []
      })
      .then((choice) => this.commit(question, choice))
  }
}

function isAsked(view: View, question: Question): boolean {
  const asked = questionOf(view, question.seat)
  return asked !== undefined && sameQuestion(asked, question)
}

function refusedFor(why: Exclude<Answer, { accepted: true }>['why']): Answer {
  return { accepted: false, why }
}

/** A bot gets a seed of its own; the game's would tell it the order of every deck. */
function botSeed(gameSeed: string, turn: string): string {
  const scrambled = seeded(`bot ${turn} ${gameSeed}`)
  return `${next(scrambled)}`
}
