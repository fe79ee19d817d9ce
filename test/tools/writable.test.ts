import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureWritable } from '../../src/tools/writable.ts'

describe('files that a long run is to write', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'multivector-writable-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('get the folders they lie in', async () => {
    const path = join(folder, 'a/b/report.json')
    await ensureWritable([path, undefined])
    writeFileSync(path, 'written')
    expect(readFileSync(path, 'utf8')).toBe('written')
  })

  it('keep what they hold until they are written', async () => {
    const path = join(folder, 'kept.json')
    writeFileSync(path, 'before')
    await ensureWritable([path])
    expect(readFileSync(path, 'utf8')).toBe('before')
  })

  it('are named where they cannot be written', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    await expect(ensureWritable([join(file, 'report.json')])).rejects.toThrow(
      /file\/report\.json' cannot be written/,
    )
  })
})
