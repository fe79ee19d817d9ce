/** The verdicts on Kazakhstan, those it did not live to hear among them, and its tracks at the end. */
import { type Fact, TRACKS, type VerdictRow, type View } from '../../../game/vocabulary.ts'
import { t, trackName } from '../../text/index.ts'
import { Asks } from '../../ui/figure.tsx'
import { Meter } from '../../ui/meter.tsx'
import { Part } from './part.tsx'
import { termsOf } from './verdict-terms.ts'

const MOST = 12

export function Verdicts({ view, log }: { view: View; log: readonly Fact[] }) {
  return (
    <Part title={t('end.verdicts')} term="verdict">
      <ol class="end-verdicts">
        {view.scenario.verdicts.map((round) => {
          const given = view.verdicts.find((verdict) => verdict.round === round)
          return (
            <li key={round} data-lost={given === undefined}>
              <span>{t('end.verdict', { round })}</span>
              <b class="numeric">{given ? <Given verdict={given} log={log} /> : t('end.verdict.lost')}</b>
              {given ? <Terms verdict={given} view={view} /> : undefined}
            </li>
          )
        })}
      </ol>
      <h3>{t('end.tracks')}</h3>
      <div class="end-tracks">
        {TRACKS.map((track) => (
          <Meter
            key={track}
            label={trackName(track)}
            name={trackName(track)}
            value={view.tracks[track]}
            max={MOST}
            track={track}
            asks
          />
        ))}
      </div>
    </Part>
  )
}

/** The points of a verdict, and of what they are. */
function Given({ verdict: { round, points }, log }: { verdict: VerdictRow; log: readonly Fact[] }) {
  const words = t('end.points', { points })
  const fact = log.find((one) => one.kind === 'verdict' && one.round === round)
  return fact ? <Asks what={{ fact }}>{words}</Asks> : words
}

function Terms({ verdict, view }: { verdict: VerdictRow; view: View }) {
  const terms = termsOf(verdict, view.history)
  if (!terms) return null
  const { tracks, poor, each } = terms
  return (
    <span class="small quiet end-terms">
      {t('end.verdict.terms', { ...tracks, poor: poor.length, minus: each * poor.length })}
    </span>
  )
}
