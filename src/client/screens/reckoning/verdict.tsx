/** A verdict as a moment of its own: the sum term by term, against the par of the level that is played. */
import { useEffect } from 'preact/hooks'
import { parsOf, TRACKS, type Track, TUNING, type View, verdictTerms } from '../../../game/index.ts'
import { announce } from '../../state/announcements.ts'
import { signed, t, trackName } from '../../text/index.ts'
import { Icon } from '../../ui/icon.tsx'

interface VerdictProps {
  /** As it stands once the round is closed. */
  view: View
  /** The round that was judged. */
  round: number
  points: number
}

export function VerdictTold({ view, round, points }: VerdictProps) {
  const par = Math.round(parsOf(view).KZ.par / view.scenario.verdicts.length)
  const how = points > par ? 'above' : points < par ? 'below' : 'par'
  const against = { round, points, par, how, by: Math.abs(points - par) }
  useEffect(() => announce(t('reckoning.verdict.said', against)), [])
  return (
    // What it comes to is said as one sentence, not number by number.
    <section class="verdict" aria-live="off" aria-labelledby={`verdict-${round}`}>
      <h3 id={`verdict-${round}`}>{t('reckoning.verdict.title', { round })}</h3>
      <dl class="verdict-sum">
        {terms(view, round).map(({ term, by, track, times }) => (
          <div key={term} data-tone={by < 0 ? 'loss' : 'plain'}>
            <dt>
              {track ? <Icon name={`track-${track}`} /> : undefined}
              {term}
              {times === 1 ? undefined : <small>{t('reckoning.verdict.times', { times })}</small>}
            </dt>
            <dd class="numeric">{signed(by)}</dd>
          </div>
        ))}
        <div class="verdict-points">
          <dt>{t('reckoning.verdict.points')}</dt>
          <dd class="numeric">{points}</dd>
        </div>
      </dl>
      <p class="verdict-par" data-tone={points >= par ? 'gain' : 'loss'}>
        {t('reckoning.verdict.par', against)}
      </p>
    </section>
  )
}

interface SumTerm {
  term: string
  by: number
  track?: Track
  /** How often it counts. */
  times: number
}

/** RULES.md, "Scores": each track, sovereignty more than once, less something for each that is poor; never below 0. */
function terms(view: View, round: number): SumTerm[] {
  const tracks = view.history.find((row) => row.round === round)?.tracks ?? view.tracks
  const { poorAt, sovereignty } = TUNING.verdict
  const { tracks: points, poor, each } = verdictTerms({ tracks })
  const counted = TRACKS.map((track): SumTerm => {
    const times = track === 'sovereignty' ? sovereignty : 1
    return { term: trackName(track), by: points[track], track, times }
  })
  const low = poor.length
  if (low === 0) return counted
  return [...counted, { term: t('reckoning.verdict.poor', { low, poorAt }), by: -each * low, times: 1 }]
}
