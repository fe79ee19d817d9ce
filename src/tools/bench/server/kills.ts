/** kill -9 in the middle of play: what was acknowledged must be there, once, and pages must find back by themselves. */
import { below, seeded } from '../../../game/kernel.ts'
import { openJournal } from '../../../server/storage/disk-journal.ts'
import { type ServerChild, startServer } from './child.ts'
import { letGo, loaded, openTables, quantile } from './phases.ts'
import type { Player, Sent } from './player.ts'
import type { Started } from './process.ts'
import type { BenchTable } from './table.ts'

export interface Kills {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
  /** From the kill until the server listened again, and from then until a page had its state: medians. */
  readonly restartP50Ms: number
  readonly backP50Ms: number
}

export interface KillPlan {
  readonly kills: number
  readonly tables: number
  readonly seed: string
}

/** Kills the server after drawn numbers of acknowledged choices. */
export async function benchKills(folder: string, plan: KillPlan): Promise<Kills> {
  const restarts = new Restarts(folder, await startServer(folder))
  const acknowledged: Acknowledged[] = []
  const backs: number[] = []
  try {
    await playAndKill(restarts, plan, acknowledged, backs)
  } finally {
    await restarts.server.kill()
  }
  return {
    kills: restarts.milliseconds.length,
    acknowledged: acknowledged.length,
    ...(await missing(folder, acknowledged)),
    restartP50Ms: quantile(restarts.milliseconds, 0.5),
    backP50Ms: quantile(backs, 0.5),
  }
}

interface Acknowledged {
  readonly table: string
  readonly sent: Sent
}

/** The server of the moment, and how long each of its beginnings took. */
class Restarts {
  server: ServerChild<Started>
  readonly milliseconds: number[] = []
  private readonly folder: string

  constructor(folder: string, server: ServerChild<Started>) {
    this.folder = folder
    this.server = server
  }

  async kill(): Promise<void> {
    const { port } = this.server.started
    const killed = performance.now()
    await this.server.kill('SIGKILL')
    this.server = await startServer(this.folder, { port })
    this.milliseconds.push(performance.now() - killed)
  }
}

async function playAndKill(
  restarts: Restarts,
  { kills, tables, seed }: KillPlan,
  acknowledged: Acknowledged[],
  backs: number[],
): Promise<void> {
  const rng = seeded(seed)
  let look: () => void = () => undefined
  const { origin } = restarts.server
  const all = await loaded({ origin }, await openTables(origin, tables), {
    atOnce: true,
    comesBack: true,
    onTaken: ({ id }: BenchTable, sent) => {
      acknowledged.push({ table: id, sent })
      look()
    },
    onPlayedOut: () => look(),
  })
  const isPlayedOut = () => all.players.every((player) => player.isPlayedOut)
  try {
    for (let n = 0; n < kills; n++) {
      await new Promise<void>((enough) => {
        const wanted = acknowledged.length + 20 + below(rng, 400)
        look = () => {
          if (acknowledged.length >= wanted || isPlayedOut()) enough()
        }
        for (const player of all.players) player.release()
        look()
      })
      if (isPlayedOut())
        throw new Error(`the tables have played all their games after ${n} kills: take more tables`)
      await restarts.kill()
      // Else those that are back first play all the games that a table may before the last page is back.
      for (const player of all.players) player.hold()
      backs.push(...(await untilBack(all.players)))
    }
  } finally {
    letGo(all)
  }
}

/** Milliseconds until each page had its state again. */
function untilBack(players: readonly Player[]): Promise<number[]> {
  const began = performance.now()
  const pages = players.flatMap(({ party }) => party.pages)
  return Promise.all(
    pages.map(async (page) => {
      await page.ready()
      return performance.now() - began
    }),
  )
}

interface Made {
  readonly e: string
  readonly game: number
  readonly seat: string
  readonly round: number
  readonly decision: string
  readonly choice: readonly string[]
}

const nameOf = ({ game, seat, round, decision }: Omit<Made, 'e' | 'choice'>) =>
  `${game} ${seat} ${round} ${decision}`

/** Acknowledged choices that are not in the journal as they were made, and questions that it has answered twice. */
async function missing(folder: string, acknowledged: readonly Acknowledged[]) {
  const journal = await openJournal({ folder })
  const made = new Map<string, readonly string[]>()
  let doubled = 0
  for (const scope of await journal.scopes('')) {
    for (const { body } of await journal.read(scope)) {
      const entry = body as Made
      if (entry.e !== 'made') continue
      const name = `${scope.split('/').at(-1)} ${nameOf(entry)}`
      if (made.has(name)) doubled++
      made.set(name, entry.choice)
    }
  }
  await journal.close()
  const lost = acknowledged.filter(({ table, sent }) => {
    const choice = made.get(`${table} ${nameOf(sent.turn)}`)
    return choice === undefined || [...choice].sort().join() !== [...sent.choice].sort().join()
  })
  return { lost: lost.length, doubled }
}
