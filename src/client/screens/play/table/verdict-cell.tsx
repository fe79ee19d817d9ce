/** Half of what Kazakhstan scores by, always in sight: the next verdict beside par, and who stands where. */
import { useState } from 'preact/hooks'
import { type Table, type View, verdictOf } from '../../../../game/index.ts'
import type { Drafted } from '../../../state/why.ts'
import { t } from '../../../text/index.ts'
import { toneOf } from '../../../text/tone.ts'
import { Button } from '../../../ui/button.tsx'
import { FigureTerm } from '../../../ui/figure.tsx'
import { parOfVerdict } from '../../../ui/usual.ts'
import { roundsToVerdict, standings } from './standings.ts'
import { StandingsDialog } from './standings-dialog.tsx'

interface VerdictProps {
  view: View
  /** What committing now would bring. */
  foreseen: Drafted | undefined
  short: boolean
}

/** The number says why it is so; a press on what stands below it opens how everyone stands. */
export function VerdictCell({ view, foreseen, short }: VerdictProps) {
  const after = foreseen?.after
  const [open, setOpen] = useState(false)
  const form = short ? 'short' : 'long'
  return (
    <>
      <div class="play-verdict">
        <b>
          <Points view={view} foreseen={foreseen} form={form} />
        </b>
        <Button
          variant="quiet"
          class="play-verdict-button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <small>{placeWords(view, after)}</small>
        </Button>
      </div>
      {open ? <StandingsDialog view={view} foreseen={foreseen} onClose={() => setOpen(false)} /> : undefined}
    </>
  )
}

const VERDICT = { of: 'verdict' } as const

/** What the verdict would be: as things stand, and as drafted where that differs. */
function Points({ view, foreseen, form }: Pick<VerdictProps, 'view' | 'foreseen'> & { form: string }) {
  const rounds = roundsToVerdict(view)
  if (rounds === undefined) return <>{t('play.head.verdict.none')}</>
  const now = verdictOf(view)
  const points = foreseen ? verdictOf(foreseen.after) : now
  return (
    <>
      {t('play.head.verdict', { rounds, form })}{' '}
      <span class="numeric" data-tone={foreseen ? toneOf('track', points - now) : 'plain'}>
        <FigureTerm id="verdict" of={VERDICT} drafted={foreseen}>
          {t('play.head.verdict.points', { points, drafted: foreseen ? 'yes' : 'no', form })}
        </FigureTerm>
      </span>
    </>
  )
}

/** Par for a verdict, where it is known, and the place. */
function placeWords(view: View, after: Table | undefined): string {
  const par = parOfVerdict(view)
  const values = { ...placeOf(view, after), par: Math.round(par ?? 0) }
  return t(par === undefined ? 'play.head.place.only' : 'play.head.place', values)
}

/** The viewer's place, Kazakhstan's for an onlooker; 0 while nobody has one. */
function placeOf(view: View, after: Table | undefined): { place: number; watched: string } {
  const seat = view.viewer === 'observer' ? 'KZ' : view.viewer
  const place = standings(view, after).find((row) => row.seat === seat)?.place ?? 0
  return { place, watched: view.viewer === 'observer' ? 'yes' : 'no' }
}
