/** Half of what Kazakhstan scores by, always in sight: the next verdict beside par, and who stands where. */
import { useState } from 'preact/hooks'
import { type Table, type View, verdictOf } from '../../../../game/index.ts'
import { t } from '../../../text/index.ts'
import { toneOf } from '../../../text/tone.ts'
import { Button } from '../../../ui/button.tsx'
import { parOfVerdict, roundsToVerdict, standings } from './standings.ts'
import { StandingsDialog } from './standings-dialog.tsx'

interface VerdictProps {
  view: View
  /** The table as it would stand after committing now. */
  after: Table | undefined
  short: boolean
}

/** A press opens how everyone stands. */
export function VerdictCell({ view, after, short }: VerdictProps) {
  const [open, setOpen] = useState(false)
  const form = short ? 'short' : 'long'
  return (
    <div class="play-verdict">
      <Button
        variant="quiet"
        class="play-verdict-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <b>
          <Points view={view} after={after} form={form} />
        </b>
        <small>
          {t('play.head.place', { ...placeOf(view, after), par: Math.round(parOfVerdict(view)), form })}
        </small>
      </Button>
      {open ? <StandingsDialog view={view} after={after} onClose={() => setOpen(false)} /> : undefined}
    </div>
  )
}

/** What the verdict would be: as things stand, and as drafted where that differs. */
function Points({ view, after, form }: { view: View; after: Table | undefined; form: string }) {
  const rounds = roundsToVerdict(view)
  if (rounds === undefined) return <>{t('play.head.verdict.none')}</>
  const now = verdictOf(view)
  const points = after ? verdictOf(after) : now
  return (
    <>
      {t('play.head.verdict', { rounds, form })}{' '}
      <span class="numeric" data-tone={after ? toneOf('track', points - now) : 'plain'}>
        {t('play.head.verdict.points', { points, drafted: after ? 'yes' : 'no', form })}
      </span>
    </>
  )
}

/** The viewer's place, Kazakhstan's for an onlooker; 0 while nobody has one. */
function placeOf(view: View, after: Table | undefined): { place: number; watched: string } {
  const seat = view.viewer === 'observer' ? 'KZ' : view.viewer
  const place = standings(view, after).find((row) => row.seat === seat)?.place ?? 0
  return { place, watched: view.viewer === 'observer' ? 'yes' : 'no' }
}
