import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

interface Package {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const path = resolve(import.meta.dirname, '../package-lock.json')
const { packages }: { packages: Readonly<Record<string, Package>> } = JSON.parse(readFileSync(path, 'utf8'))

it('names no address to download from, so that the lockfile works behind any registry', () => {
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'))
  expect(addressed).toEqual([])
})

// Written by a machine whose registry lacks the packages of other systems, a lockfile omits them without a word; then
// `npm ci` refuses it everywhere. It has happened with Biome. The cure is to add the entries by hand, as they now stand.
it('holds the optional packages of every system', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  )
  const missing = wanted.filter(
    (name) => !Object.keys(packages).some((key) => key.endsWith(`node_modules/${name}`)),
  )
  expect(missing).toEqual([])
})
