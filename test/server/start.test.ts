// `npm start` as it is typed: what it refuses, and what it does where only the production install is there.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { ask } from './support/served.ts'

interface Manifest {
  readonly scripts: { readonly start: string }
  readonly dependencies: Readonly<Record<string, string>>
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

it.each(['1e3', ' '])('refuses PORT="%s" and says why', async (port) => {
  const child = start(repo, { PORT: port })
  expect(await said(child)).toBe(`PORT must be a number from 0 to 65535, not '${port}'.\n`)
  expect(child.exitCode).toBe(1)
})

it('starts without what is for development only, says that there is no build, and serves one that comes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'multivector-install-'))
  cpSync(join(repo, 'src/server'), join(folder, 'src/server'), { recursive: true })
  cpSync(join(repo, 'package.json'), join(folder, 'package.json'))
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(repo, 'node_modules', name), link, 'junction')
  }
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
    rmSync(folder, { recursive: true })
  }
})
