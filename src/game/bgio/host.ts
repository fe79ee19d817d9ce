/**
 * boardgame.io's Master as the host of a table. It referees and stores; no transport is behind it, so what it would send
 * is taken as its answer. What reaches it has been checked by the core, in an action made here: nothing that came off a
 * wire gets any further.
 */
import type { State as TableState } from 'boardgame.io'
import { InitializeGame, ProcessGameConfig } from 'boardgame.io/internal'
import { Master } from 'boardgame.io/master'
import { type Choice, checkAction, type Fact, type Question, SEATS, type State } from '../index.ts'
import type { Host, OpenHost } from '../match/index.ts'
import { type Hosted, hostedGame, playerOf } from './game.ts'
import { TableStorage } from './storage.ts'

type ProcessedGame = ReturnType<typeof ProcessGameConfig>
type Transport = ConstructorParameters<typeof Master>[2]

/** The name under which a table's storage knows it: each has a storage of its own. */
const TABLE = 'table'

/** A kind of host: every table it opens is refereed by boardgame.io's Master, all of them through one game definition. */
export function bgioHosts(): OpenHost {
  const game = ProcessGameConfig(hostedGame())
  return (state) => new Table(game, state)
}

class Table implements Host {
  private readonly storage: TableStorage
  private readonly master: Master
  /** What the Master would have sent to everyone for the choice under way; one state, if all is well. */
  private readonly sent: TableState<Hosted>[] = []

  constructor(game: ProcessedGame, state: State) {
    const setupData: Hosted = { state, facts: [], steps: 0 }
    this.storage = new TableStorage(InitializeGame({ game, numPlayers: SEATS.length, setupData }))
    this.master = new Master(game, this.storage, this.transport())
  }

  get state(): State {
    return this.hosted.state
  }

  check(question: Question, choice: Choice) {
    return checkAction(this.state, { seat: question?.seat, choice, question })
  }

  async choose(question: Question, choice: Choice): Promise<readonly Fact[]> {
    const { steps } = this.hosted
    this.sent.length = 0
    const { _stateID } = this.storage.state
    await this.master.onUpdate(actionOf(question, choice), _stateID, TABLE, playerOf(question.seat))
    const [answer] = this.sent
    if (answer?.G.steps !== steps + 1) throw new Error('boardgame.io refuses what the core allows')
    return answer.G.facts
  }

  private get hosted(): Hosted {
    return this.storage.state.G
  }

  private transport(): Transport {
    return {
      send: () => undefined,
      sendAll: (data) => {
        if (data.type === 'update') this.sent.push(data.args[1])
      },
    }
  }
}

/** The action boardgame.io's own client would send. */
function actionOf(question: Question, choice: Choice) {
  const { seat, decision } = question
  // Nobody authenticates here: who may choose for a seat was settled before.
  const payload = { type: decision, args: [choice, question], playerID: playerOf(seat), credentials: '' }
  return { type: 'MAKE_MOVE' as const, payload }
}
