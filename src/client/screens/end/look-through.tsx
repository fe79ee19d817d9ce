/** The way from the end of a game to its analysis: where it turned, and what each choice was worth. */
import { replayHash } from '../../state/replay-address.ts'
import { screen } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { Part } from './part.tsx'

/** Nothing where the game is not this machine's own to be looked through. */
export function LookThrough() {
  const now = screen.value
  if (now.at !== 'game') return null
  return (
    <Part title={t('end.look')} stays>
      <p class="small quiet">{t('end.look.note')}</p>
      <p>
        <a class="button" href={replayHash({ of: { id: now.id }, show: 'analysis' })}>
          {t('end.look.open')}
        </a>
      </p>
    </Part>
  )
}
