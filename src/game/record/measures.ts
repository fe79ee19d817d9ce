/** What of a game can be drawn round by round, and the numbers of it. Pure. */
import { POWERS, type Power, type State, TRACKS, type Track, weight } from '../index.ts'

/** `score` is Kazakhstan's. */
export type Measure =
  | { readonly of: 'score' | 'dependence' | 'treasury' }
  | { readonly of: 'track'; readonly track: Track }
  | { readonly of: 'weight' | 'trust'; readonly power: Power }

/** In the order in which they are offered. */
export const MEASURES: readonly Measure[] = [
  { of: 'score' },
  ...TRACKS.map((track) => ({ of: 'track', track }) as const),
  { of: 'dependence' },
  { of: 'treasury' },
  ...POWERS.map((power) => ({ of: 'weight', power }) as const),
  ...POWERS.map((power) => ({ of: 'trust', power }) as const),
]

/** A name for it, of letters, digits and hyphens. */
export function measureId(measure: Measure): string {
  if (measure.of === 'track') return `track-${measure.track}`
  return 'power' in measure ? `${measure.of}-${measure.power}` : measure.of
}

/** What it stands at: after so many rounds, from the start on. A game that ended early has fewer. */
export function valuesOf(states: readonly State[], measure: Measure): readonly number[] {
  const values: number[] = []
  for (const state of states) if (state.history.length === values.length) values.push(valueIn(state, measure))
  return values
}

function valueIn(state: State, measure: Measure): number {
  const { score, tracks, dependence, treasury, trust } = state
  switch (measure.of) {
    case 'score':
      return score.KZ
    case 'dependence':
      return dependence
    case 'treasury':
      return treasury
    case 'track':
      return tracks[measure.track]
    case 'weight':
      return weight(state, measure.power)
    case 'trust':
      return trust[measure.power]
  }
}
