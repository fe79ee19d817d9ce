/** Measures of an atlas by their names. */
import { POWERS, TRACKS } from '../../../../game/vocabulary.ts'
import { t, trackName } from '../../../text/index.ts'

/** What a class looks at: what Kazakhstan kept and made, and whom it leaned on. All from 0 to 12, so that they compare. */
const FIRST = ['track-sovereignty', 'track-prosperity', 'weight-RU', 'weight-CN']
const SHOWN = 4
/** The top of tracks and weights. */
const TOP = 12

/** The measures that are drawn, of those there are. */
export function drawn(measures: readonly string[]): readonly string[] {
  const first = FIRST.filter((one) => measures.includes(one))
  return [...first, ...measures.filter((one) => !first.includes(one))].slice(0, SHOWN)
}

/** The least that the scale of a measure goes up to. */
export function topOf(measure: string): number {
  return FIRST.includes(measure) ? TOP : 1
}

/** `weight-RU` as what it is called. */
export function measureName(id: string): string {
  const [of = '', what = ''] = id.split('-')
  const track = TRACKS.find((one) => one === what)
  if (of === 'track' && track) return trackName(track)
  return t('room.measure', { of, power: POWERS.find((one) => one === what) ?? 'RU' })
}
