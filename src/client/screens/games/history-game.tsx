/** The record of what was done, first among the games that can be looked through. */
import { hashOf } from '../../state/address.ts'
import { HISTORY } from '../../state/replay-address.ts'
import { t } from '../../text/index.ts'

export function HistoryGame() {
  return (
    <section class="panel game" aria-labelledby="games-history">
      <h2 id="games-history" class="game-name">
        {t('games.history.title')}
      </h2>
      <p>{t('games.history.text')}</p>
      <div class="row">
        <a class="button" data-variant="primary" href={hashOf({ at: 'replay', of: { id: HISTORY } })}>
          {t('games.history')}
        </a>
      </div>
    </section>
  )
}
