/** How everyone stands, as far as it is public, and what each seat scores for; below it the vectors over time. */
import type { Power, Seat, Table, View } from '../../../../game/index.ts'
import { isPower, lineParts, sumOf, verdictOf } from '../../../../game/index.ts'
import type { Drafted } from '../../../state/why.ts'
import { dotted, locale, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Asks, Figure } from '../../../ui/figure.tsx'
import { Term } from '../../../ui/term.tsx'
import { whyUnusual } from '../../../ui/usual.ts'
import { HistoryPanel } from './history-panel.tsx'
import { roundAsked, withVerdictAsked } from './points-asked.ts'
import { roundsToVerdict, type Standing, standings } from './standings.ts'

interface StandingsProps {
  view: View
  /** What committing now would bring. */
  foreseen: Drafted | undefined
  onClose: () => void
}

export function StandingsDialog({ view, foreseen, onClose }: StandingsProps) {
  const rows = standings(view, foreseen?.after)
  return (
    <Dialog title={t('play.places')} size="wide" onClose={onClose}>
      <div class="stack">
        <p class="play-note">{howWords(view, rows)}</p>
        {rows.length > 0 ? <Rows rows={rows} view={view} foreseen={foreseen} /> : undefined}
        <HistoryPanel table={view} />
      </div>
    </Dialog>
  )
}

function howWords(view: View, rows: readonly Standing[]): string {
  if (rows.length === 0) return t('play.places.none')
  const why = whyUnusual(view)
  return why ? t('play.places.unmeasured', { why }) : t('play.places.how')
}

function hasPar(rows: readonly Standing[]): boolean {
  return rows.some(({ par }) => par !== undefined)
}

interface RowsProps {
  rows: readonly Standing[]
  view: View
  foreseen: Drafted | undefined
}

function Rows({ rows, view, foreseen }: RowsProps) {
  const drafted = foreseen?.after ?? view
  return (
    <table class="play-places">
      <thead>
        <tr>
          <th scope="col">{t('play.places.seat')}</th>
          <th scope="col">{t('play.places.score')}</th>
          {hasPar(rows) ? (
            <th scope="col">
              <Term id="par">{t('play.places.par')}</Term>
            </th>
          ) : undefined}
          <th scope="col">{t('play.places.sources')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ seat, score, par, place }) => (
          <tr key={seat} data-seat={seat}>
            <th scope="row">
              {place === undefined ? undefined : t('play.places.place', { place })} <Badge seat={seat} />
            </th>
            <td class="numeric">{pointsOf(seat, score, view, foreseen)}</td>
            {par === undefined ? undefined : <td class="numeric">{number(par)}</td>}
            <td>{isPower(seat) ? <PowerSources view={view} power={seat} /> : ownSources(view, drafted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Kazakhstan's verdicts: those given, and the next as it would be. */
function ownSources(view: View, drafted: Table): string {
  const given = view.verdicts.map(({ round, points }) => t('play.places.verdict', { round, points }))
  const next =
    roundsToVerdict(view) === undefined ? [] : [t('play.places.next', { points: verdictOf(drafted) })]
  return dotted([...given, ...next])
}

/** What the power scores each round, and what that is as things stand. */
function PowerSources({ view, power }: { view: View; power: Power }) {
  const points = sumOf(lineParts(view, power))
  return (
    <>
      {t('play.score.how', { power })}{' '}
      <Asks what={roundAsked(view, power)}>{t('play.places.now', { points })}</Asks>
    </>
  )
}

/** Kazakhstan's with the next verdict, where one is to come. */
function pointsOf(seat: Seat, score: number, view: View, foreseen: Drafted | undefined) {
  if (score === view.score[seat]) return <Figure of={{ of: 'score', seat }} value={score} />
  return <Asks what={withVerdictAsked(view, foreseen?.after ?? view, foreseen)}>{score}</Asks>
}

function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value)
}
