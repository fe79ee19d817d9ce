/**
 * `npm run golden`: plays the golden games anew and writes them down. Read the difference before you commit
 * it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GOLDEN, playthrough } from './playthrough.ts'

for (const golden of GOLDEN) {
  const path = resolve(import.meta.dirname, '../../../test/golden', golden.file)
  const text = playthrough(golden)
  const before = read(path)
  if (before !== text) writeFileSync(path, text)
  console.log(`${golden.file}: ${before === text ? 'unchanged' : 'written'}`)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
