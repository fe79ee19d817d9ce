/** A code for the terminal: two rows of squares a line, light on dark as terminals are. */
import { generate } from 'lean-qr'

/** Squares that must stay empty around a code. */
const QUIET = 2

/** The lines of a code; none where the text is too long for any. */
export function qrLines(text: string): string[] {
  const code = codeOf(text)
  if (!code) return []
  const side = code.size + 2 * QUIET
  const isLight = (x: number, y: number) => y < side && !code.get(x - QUIET, y - QUIET)
  const rows = Array.from({ length: Math.ceil(side / 2) }, (_, row) => 2 * row)
  const columns = Array.from({ length: side }, (_, x) => x)
  return rows.map((y) => columns.map((x) => square(isLight(x, y), isLight(x, y + 1))).join(''))
}

function square(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀'
  return lower ? '▄' : ' '
}

function codeOf(text: string) {
  try {
    return generate(text)
  } catch {
    return undefined
  }
}
