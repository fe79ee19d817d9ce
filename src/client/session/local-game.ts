/** What a local game begins with, and what it gives beside any session: what it takes to save it. */
import type { OpenHost } from '../../game/match/index.ts'
import type { Beginning, GameRecord } from '../../game/record/kept.ts'
import type { BotRunner, Timer } from '../../game/thinking/index.ts'
import type { Player, Session } from './session.ts'

export interface LocalGame extends Beginning {
  /** A record to go on from; it must begin as this game does. */
  record?: GameRecord
  /** The bots' explanations as they were stored with that record; what does not fit it is left out. */
  reasons?: string
  /** Where bots think; on the calling thread unless told otherwise. */
  runner?: BotRunner
  /** How many milliseconds a bot may think now. */
  limit?: () => number
  /** What carries choices out; boardgame.io unless told otherwise. */
  host?: OpenHost
  timer?: Timer
}

export interface LocalSession extends Session {
  readonly player: Required<Omit<Player, 'proposes'>>
  /** The record of the game so far: the save, and at the end the logged game. */
  record(): GameRecord
  /** Why the bots chose as they did, told yet or not, obfuscated: to be stored with this record of the game. */
  reasons(record: GameRecord): string
}
