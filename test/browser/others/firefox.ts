/** Firefox, spoken to by Marionette, its own wire for WebDriver: JSON with its length before it, over a socket. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Wire } from './driver.ts'

/** Port 0: any free one, which Firefox writes into its profile. Nothing but the page is to be fetched. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
}

export async function startFirefox(program: string): Promise<Wire> {
  const profile = mkdtempSync(join(tmpdir(), 'multivector-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile]
  const child = spawn(program, args, { stdio: 'ignore' })
  const marionette = await openMarionette(await portOf(child, profile))
  await marionette.send('WebDriver:NewSession', {})
  return {
    send: async (command, parameters = {}) =>
      unwrapped(await marionette.send(`WebDriver:${command}`, parameters)),
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
      marionette.close()
      if (child.exitCode === null) await new Promise((ended) => child.once('exit', ended))
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  for (let looks = 0; looks < 600; looks++) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`)
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (port > 0) return port
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('Firefox has not begun to listen')
}

interface Marionette {
  send(command: string, parameters: object): Promise<unknown>
  close(): void
}

type Reply = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown]

async function openMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1')
  const waiting = new Map<number, (reply: Reply) => void>()
  const greeted = new Promise<void>((heard) => {
    listen(socket, (message) => {
      if (Array.isArray(message)) waiting.get(message[1])?.(message as Reply)
      else heard()
    })
  })
  await greeted
  let asked = 0
  return {
    send(command, parameters) {
      asked += 1
      const text = JSON.stringify([0, asked, command, parameters])
      return new Promise((done, failed) => {
        waiting.set(asked, ([, , error, result]) => {
          if (error) failed(new Error(`${command}: ${error.error}: ${error.message}`))
          else done(result)
        })
        socket.once('close', () => failed(new Error(`${command}: Firefox has gone`)))
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      })
    },
    close: () => socket.destroy(),
  }
}

/** Calls back with every message that has come whole. */
function listen(socket: Socket, hear: (message: unknown) => void): void {
  let come = Buffer.alloc(0)
  socket.setMaxListeners(0)
  socket.on('data', (chunk: Buffer) => {
    come = Buffer.concat([come, chunk])
    for (let colon = come.indexOf(':'); colon > 0; colon = come.indexOf(':')) {
      const end = colon + 1 + Number(come.subarray(0, colon))
      if (come.length < end) return
      const message = come.subarray(colon + 1, end)
      come = come.subarray(end)
      hear(JSON.parse(message.toString()))
    }
  })
}

function unwrapped(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result
}
