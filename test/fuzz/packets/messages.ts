/** What a page may send, drawn at random: each in order, to be sent as it is or made wrong first. */
import { randomItems } from '../../../src/game/bots/index.ts'
import { SEATS } from '../../../src/game/index.ts'
import { below, type Rng } from '../../../src/game/kernel.ts'
import { WIRE_VERSION } from '../../../src/game/wire/index.ts'
import type { BenchPage } from '../../../src/tools/bench/server/page.ts'
import { pick } from './mutate.ts'

const ACTS = ['start', 'pause', 'resume', 'rematch', 'sit', 'bot', 'hold', 'release', 'remove'] as const
const PHRASES = ['take:economy', 'leave:RU', 'yes', 'no', 'later', 'pledge-me']

/** A message in order. `key` is the sender's own. */
export function drawMessage(rng: Rng, page: BenchPage, key: string): unknown {
  const what = below(rng, 6)
  const to = pick(rng, [...SEATS, 'all'])
  if (what === 0) return { t: 'hello', v: WIRE_VERSION }
  if (what === 1) return { t: 'say', key, to, phrase: pick(rng, PHRASES) }
  if (what === 2) return { t: 'write', key, to, text: 'a few words' }
  if (what === 3) return { t: 'act', key, act: drawAct(rng) }
  return drawChoice(rng, page, key)
}

function drawAct(rng: Rng): unknown {
  const act = pick(rng, ACTS)
  const seat = pick(rng, SEATS)
  if (act === 'remove') return { do: act, person: 1 + below(rng, 9) }
  if (act === 'sit' || act === 'hold' || act === 'release') return { do: act, seat }
  return act === 'bot' ? { do: act, seat, bot: 'greedy' } : { do: act }
}

function drawChoice(rng: Rng, page: BenchPage, key: string): unknown {
  const turn = page.turn ?? { game: 1, seat: pick(rng, SEATS), round: 1 + below(rng, 5), decision: 'offers' }
  const choice = page.menu ? randomItems(page.menu, rng).map(({ id }) => id) : ['pledge:RU']
  return { t: 'choose', key, turn, choice }
}
