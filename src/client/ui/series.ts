/** The game so far as lines: each power's weight, or each track, by round; and places for labels. */

import type { Power, RoundRow, Table, Track } from '../../game/index.ts'
import { POWERS, TRACKS, weight } from '../../game/index.ts'

export interface Series<Name extends string> {
  name: Name
  /** One value for each point of `rounds`. */
  values: number[]
}

export interface Curves<Name extends string> {
  /** 0 is the start, then each closed round, then the one being played. */
  rounds: number[]
  /** Whether the last place is a round still being played. */
  open: boolean
  /** The top of the scale. */
  top: number
  series: Series<Name>[]
}

/** The weight of each power: what was conferred on it in all, 0..12. */
export function weights(table: Table): Curves<Power> {
  return curves(
    table,
    POWERS,
    (power) => sum(table.scenario.start.contract[power]),
    (row, power) => row.weight[power],
    (power) => weight(table, power),
    6,
  )
}

/** The four tracks, 0..12. */
export function tracks(table: Table): Curves<Track> {
  return curves(
    table,
    TRACKS,
    (track) => table.scenario.start.tracks[track],
    (row, track) => row.tracks[track],
    (track) => table.tracks[track],
    12,
  )
}

function curves<Name extends string>(
  table: Table,
  names: readonly Name[],
  start: (name: Name) => number,
  at: (row: RoundRow, name: Name) => number,
  now: (name: Name) => number,
  least: number,
): Curves<Name> {
  const open = table.outcome === undefined
  const rounds = [0, ...table.history.map((row) => row.round), ...(open ? [table.round] : [])]
  const series = names.map((name) => ({
    name,
    values: [start(name), ...table.history.map((row) => at(row, name)), ...(open ? [now(name)] : [])],
  }))
  return { rounds, open, series, top: Math.max(least, ...series.flatMap((one) => one.values)) }
}

function sum(levels: Readonly<Record<string, number>>): number {
  return Object.values(levels).reduce((total, level) => total + level, 0)
}

/**
 * Heights for labels that want to stand at `wanted` and must stay `gap` apart within 0..`room`.
 * Order of equal ones is kept. Where there is not room for all, they spread evenly.
 */
export function spread(wanted: readonly number[], gap: number, room: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b)
  const step = Math.min(gap, wanted.length > 1 ? room / (wanted.length - 1) : gap)
  const placed: number[] = [...wanted]
  order.forEach((index, place) => {
    const least = place === 0 ? 0 : at(placed, at(order, place - 1)) + step
    placed[index] = Math.max(at(wanted, index), least)
  })
  let most = room
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(at(placed, index), most)
    most = at(placed, index) - step
  }
  return placed
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0
}

export interface Scale {
  readonly low: number
  readonly high: number
}

/** From the least to the most of these numbers, 0 among them; never without extent. */
export function scaleOf(lines: readonly (readonly number[])[]): Scale {
  const all = lines.flat()
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  return { low, high: high > low ? high : low + 1 }
}
