import { generate } from 'lean-qr'
import { expect, it } from 'vitest'
import { qrLines } from '../../src/server/qr-text.ts'

const ADDRESS = 'http://192.168.1.23:8000/#/teach/abcdefghijklmnopqrstuvwx'

/** The squares that lines of half blocks show: true where they are light. */
function squares(lines: readonly string[]): boolean[][] {
  return lines.flatMap((line) => [
    [...line].map((one) => one === '█' || one === '▀'),
    [...line].map((one) => one === '█' || one === '▄'),
  ])
}

it('shows every square of the code, with an empty edge', () => {
  const code = generate(ADDRESS)
  const shown = squares(qrLines(ADDRESS))
  const side = code.size + 4
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) expect(shown[y]?.[x], `${x} ${y}`).toBe(!code.get(x - 2, y - 2))
  expect(qrLines(ADDRESS)).toHaveLength(Math.ceil(side / 2))
})

it('has no lines for what no code holds', () => {
  expect(qrLines('x'.repeat(10_000))).toEqual([])
})
