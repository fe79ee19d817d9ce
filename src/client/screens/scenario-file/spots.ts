/** From offsets in a text to lines and columns. */

/** A place in a text, with the line as it stands there. */
export interface Spot {
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  text: string
}

/** Finds the line and column of an offset. */
export interface Spots {
  /** From 1. */
  lineAt(offset: number): number
  spotAt(offset: number): Spot
}

/** Looks a text through once. Lines end as Windows, Unix or old Macs end them. */
export function spotsIn(text: string): Spots {
  const starts = [0]
  const ends: number[] = []
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(text.length)
  const lineAt = (offset: number): number => countUpTo(starts, offset)
  return {
    lineAt,
    spotAt(offset) {
      const line = lineAt(offset)
      const start = starts[line - 1] ?? 0
      return { line, column: offset - start + 1, text: text.slice(start, ends[line - 1]) }
    },
  }
}

/** How many of the numbers, which rise, are no greater than this one. */
function countUpTo(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) <= most) from = middle + 1
    else to = middle
  }
  return from
}
