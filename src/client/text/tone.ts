/** Whether a change is welcome to Kazakhstan: the one place that says so, for cards, forecast, log and head alike. */

/** `gain` and `loss` carry their colours; `plain` is neither, or depends on what else one wants. */
export type Tone = 'gain' | 'loss' | 'plain'

/** What more of a thing means; of what stands here not at all, neither more nor less is welcome in itself. */
const MORE: ReadonlyMap<string, 'gain' | 'loss'> = new Map([
  ['track', 'gain'],
  ['oil', 'gain'],
  ['trust', 'gain'],
  ['attention', 'gain'],
  ['route', 'gain'],
  ['dependence', 'loss'],
  ['expectation', 'loss'],
] as const)

/** The tone of a change of `measure` (a kind of fact or of effect) by so much; no change is plain. */
export function toneOf(measure: string, by: number): Tone {
  const more = MORE.get(measure)
  if (more === undefined || by === 0) return 'plain'
  return by > 0 ? more : opposite(more)
}

function opposite(tone: 'gain' | 'loss'): Tone {
  return tone === 'gain' ? 'loss' : 'gain'
}
