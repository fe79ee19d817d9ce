import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serverKey, teacherSecret } from '../../src/server/secrets-file.ts'
import { testRandom } from '../support/tables.ts'
import { newFolder } from './storage/support/folder.ts'

const rights = (path: string) => statSync(path).mode & 0o777

it('keeps the server’s key from one start to the next, for this user alone', () => {
  const data = newFolder()
  const random = testRandom('keys')
  const first = serverKey(data, random)
  expect(first).toHaveLength(32)
  expect(Buffer.from(serverKey(data, random))).toEqual(Buffer.from(first))
  expect(rights(join(data, 'server.key'))).toBe(0o600)
})

it('makes another key where the one there is none', () => {
  const data = newFolder()
  writeFileSync(join(data, 'server.key'), 'short')
  expect(serverKey(data, testRandom('keys'))).toHaveLength(32)
})

it('says what to do where it cannot be written', () => {
  const data = newFolder()
  mkdirSync(join(data, 'server.key'))
  expect(() => serverKey(data, testRandom('keys'))).toThrow(/server\.key cannot be written .*DATA_DIR/)
})

it('makes another secret of the teacher at each start, unless one was set, and leaves it in a file', () => {
  const data = newFolder()
  const random = testRandom('secrets')
  const file = join(data, 'teacher.secret')
  const first = teacherSecret(data, undefined, random)
  expect(first).toMatch(/^[\w-]{24}$/)
  expect(readFileSync(file, 'utf8')).toBe(`${first}\n`)
  chmodSync(file, 0o644)
  expect(teacherSecret(data, undefined, random)).not.toBe(first)
  expect(rights(file)).toBe(0o600)
  expect(teacherSecret(data, 'one-that-was-set', random)).toBe('one-that-was-set')
  expect(readFileSync(file, 'utf8')).toBe('one-that-was-set\n')
})
