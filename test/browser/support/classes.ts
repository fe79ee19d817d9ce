/** A class that has played and stopped, on a server of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { RoomAct, RoomWay } from '../../../src/game/wire/index.ts'

const repo = resolve(import.meta.dirname, '../../..')

export interface PlayedClass {
  readonly origin: string
  readonly code: string
  readonly teacher: string
  readonly projector: string
  /** Tickets, by pupil from 1. */
  readonly pupils: readonly string[]
  /** The teacher does something. */
  does(act: RoomAct): Promise<void>
  stop(): void
}

export async function playedClass(order: {
  readonly way: RoomWay
  readonly pupils: number
  readonly rounds: number
}): Promise<PlayedClass> {
  const script = ['--import', 'tsx', 'test/browser/support/played-class.ts', JSON.stringify(order)]
  const child = spawn(process.execPath, script, { cwd: repo, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = linesOf(child)
  const begun = await lines()
  return {
    ...(begun as unknown as Omit<PlayedClass, 'does' | 'stop'>),
    async does(act) {
      child.stdin?.write(`${JSON.stringify(act)}\n`)
      await lines()
    },
    stop: () => void child.kill('SIGKILL'),
  }
}

/** Gives the next line of JSON each time; rejects once the process has ended. */
function linesOf(child: ChildProcess): () => Promise<Record<string, unknown>> {
  if (!child.stdout) throw new Error('the process says nothing')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the server of the class has ended')
    return JSON.parse(value as string) as Record<string, unknown>
  }
}
