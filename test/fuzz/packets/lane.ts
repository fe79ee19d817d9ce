/** One attacker: sends packets at a table over a socket that it opens anew whenever the server has closed it. */
import { below, type Rng, seeded } from '../../../src/game/kernel.ts'
import { BenchPage } from '../../../src/tools/bench/server/page.ts'
import { drawMessage } from './messages.ts'
import { garbled, mutated, pick } from './mutate.ts'

export interface Target {
  readonly origin: string
  readonly table: string
  readonly tickets: readonly string[]
}

/** Packets that are sent before their answers are looked for: more at once than one after the other would be. */
const AT_ONCE = 8

/** Sends so many packets. `isLive`: whether the server still runs. */
export async function attack(
  target: Target,
  seed: string,
  packets: number,
  isLive: () => boolean,
): Promise<void> {
  const rng = seeded(seed)
  let page: BenchPage | undefined
  for (let sent = 0; sent < packets && isLive(); sent++) {
    if (!page?.socket.connected) {
      page?.close()
      page = await opened(target, rng)
    }
    await sendOne(target, page, rng, `${seed} ${sent}`)
    if (sent % AT_ONCE === 0) await settled(page)
  }
  page?.close()
}

/** A page of somebody at the table. Connected, if the server lets it in. */
async function opened({ origin, tickets }: Target, rng: Rng): Promise<BenchPage> {
  const page = new BenchPage({ origin, ticket: pick(rng, tickets) })
  await Promise.race([page.ready().catch(() => undefined), ended(page)])
  return page
}

/** Resolves when its socket is gone. */
export function ended(page: BenchPage): Promise<void> {
  return new Promise((told) => {
    page.socket.once('disconnect', () => told())
    // Before it was let in, there is nothing to be disconnected from.
    page.socket.io.once('close', () => told())
  })
}

async function sendOne(target: Target, page: BenchPage, rng: Rng, key: string): Promise<void> {
  const message = drawMessage(rng, page, key.slice(-30))
  const what = below(rng, 8)
  if (what === 0) await overHttp(target, rng)
  else if (what === 1)
    page.socket.emit(pick(rng, ['m', 'x', 'update', '__proto__']), mutated(rng, message), mutated(rng, 1))
  else if (what === 2) page.socket.io.engine?.write(garbled(rng, `2${JSON.stringify(['m', message])}`))
  else if (what === 3) page.socket.io.engine?.write(pick(rng, PACKETS))
  else if (what === 4) page.socket.emit('m', message)
  else page.socket.emit('m', mutated(rng, message), () => undefined)
}

/** What socket.io's own format has that nobody of ours sends. */
const PACKETS = [
  '0',
  '0{"ticket":"x"}',
  '1',
  '2',
  '2[]',
  '2["disconnect"]',
  '3',
  '30[]',
  '4"x"',
  '51-["m",{"_placeholder":true,"num":0}]',
  '60-[]',
  '2/x,["m"]',
  '299999999999["m",{}]',
  '2["m",{"t":"hello","v":1}]'.repeat(3),
]

async function overHttp({ origin, table }: Target, rng: Rng): Promise<void> {
  const [path, body] = pick(rng, [
    ['/tables', { scenario: 'pivots', options: { attention: 5, lesson: false }, bots: {}, seat: 'KZ' }],
    [`/tables/${table}/join`, { nick: 'Aset', seat: 'RU', more: 1 }],
    [`/tables/${table}/return`, { noun: below(rng, 300), number: 100 }],
  ] as const)
  const text = below(rng, 2) ? JSON.stringify(mutated(rng, body)) : garbled(rng, JSON.stringify(body))
  const headers = {
    'Content-Type': pick(rng, ['application/json', 'text/plain', 'application/json; charset=x']),
  }
  const answer = await fetch(`${origin}/api${garbledPath(rng, path)}`, {
    method: 'POST',
    headers,
    body: text,
  }).catch(() => undefined)
  await answer?.arrayBuffer().catch(() => undefined)
}

function garbledPath(rng: Rng, path: string): string {
  return below(rng, 4) ? path : encodeURI(garbled(rng, path))
}

/** Waits until what was sent before has been dealt with: the answer to the last, or the end of the socket. */
async function settled(page: BenchPage): Promise<void> {
  if (!page.socket.connected) return
  const answered = new Promise<void>((told) => {
    page.socket.emit('m', { t: 'say', key: 'settled', to: 'all', phrase: 'none' }, () => told())
  })
  await Promise.race([answered, ended(page)])
}
