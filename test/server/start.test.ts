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
import { expect, it, onTestFinished } from 'vitest'
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

/** A folder with what a production install has of it: no builder, and no build. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const part of ['src/server', 'src/game', 'package.json'])
    cpSync(join(repo, part), join(folder, part), { recursive: true })
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(repo, 'node_modules', name), link, 'junction')
  }
  return folder
}

const WRONG: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ PORT: '1e3' }, "PORT must be a number from 0 to 65535, not '1e3'.\n"],
  [{ PORT: ' ' }, "PORT must be a number from 0 to 65535, not ' '.\n"],
  [
    { PUBLIC_ORIGIN: 'play.example.org' },
    "PUBLIC_ORIGIN must be an address as https://play.example.org, not 'play.example.org'.\n",
  ],
  [{ METRICS: 'yes' }, "METRICS must be 0 or 1, not 'yes'.\n"],
]

it.each(WRONG)('refuses %j and says why', async (env, message) => {
  const child = start(repo, env)
  expect(await said(child)).toBe(message)
  expect(child.exitCode).toBe(1)
})

it('refuses a folder of data that cannot be written to, and one that another server uses', async () => {
  const folder = installed()
  writeFileSync(join(folder, 'file'), '')
  const child = start(folder, { PORT: '0', DATA_DIR: 'file/data' })
  expect(await said(child)).toContain('cannot be written to')
  expect(child.exitCode).toBe(1)
  const first = start(folder, { PORT: '0' })
  try {
    expect(await said(first, /localhost:\d+/)).not.toBe('')
    expect(existsSync(join(folder, 'data/journal.sqlite'))).toBe(true)
    const second = start(folder, { PORT: '0' })
    expect(await said(second)).toMatch(/Another Multivector is running on the data in .*DATA_DIR/)
    expect(second.exitCode).toBe(1)
  } finally {
    first.kill('SIGTERM')
    await once(first, 'close')
  }
  expect(first.exitCode).toBe(0)
  // Closed in order: nothing is left in the log beside the file.
  expect(existsSync(join(folder, 'data/journal.sqlite-wal'))).toBe(false)
})

it('says where a teacher opens a room: with the secret of its file, another at each start', async () => {
  const folder = installed()
  const secretOf = async () => {
    const child = start(folder, { PORT: '0' })
    try {
      const text = await said(child, /#\/teach\/\S+/)
      const [, secret] = /http:\/\/localhost:\d+\/#\/teach\/(\S+)/.exec(text) ?? []
      expect(readFileSync(join(folder, 'data/teacher.secret'), 'utf8')).toBe(`${secret}\n`)
      return secret
    } finally {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
  }
  expect(await secretOf()).not.toBe(await secretOf())
})

it('has the tables of before when it is started again', async () => {
  const folder = installed()
  const begin = async () => {
    const child = start(folder, { PORT: '0' })
    const port = Number(/localhost:(\d+)/.exec(await said(child, /localhost:\d+/))?.[1])
    return { child, origin: `http://127.0.0.1:${port}` }
  }
  const first = await begin()
  const { table } = await opened(first)
  first.child.kill('SIGKILL')
  await once(first.child, 'close')
  const second = await begin()
  try {
    expect((await fetch(`${second.origin}/api/tables/${table}`)).status).toBe(200)
  } finally {
    second.child.kill()
    await once(second.child, 'close')
  }
})

it('starts without what is for development only, says that there is no build, and serves one that comes', async () => {
  const folder = installed()
  const child = start(folder, { PORT: '0' })
  try {
    const text = await said(child, /localhost:\d+/)
    expect(text).toContain('npm run build')
    const port = Number(/localhost:(\d+)/.exec(text)?.[1])
    expect((await ask(port, '/')).status).toBe(503)
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/index.html'), 'the page')
    expect((await ask(port, '/')).body.toString()).toBe('the page')
  } finally {
    child.kill()
    await once(child, 'close')
  }
})
