import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { HostState } from './process.ts'

/** A host in a process of its own. */
export interface HostChild {
  readonly port: number
  /** Undefined while it lives; else the code or signal by which it ended. */
  readonly ended: () => number | string | undefined
  /** Rejects when it has ended. */
  readonly state: () => Promise<HostState>
  readonly stop: () => Promise<void>
}

const SCRIPT = join(import.meta.dirname, 'process.ts')

/** Starts a host over a folder; with `mostDescriptors` under that limit of open files (not on Windows). */
export async function startHost(dist: string, mostDescriptors?: number): Promise<HostChild> {
  const args = ['--import', 'tsx', '--expose-gc', SCRIPT, dist]
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const
  const child = mostDescriptors
    ? spawn('sh', ['-c', `ulimit -n ${mostDescriptors} && exec "$0" "$@"`, process.execPath, ...args], {
        stdio: [...stdio],
      })
    : spawn(process.execPath, args, { stdio: [...stdio] })
  const { port } = await answerOf<{ port: number }>(child)
  return {
    port,
    ended: () => child.exitCode ?? child.signalCode ?? undefined,
    async state() {
      if (!child.connected) throw new Error('the host ended')
      child.send('state')
      return answerOf<HostState>(child)
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((answered, failed) => {
    const died = () => failed(new Error('the host ended'))
    child.once('exit', died)
    child.once('message', (message) => {
      child.off('exit', died)
      answered(message as T)
    })
  })
}
