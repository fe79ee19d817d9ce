import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inPieces, openThreads } from '../../../src/tools/lab/threads.ts'

const script = join(tmpdir(), `threads-${process.pid}.mjs`)

beforeAll(() =>
  writeFile(
    script,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (order) => {
      if (order < 0) throw new Error('no such order')
      parentPort.postMessage(order * order)
    })`,
  ),
)
afterAll(() => rm(script))

it.each([1, 3])('%i threads give each order its own answer, more orders than threads', async (count) => {
  const threads = openThreads<number, number>(script, count)
  const answers = await Promise.all([5, 4, 3, 2, 1].map(threads.ask))
  expect(answers).toEqual([25, 16, 9, 4, 1])
  expect(await threads.ask(6)).toBe(36)
  await threads.close()
})

it('an order that fails is told, and the others are answered', async () => {
  const threads = openThreads<number, number>(script, 2)
  const [good, bad, next] = await Promise.allSettled([2, -1, 3].map(threads.ask))
  expect(good).toMatchObject({ value: 4 })
  expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'no such order' } })
  expect(next).toMatchObject({ value: 9 })
  await threads.close()
})

it('an order in pieces leaves out no game, and the last piece is what is left', () => {
  const pieces = inPieces({ from: 4, to: 15, seed: 'a' }, 5)
  expect(pieces).toEqual([
    { from: 4, to: 9, seed: 'a' },
    { from: 9, to: 14, seed: 'a' },
    { from: 14, to: 15, seed: 'a' },
  ])
  expect(inPieces({ from: 3, to: 3 }, 5)).toEqual([])
})
