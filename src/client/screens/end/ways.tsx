/** The ways on from a game that is over: with what came of it in sight at once, in larger windows all the time. */
import type { OwnGame } from '../../state/open-game.ts'
import { replayHash } from '../../state/replay-address.ts'
import { screen, showFirst } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { useOnce } from '../../ui/use-once.ts'

interface WaysProps {
  own: OwnGame | undefined
  onOpenLog: () => void
  /** Back to the board as it stands. */
  onBack: () => void
}

export function Ways({ own, onOpenLog, onBack }: WaysProps) {
  return (
    <nav class="end-ways" aria-label={t('end.ways')}>
      <Button variant="primary" onClick={showFirst}>
        {t('end.new')}
      </Button>
      {own ? <Again own={own} /> : undefined}
      {own && screen.value.at === 'game' ? <Looks id={screen.value.id} /> : undefined}
      <Button variant="quiet" onClick={onOpenLog}>
        {t('end.log')}
      </Button>
      <Button variant="quiet" onClick={onBack}>
        {t('end.back')}
      </Button>
    </nav>
  )
}

/** A game that is kept here is watched, and handed on, on the replay screen. */
function Looks({ id }: { id: string }) {
  return (
    <>
      <a class="button" href={replayHash({ of: { id } })}>
        {t('end.replay')}
      </a>
      <a class="button" href={replayHash({ of: { id }, show: 'share' })}>
        {t('end.share.link')}
      </a>
    </>
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
