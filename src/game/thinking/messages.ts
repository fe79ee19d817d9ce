/** What a host and its worker say to each other about bots. */
import type { Thought } from '../bots/index.ts'
import type { BotRequest } from './bot-request.ts'

export type ToWorker = { kind: 'ask'; id: number; request: BotRequest } | { kind: 'stop'; id: number }

export type FromWorker =
  | { kind: 'answer'; id: number; thought: Thought }
  | { kind: 'failed'; id: number; error: string }
  /** Said once its script runs, and every half second while anything is asked: one that does not say it is lost. */
  | { kind: 'alive' }
