// The papers for hosts name what is there: Docker itself is not at hand where these tests run.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from '../../src/server/settings.ts'

const repo = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(repo, file), 'utf8')
const dockerfile = read('src/server/deploy/Dockerfile')
const compose = read('src/server/deploy/compose.yaml')

it('copies into the image what the start needs, and starts as npm start does', () => {
  const copied = [...dockerfile.matchAll(/COPY --from=build \/app\/(\S+)/g)].map((match) => match[1] ?? '')
  expect(copied).toEqual(['tsconfig.json', 'src', 'assets', 'dist'])
  for (const part of ['tsconfig.json', 'src', 'assets', 'package.json', 'package-lock.json', '.npmrc'])
    expect(existsSync(join(repo, part)), part).toBe(true)
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]
  const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } }
  expect(command.join(' ')).toBe(scripts.start)
})

it('sets what the server reads, and keeps the tables on the volume', () => {
  const set = [...(/^ENV (.*)$/m.exec(dockerfile)?.[1] ?? '').matchAll(/(\w+)=(\S+)/g)]
  const settings = readSettings(Object.fromEntries(set.map(([, name, value]) => [name, value])), '/app')
  expect([settings.host, settings.port, settings.data]).toEqual(['0.0.0.0', 8000, '/data'])
  expect(compose).toContain('- tables:/data')
  expect(compose).toContain(`:${settings.port}"`)
  expect(compose).toContain('dockerfile: src/server/deploy/Dockerfile')
})

it('tells of every setting', () => {
  const told = [...read('src/server/deploy/DEPLOY.md').matchAll(/`([A-Z_]{4,})`/g)].map((match) => match[1])
  for (const [, name] of read('src/server/settings.ts').matchAll(/env\.([A-Z_]+)/g))
    expect(told).toContain(name)
})
