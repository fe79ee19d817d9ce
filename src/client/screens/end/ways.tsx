/** The ways on from a game that is over, in reach all the time. */
import type { OwnGame } from '../../state/open-game.ts'
import { openOverlay } from '../../state/overlay.ts'
import { replayHash } from '../../state/replay-address.ts'
import { screen, showFirst } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { useOnce } from '../../ui/use-once.ts'

interface WaysProps {
  own: OwnGame | undefined
  /** Back to the board as it stands. */
  onBack: () => void
}

export function Ways({ own, onBack }: WaysProps) {
  return (
    <nav class="end-ways" aria-label={t('end.ways')}>
      <Button variant="primary" onClick={showFirst}>
        {t('end.new')}
      </Button>
      {own ? <Again own={own} /> : undefined}
      {own && screen.value.at === 'game' ? (
        <a class="button" href={replayHash({ of: { id: screen.value.id } })}>
          {t('end.replay')}
        </a>
      ) : undefined}
      <Button variant="quiet" onClick={() => openOverlay({ kind: 'log' })}>
        {t('end.log')}
      </Button>
      <Button variant="quiet" onClick={onBack}>
        {t('end.back')}
      </Button>
    </nav>
  )
}

function Again({ own }: { own: OwnGame }) {
  const { busy, run } = useOnce(async () => {
    await own.again()
  })
  return (
    <Button onClick={run} aria-disabled={busy}>
      {t('end.again')}
    </Button>
  )
}
