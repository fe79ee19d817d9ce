/** Who is still choosing, and what this viewer already chose. */
import { useEffect } from 'preact/hooks'
import { POWERS, type Seat, type View } from '../../../../game/vocabulary.ts'
import { announce } from '../../../state/announcements.ts'
import { cardText, quoted, selector, t } from '../../../text/index.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { isHidden } from '../cards/offers.tsx'
import { ReasonsSwitch } from '../cards/reasons.tsx'
import type { Play } from '../play.ts'

/** The dock while there is nothing to choose. */
export function WaitingDock({ play, onOpenResult }: { play: Play; onOpenResult?: () => void }) {
  const { view } = play
  if (view.outcome) {
    return (
      <section class="play-dock play-dock-plain panel" aria-label={t('play.dock')}>
        <p class="play-dock-words">{t('play.over', { ending: selector(view.outcome.ending) })}</p>
        {onOpenResult ? (
          <Button class="play-commit-button" variant="primary" onClick={onOpenResult}>
            {t('play.result')}
          </Button>
        ) : undefined}
      </section>
    )
  }
  return (
    <section class="play-dock play-dock-plain panel" aria-label={t('play.dock')}>
      <p class="play-dock-words">
        <Waiting view={view} />
        {view.chosen ? <span class="play-note"> {chosenWords(view.chosen)}</span> : undefined}
      </p>
      <Seats waiting={view.waiting} decision={view.decision ?? ''} />
      {isHidden(play) ? undefined : <ReasonsSwitch whys={play.whys} />}
    </section>
  )
}

/** Said once, as the waiting begins: who of them is ready stands there to be read. */
function Waiting({ view: { decision, waiting } }: { view: View }) {
  const words = t('play.waiting', { decision: decision ?? 'none', seats: waiting })
  useEffect(() => announce(words), [decision])
  return <>{words}</>
}

function Seats({ waiting, decision }: { waiting: readonly Seat[]; decision: string }) {
  const asked: readonly Seat[] = decision === 'offers' ? POWERS : ['KZ']
  return (
    <ul class="play-seats">
      {asked.map((seat) => (
        <li key={seat} data-seat={seat}>
          <Badge seat={seat} show="letters" />
          <span class="play-note">
            {t('play.seat', { state: waiting.includes(seat) ? 'thinking' : 'ready' })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function chosenWords(chosen: readonly string[]): string {
  if (chosen.length === 0) return t('play.chosen.none')
  const titles = chosen.map((id) => cardText(id.slice(id.indexOf(':') + 1)).title)
  return t('play.chosen', { titles: quoted(titles) })
}
