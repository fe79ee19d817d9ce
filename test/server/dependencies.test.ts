// A production install (`npm ci --omit=dev`) must be able to start, and weighs no more than that.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

const repo = resolve(import.meta.dirname, '../..')
const { scripts, dependencies }: Manifest = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'))

/** The packages that are imported by value, by the host or by a script of its threads; not those loaded on the way. */
function packagesFrom(entry: string): string[] {
  const files = new Set([entry])
  const packages = new Set<string>()
  for (const file of files) {
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) files.add(join(file, '..', specifier))
      else if (!specifier.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '')
    }
  }
  return [...packages]
}

function importsOf(file: string): string[] {
  const code = readFileSync(join(repo, file), 'utf8')
  const { module } = parseSync(file, code)
  const threads = [...code.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g)]
  const imported = module.staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType),
  )
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest && !isType ? [moduleRequest.value] : [])),
  )
  const scripts = threads.flatMap(([, script]) => script ?? [])
  return [...imported.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...scripts]
}

it('has as dependencies what the start loads, and nothing else', () => {
  const start = scripts.start ?? ''
  const entry = /src\/\S+\.ts/.exec(start)?.[0] ?? ''
  const loader = /--import (\S+)/.exec(start)?.[1] ?? ''
  expect([...packagesFrom(entry), loader].sort()).toEqual(Object.keys(dependencies).sort())
})
