// `npm start` as it is typed: what it refuses, and what it says.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const repo = resolve(import.meta.dirname, '../..')
const { scripts }: { scripts: { start: string } } = JSON.parse(
  readFileSync(join(repo, 'package.json'), 'utf8'),
)

/** Runs the start script until it ends by itself. */
function start(env: Readonly<Record<string, string>>): Promise<{ code: number | null; said: string }> {
  const [, ...args] = scripts.start.split(' ')
  return new Promise((ended) => {
    const child = spawn(process.execPath, args, { cwd: repo, env: { ...process.env, ...env } })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('close', (code) => ended({ code, said }))
  })
}

it.each(['1e3', ' '])('refuses PORT="%s" and says why', async (port) => {
  const { code, said } = await start({ PORT: port })
  expect(said).toBe(`PORT must be a number from 0 to 65535, not '${port}'.\n`)
  expect(code).toBe(1)
})
