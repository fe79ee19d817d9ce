/** Servers of the bench as processes of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { ProcessFigures } from './figures.ts'
import type { Started } from './process.ts'

export interface ServerChild<T extends { readonly port: number }> {
  readonly started: T
  readonly origin: string
  /** Of the time since they were asked for before. */
  figures(): Promise<ProcessFigures>
  /** Undefined while it lives; else the code or signal by which it ended. */
  ended(): number | string | undefined
  /** kill -9, or as a supervisor ends it. */
  kill(signal?: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

interface StartOptions {
  readonly port?: number
  readonly flush?: number
  readonly core?: number
  readonly dist?: string
}

/**
 * Starts our server over a folder. `port`: that of before, so that pages find it again. `flush`: milliseconds that each
 * commit takes more. `core`: the one it is kept to. `dist`: the page that it serves; none, if not given.
 */
export function startServer(
  folder: string,
  { port = 0, flush = 0, core, dist }: StartOptions = {},
): Promise<ServerChild<Started>> {
  return start<Started>('process.ts', [folder, `${port}`, `${flush}`, ...(dist ? [dist] : [])], core)
}

/** Whether processes can be kept to a core of their own here. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0

/** Keeps this process, all its threads, to a core, or gives it all of them again. */
export function pinned(core: number | undefined): void {
  const cores = core === undefined ? `0-${cpus().length - 1}` : `${core}`
  spawnSync('taskset', ['--all-tasks', '--pid', '--cpu-list', cores, `${process.pid}`])
}

export async function start<T extends { readonly port: number }>(
  script: string,
  args: readonly string[],
  core?: number,
): Promise<ServerChild<T>> {
  const node = [
    process.execPath,
    '--expose-gc',
    '--import',
    'tsx',
    join(import.meta.dirname, script),
    ...args,
  ]
  const [program = '', ...all] = core === undefined ? node : ['taskset', '--cpu-list', `${core}`, ...node]
  const child = spawn(program, all, {
    // Whatever it says goes where it disturbs no figures.
    stdio: ['ignore', 2, 2, 'ipc'],
  })
  const started = await answerOf<T>(child)
  return {
    started,
    origin: `http://127.0.0.1:${started.port}`,
    ended: () => child.exitCode ?? child.signalCode ?? undefined,
    figures() {
      child.send('figures')
      return answerOf<ProcessFigures>(child)
    },
    async kill(signal = 'SIGKILL') {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

/** Runs something with a server that is ended afterwards, however that goes. */
export async function during<T extends { readonly port: number }, R>(
  starting: Promise<ServerChild<T>>,
  run: (server: ServerChild<T>) => Promise<R>,
): Promise<R> {
  const server = await starting
  try {
    return await run(server)
  } finally {
    await server.kill()
  }
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((answered, failed) => {
    const died = () => failed(new Error('the server ended'))
    child.once('exit', died)
    child.once('message', (message) => {
      child.off('exit', died)
      answered(message as T)
    })
  })
}
