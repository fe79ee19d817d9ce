/** WebKit as GNOME's browser has it, spoken to by WebDriver over HTTP. Without a screen it is given one by xvfb. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import type { Command, Wire } from './driver.ts'
import { found } from './programs.ts'

const PATHS: Readonly<Record<Exclude<Command, 'ElementClick'>, readonly [method: string, path: string]>> = {
  Navigate: ['POST', 'url'],
  Refresh: ['POST', 'refresh'],
  ExecuteScript: ['POST', 'execute/sync'],
  TakeScreenshot: ['GET', 'screenshot'],
  SetWindowRect: ['POST', 'window/rect'],
}

export async function startWebKit(program: string): Promise<Wire> {
  const port = await freePort()
  const child = launch(program, [`--port=${port}`, '--host=127.0.0.1'])
  const base = `http://127.0.0.1:${port}`
  await listening(child, base)
  const session = await begin(base)
  return {
    send(command, parameters = {}) {
      const { id, ...body } = parameters as { id?: string }
      const [method, path] = command === 'ElementClick' ? ['POST', `element/${id}/click`] : PATHS[command]
      return ask(`${session}/${path}`, method ?? 'POST', body)
    },
    close: async () => {
      await ask(session, 'DELETE').catch(() => undefined)
      if (child.pid !== undefined) process.kill(-child.pid)
    },
  }
}

/** Starts it in a group of its own, on a screen of its own where there is none. */
function launch(program: string, args: readonly string[]): ChildProcess {
  const screen = process.env.DISPLAY ? undefined : found('xvfb-run')
  const [first, rest] = screen ? [screen, ['-a', program, ...args]] : [program, args]
  return spawn(first, rest, { detached: true, stdio: 'ignore' })
}

function freePort(): Promise<number> {
  return new Promise((free) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => free(port))
    })
  })
}

async function listening(child: ChildProcess, base: string): Promise<void> {
  for (let looks = 0; looks < 300; looks++) {
    if (child.exitCode !== null) throw new Error(`the driver of WebKit ended with ${child.exitCode}`)
    const isReady = await ask(`${base}/status`, 'GET').then(
      () => true,
      () => false,
    )
    if (isReady) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('the driver of WebKit has not begun to listen')
}

/** A session of a browser. Gives the session's address. */
async function begin(base: string): Promise<string> {
  const begun = (await ask(`${base}/session`, 'POST', { capabilities: {} })) as { sessionId: string }
  return `${base}/session/${begun.sessionId}`
}

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
  const { value } = (await answer.json()) as { value: unknown }
  if (answer.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${error}: ${message}`)
}
