/** Kills a process that appends, at moments drawn from a seed, and counts what is missing or there twice afterwards. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { below, seeded } from '../../../../src/game/rng.ts'
import { openJournal } from '../../../../src/server/storage/disk-journal.ts'

const APPENDER = join(import.meta.dirname, 'appender.ts')

export interface Killed {
  readonly kills: number
  /** Appends that were acknowledged. */
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
}

/** A process is killed after a drawn number of acknowledgements, and begun again on the same folder. */
export async function killing(folder: string, plan: { kills: number; seed: string }): Promise<Killed> {
  const rng = seeded(plan.seed)
  /** The last key that was acknowledged, by scope: all before it were too. */
  const last = new Map<string, number>()
  let kills = 0
  while (kills < plan.kills) {
    await runAndKill(folder, last, 1 + below(rng, 400))
    kills++
  }
  const keys = await keysIn(folder)
  const acknowledged = [...last.values()].reduce((sum, key) => sum + key, 0)
  return { kills, acknowledged, lost: lostIn(keys, last), doubled: doubledIn(keys) }
}

async function runAndKill(folder: string, last: Map<string, number>, after: number): Promise<void> {
  const args = ['--import', 'tsx', APPENDER, folder, JSON.stringify(Object.fromEntries(last))]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let heard = 0
  // What it wrote before it died is read to the end: an acknowledgement counts wherever the kill met it.
  for await (const line of createInterface(child.stdout)) {
    const [scope = '', key] = line.split(' ')
    // The kill may have cut the last line short.
    if (line.endsWith('.')) last.set(scope, Number(key))
    if (++heard === after) child.kill('SIGKILL')
  }
  await ended
  if (heard < after) throw new Error('the process ended by itself')
}

async function keysIn(folder: string): Promise<Map<string, number[]>> {
  const journal = await openJournal({ folder })
  const keys = new Map<string, number[]>()
  for (const scope of await journal.scopes('')) {
    keys.set(
      scope,
      (await journal.read(scope)).map(({ body }) => (body as { readonly key: number }).key),
    )
  }
  await journal.close()
  return keys
}

function lostIn(keys: ReadonlyMap<string, readonly number[]>, last: ReadonlyMap<string, number>): number {
  let lost = 0
  for (const [scope, newest] of last) {
    const there = new Set(keys.get(scope))
    for (let key = 1; key <= newest; key++) if (!there.has(key)) lost++
  }
  return lost
}

function doubledIn(keys: ReadonlyMap<string, readonly number[]>): number {
  return [...keys.values()].reduce((sum, list) => sum + list.length - new Set(list).size, 0)
}
