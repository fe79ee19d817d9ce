/**
 * Bots that are asked the same thing but once: tables of one deal ask for one move, and must hear the same one, though a bot
 * that stops at a limit of time would not find the same twice.
 */
import { createHash } from 'node:crypto'
import type { Thought } from '../../game/bots/index.ts'
import type { BotRequest, Stop } from '../../game/thinking/index.ts'
import type { ServerBots } from './bots.ts'

/** Thoughts that are kept: those of a class at one deal, over some rounds. */
const KEPT = 1000

interface Thinking {
  readonly thought: Promise<Thought>
  readonly stop: AbortController
  /** Who still waits for it. */
  waiting: number
}

export function sharedBots(bots: ServerBots): ServerBots {
  const all = new Map<string, Thinking>()
  const begin = (key: string, request: BotRequest, due: number): Thinking => {
    const stop = new AbortController()
    const thinking: Thinking = { thought: bots.choose(request, due, stop.signal), stop, waiting: 0 }
    all.set(key, thinking)
    // What failed is asked anew.
    thinking.thought.catch(() => {
      if (all.get(key) === thinking) all.delete(key)
    })
    const [oldest] = all.keys()
    if (all.size > KEPT && oldest !== undefined) all.delete(oldest)
    return thinking
  }
  return {
    choose(request, due, stop) {
      const key = keyOf(request)
      const known = all.get(key)
      const thinking = known && !known.stop.signal.aborted ? known : begin(key, request, due)
      return waitFor(thinking, stop)
    },
    get waiting() {
      return bots.waiting
    },
    close: () => bots.close(),
  }
}

/** The thought; rejects once `stop` is aborted. Nobody thinks on when nobody waits. */
function waitFor(thinking: Thinking, stop: Stop): Promise<Thought> {
  thinking.waiting += 1
  return new Promise<Thought>((resolve, reject) => {
    let isThere = true
    const leave = () => {
      stop.removeEventListener('abort', giveUp)
      if (isThere) thinking.waiting -= 1
      isThere = false
    }
    const giveUp = () => {
      leave()
      if (thinking.waiting === 0) thinking.stop.abort()
      reject(new Error('nobody waits for the bot any more'))
    }
    stop.addEventListener('abort', giveUp)
    void thinking.thought.then(resolve, reject).finally(leave)
    if (stop.aborted) giveUp()
  })
}

/** Everything that an answer depends on. */
function keyOf({ bot, seed, view, menu, limit, weigh }: BotRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([bot, seed, limit, view, menu, weigh]))
    .digest('base64url')
}
