/** The real server with its tables, as a process of its own that a test may kill, and people at it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { deviceOf } from './devices.ts'

const repo = resolve(import.meta.dirname, '../../..')

/** With which rooms are opened. */
export const TEACHER_SECRET = 'secret-of-the-browser-tests'

export interface TableServer {
  readonly origin: string
  /** Ends the process at once, as a machine does that loses its power. */
  kill(): Promise<void>
  /** On the same port, with what is on the disk. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts a server with a data folder of its own. */
export function tableServer(): Promise<TableServer> {
  return serverOf('src/server/main.ts')
}

/** One whose debriefs are made in a moment. It cannot be started again. */
export function classServer(): Promise<TableServer> {
  return serverOf('test/browser/support/class-server.ts')
}

async function serverOf(script: string): Promise<TableServer> {
  const data = mkdtempSync(join(tmpdir(), 'multivector-tables-'))
  let { child, origin } = await started(script, data, '0')
  const kill = () => ended(child)
  return {
    origin,
    kill,
    start: async () => {
      ;({ child, origin } = await started(script, data, new URL(origin).port))
    },
    stop: async () => {
      await kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function started(
  script: string,
  data: string,
  port: string,
): Promise<{ child: ChildProcess; origin: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: repo,
    env: { ...process.env, DATA_DIR: data, PORT: port, HOST: '127.0.0.1', TEACHER_SECRET },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await new Promise<string>((heard, failed) => {
    child.once('exit', () => failed(new Error('the server has ended')))
    child.stdout?.on('data', (chunk: Buffer) => {
      const [, address] = /Multivector: (http:\S+)/.exec(String(chunk)) ?? []
      if (address) heard(address.replace('localhost', '127.0.0.1').replace(/\/$/, ''))
    })
  })
  return { child, origin }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}

/** A device of its own, which knows nothing, with rounds told at once and no second question of what is left. */
export async function person(
  browser: Browser,
  width: number,
  height: number,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const viewport = { width, height }
  const context = await deviceOf(browser, { viewport, reducedMotion: 'reduce', ...more })
  await context.addInitScript(() => {
    localStorage.setItem('multivector.map-key', 'closed')
    localStorage.setItem('multivector.settings', JSON.stringify({ speed: 'instant', unspent: 'commit' }))
  })
  return context.newPage()
}
