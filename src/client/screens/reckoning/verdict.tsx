/** A verdict as a moment of its own: the sum term by term, beside history's, against the par of the level that is played. */
import { useEffect } from 'preact/hooks'
import {
  type Fact,
  TRACKS,
  type Track,
  TUNING,
  type VerdictTerms,
  type View,
  verdictTerms,
} from '../../../game/index.ts'
import { announce } from '../../state/announcements.ts'
import { yearsText } from '../../text/dates.ts'
import { plain, t, trackName } from '../../text/index.ts'
import type { Tone } from '../../text/tone.ts'
import { Asks } from '../../ui/figure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { parOfVerdict, whyUnusual } from '../../ui/usual.ts'
import { fetchPast, type PastRound, pastOf, pastRounds } from './past.ts'

interface Judged {
  /** As it stands once the round is closed. */
  view: View
  /** The round that was judged. */
  round: number
  points: number
}

interface VerdictProps extends Judged {
  /** The verdict as it was told. */
  fact: Fact
}

export function VerdictTold({ view, round, points, fact }: VerdictProps) {
  const against = againstPar({ view, round, points })
  const past = usePast(view, round)
  const row = view.history.find((one) => one.round === round) ?? view
  useEffect(() => announce(t('reckoning.verdict.said', against)), [])
  return (
    // What it comes to is said as one sentence, not number by number.
    <section class="verdict" aria-live="off" aria-labelledby={headingOf(round)}>
      <h3 id={headingOf(round)} tabIndex={-1}>
        {t('reckoning.verdict.title', { round })}
      </h3>
      <Sum own={verdictTerms(row)} past={past} fact={fact} />
      {against.how === 'unmeasured' ? (
        <p class="verdict-past">{t('reckoning.verdict.unmeasured', { why: whyUnusual(view) ?? 'cubes' })}</p>
      ) : (
        <p class="verdict-par" data-tone={toneOf(against.how)}>
          {t('reckoning.verdict.par', against)}
        </p>
      )}
      {past ? <p class="verdict-past">{pastWords(points, past)}</p> : undefined}
    </section>
  )
}

/** The verdict in a line, which leads to its sum: that stands at the end of a round, below what fits the panel. */
export function VerdictShort(props: Judged) {
  const against = againstPar(props)
  return (
    <button
      type="button"
      class="change telling-verdict"
      data-tone={toneOf(against.how)}
      onClick={() => showVerdict(props.round)}
    >
      {t('reckoning.verdict.short', against)}
    </button>
  )
}

function showVerdict(round: number): void {
  const heading = document.getElementById(headingOf(round))
  heading?.parentElement?.scrollIntoView({ block: 'nearest' })
  heading?.focus({ preventScroll: true })
}

const headingOf = (round: number) => `verdict-${round}`

/** A verdict beside the par of the level that is played, where that is known, for sentences. */
function againstPar({ view, round, points }: Judged) {
  const usual = parOfVerdict(view)
  if (usual === undefined) return { round, points, par: 0, how: 'unmeasured', by: 0 } as const
  const par = Math.round(usual)
  const how = points > par ? 'above' : points < par ? 'below' : 'par'
  return { round, points, par, how, by: Math.abs(points - par) }
}

function toneOf(how: ReturnType<typeof againstPar>['how']): Tone {
  if (how === 'unmeasured') return 'plain'
  return how === 'below' ? 'loss' : 'gain'
}

/** Where the logged game stood in the years of the round's news, if it has come. */
function usePast(view: View, round: number): PastRound | undefined {
  useEffect(() => void fetchPast(), [])
  return pastOf(view, round, pastRounds.value)
}

function pastWords(points: number, past: PastRound): string {
  const then = verdictTerms(past).points
  const how = points > then ? 'above' : points < then ? 'below' : 'par'
  return t('reckoning.verdict.past', { years: yearsText(past.years), then, how, by: Math.abs(points - then) })
}

/** What the verdict is made of, and what history's would have been. */
interface SumProps {
  own: VerdictTerms
  past: PastRound | undefined
  fact: Fact
}

function Sum({ own, past, fact }: SumProps) {
  const then = past && verdictTerms(past)
  const poor = own.poor.length > 0 || (then && then.poor.length > 0)
  return (
    <table class="verdict-sum">
      {past ? (
        <thead>
          <tr>
            <td />
            <th scope="col">{t('reckoning.verdict.here')}</th>
            <th scope="col">{yearsText(past.years)}</th>
          </tr>
        </thead>
      ) : undefined}
      <tbody>
        {TRACKS.map((track) => (
          <tr key={track}>
            <th scope="row">
              <TrackTerm track={track} />
            </th>
            <Numbers own={own.tracks[track]} then={then?.tracks[track]} />
          </tr>
        ))}
        {poor ? (
          <tr data-tone="loss">
            <th scope="row">{t('reckoning.verdict.poor', { poorAt: TUNING.verdict.poorAt })}</th>
            <Numbers own={-own.each * own.poor.length} then={then && -then.each * then.poor.length} />
          </tr>
        ) : undefined}
        <tr class="verdict-points">
          <th scope="row">{t('reckoning.verdict.points')}</th>
          <Numbers own={own.points} then={then?.points} fact={fact} />
        </tr>
      </tbody>
    </table>
  )
}

/** A track's name; sovereignty counts more than once. */
function TrackTerm({ track }: { track: Track }) {
  const times = track === 'sovereignty' ? TUNING.verdict.sovereignty : 1
  return (
    <>
      <Icon name={`track-${track}`} /> {trackName(track)}
      {times === 1 ? undefined : <small> {t('reckoning.verdict.times', { times })}</small>}
    </>
  )
}

function Numbers({ own, then, fact }: { own: number; then: number | undefined; fact?: Fact }) {
  return (
    <>
      <td class="numeric">{fact ? <Asks what={{ fact }}>{plain(own)}</Asks> : plain(own)}</td>
      {then === undefined ? undefined : <td class="numeric verdict-then">{plain(then)}</td>}
    </>
  )
}
