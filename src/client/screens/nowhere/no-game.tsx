/** What stands at the address of a game that is not open: it is on its way, or why it cannot be had. */
import { putBack } from '../../state/games.ts'
import type { OpenGame } from '../../state/open-game.ts'
import { openAgain } from '../../state/open-kept.ts'
import { showFirst } from '../../state/route.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { BrokenGame } from '../games/broken-game.tsx'
import { deleteGame } from '../games/deletion.ts'
import { DeadEnd, NotLoaded, OnItsWay } from './dead-end.tsx'

export function NoGame({ game }: { game: OpenGame }) {
  switch (game.stage) {
    case 'absent':
      return <DeadEnd title={t('nowhere.absent.title')} text={t('nowhere.absent')} />
    case 'deleted':
      return (
        <DeadEnd title={t('nowhere.deleted.title')} text={t('nowhere.deleted')}>
          <Button variant="primary" onClick={() => void putBack(game.id).finally(openAgain)}>
            {t('games.put-back')}
          </Button>
        </DeadEnd>
      )
    case 'bad':
      return (
        <main id="main" tabIndex={-1} class="dead-end">
          <BrokenGame
            refused={game.refused}
            text={() => Promise.resolve(game.text)}
            onDelete={() => void deleteGame(game.id, t('save.bad.title')).finally(showFirst)}
            level={1}
          />
        </main>
      )
    case 'failed':
      return (
        <NotLoaded
          text={game.why === 'part' ? t('app.trouble.loading') : t(`save.trouble.${game.why}`)}
          onAgain={openAgain}
        />
      )
    default:
      return <OnItsWay />
  }
}
