/** What stands in the place of a game that cannot be looked through: it is on its way, or why it cannot be had. */
import { t } from '../../text/index.ts'
import { DeadEnd, NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'
import { type OpenReplay, openReplayAgain } from './open/open-replay.ts'

export function NoReplay({ now }: { now: Exclude<OpenReplay, { stage: 'open' }> }) {
  switch (now.stage) {
    case 'absent':
      return <DeadEnd title={t('replay.absent.title')} text={t('replay.absent')} />
    case 'bad': {
      const { refused, detail } = now.refused
      return (
        <DeadEnd title={t('replay.bad.title')} text={t(`save.bad.why.${refused}`)}>
          {detail ? <p class="quiet small">{t('replay.bad.where', { detail })}</p> : undefined}
        </DeadEnd>
      )
    }
    case 'failed':
      return (
        <NotLoaded
          text={now.why === 'part' ? t('app.trouble.loading') : t(`save.trouble.${now.why}`)}
          onAgain={openReplayAgain}
        />
      )
    default:
      return <OnItsWay />
  }
}
