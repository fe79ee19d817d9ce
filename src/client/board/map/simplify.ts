/** Leaves out what the eye would miss in a line (Ramer, Douglas and Peucker). Pure; used to build the map. */
import type { Position } from 'geojson'

/** The line with every point dropped that lies nearer than `tolerance` to what remains. Its ends stay. */
export function simplified(line: readonly Position[], tolerance: number): Position[] {
  const kept = new Set([0, line.length - 1])
  // A closed line begins where it ends: without a second anchor every distance would be measured from one point.
  const spans: [number, number][] = isClosed(line) ? halves(line) : [[0, line.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    kept.add(first).add(last)
    const { index, distance } = farthest(line, first, last)
    if (distance > tolerance) spans.push([first, index], [index, last])
  }
  return line.filter((_, i) => kept.has(i))
}

function isClosed(line: readonly Position[]): boolean {
  const [a, b] = [line[0], line.at(-1)]
  return (
    a !== undefined && b !== undefined && Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) < 1
  )
}

function halves(line: readonly Position[]): [number, number][] {
  const { index } = farthest(line, 0, line.length - 1)
  return [
    [0, index],
    [index, line.length - 1],
  ]
}

function farthest(
  line: readonly Position[],
  first: number,
  last: number,
): { index: number; distance: number } {
  let best = { index: first, distance: 0 }
  for (let i = first + 1; i < last; i++) {
    const distance = fromSegment(line[i] ?? [], line[first] ?? [], line[last] ?? [])
    if (distance > best.distance) best = { index: i, distance }
  }
  return best
}

/** How far a point lies from a segment. */
function fromSegment(
  [x = 0, y = 0]: Position,
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
