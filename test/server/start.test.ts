// `npm start` as it is typed: what it refuses, and what it does where only the production install is there.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isGate } from '../support/extent.ts'
import { opened } from './support/live.ts'
import { ask } from './support/served.ts'

interface Manifest {
  readonly scripts: { readonly start: string }
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}

const repo = resolve(import.meta.dirname, '../..')
const manifest: Manifest = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'))

/** Runs the start script of a folder. */
function start(folder: string, env: Readonly<Record<string, string>>): ChildProcess {
  const [, ...args] = manifest.scripts.start.split(' ')
  return spawn(process.execPath, args, { cwd: folder, env: { ...process.env, HOST: '', ...env } })
}

/** All that a process says until it ends, or until it has said this; empty if it ends without. */
function said(child: ChildProcess, wanted?: RegExp): Promise<string> {
  return new Promise((heard) => {
    let text = ''
    const listen = (chunk: Buffer) => {
      text += chunk
      if (wanted?.test(text)) heard(text)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('close', () => heard(wanted ? '' : text))
  })
}

/** What a production install has of it: no builder, and no build. */
function install(folder: string): void {
  for (const part of ['src/server', 'src/game', 'package.json'])
    cpSync(join(repo, part), join(folder, part), { recursive: true })
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(repo, 'node_modules', name), link, 'junction')
  }
}

it('refuses a setting that is wrong, and says why', async () => {
  const child = start(repo, { PORT: '1e3' })
  expect(await said(child)).toBe("PORT must be a number from 0 to 65535, not '1e3'.\n")
  expect(child.exitCode).toBe(1)
})

/** A server that listens: its port, all it has said so far, and the secret that it named to the teacher. */
interface Listening {
  readonly child: ChildProcess
  readonly port: number
  readonly text: string
  readonly secret: string
}

async function listening(folder: string): Promise<Listening> {
  const child = start(folder, { PORT: '0' })
  const text = await said(child, /#\/teach\/\S+\n/)
  const [, port, secret = ''] = /http:\/\/localhost:(\d+)\/#\/teach\/(\S+)/.exec(text) ?? []
  return { child, port: Number(port), text, secret }
}

async function killed({ child }: Listening, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

/** One story, told by one install: a server is started with nothing, ends badly, and is started again. */
describe.runIf(isGate)('where only the production install is', { shuffle: false }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-install-'))
  let server: Listening

  beforeAll(async () => {
    install(folder)
    server = await listening(folder)
  })
  afterAll(async () => {
    server.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  it('starts without what is for development only, says that there is no build, and serves one that comes', async () => {
    expect(server.text).toContain('npm run build')
    expect((await ask(server.port, '/')).status).toBe(503)
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/index.html'), 'the page')
    expect((await ask(server.port, '/')).body.toString()).toBe('the page')
  })

  it('refuses a folder of data that cannot be written to, and one that another server uses', async () => {
    writeFileSync(join(folder, 'file'), '')
    const child = start(folder, { PORT: '0', DATA_DIR: 'file/data' })
    expect(await said(child)).toContain('cannot be written to')
    expect(child.exitCode).toBe(1)
    expect(existsSync(join(folder, 'data/journal.sqlite'))).toBe(true)
    const second = start(folder, { PORT: '0' })
    expect(await said(second)).toMatch(/Another Multivector is running on the data in .*DATA_DIR/)
    expect(second.exitCode).toBe(1)
  })

  it('has the tables of before when it is started again, and another secret for the teacher', async () => {
    const secretInFile = () => readFileSync(join(folder, 'data/teacher.secret'), 'utf8')
    expect(secretInFile()).toBe(`${server.secret}\n`)
    const { table } = await opened({ origin: `http://127.0.0.1:${server.port}` })
    await killed(server, 'SIGKILL')
    const { secret } = server
    server = await listening(folder)
    expect((await fetch(`http://127.0.0.1:${server.port}/api/tables/${table}`)).status).toBe(200)
    expect(server.secret).not.toBe(secret)
    expect(secretInFile()).toBe(`${server.secret}\n`)
  })

  it('ends in order when it is asked to: nothing is left in the log beside the file', async () => {
    await killed(server, 'SIGTERM')
    expect(server.child.exitCode).toBe(0)
    expect(existsSync(join(folder, 'data/journal.sqlite-wal'))).toBe(false)
  })
})
