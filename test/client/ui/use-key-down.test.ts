import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const CLIENT = resolve(import.meta.dirname, '../../../src/client')

test('keys are listened to in one place, which hears them as soon as a screen stands', () => {
  const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const listening = files.filter((file) =>
    /addEventListener\(\s*'key/.test(readFileSync(join(CLIENT, file), 'utf8')),
  )
  expect(listening).toEqual(['ui/use-key-down.ts'])
})
