/** The record of what was done, first among the games that can be looked through. */
import { hashOf } from '../../state/address.ts'
import { HISTORY, HISTORY_SCENARIO, replayHash } from '../../state/replay-address.ts'
import { t } from '../../text/index.ts'

export function HistoryGame() {
  return (
    <section class="panel game" aria-labelledby="games-history">
      <h2 id="games-history" class="game-name">
        {t('list.history.title')}
      </h2>
      <p>{t('list.history.text')}</p>
      <div class="row">
        <a class="button" data-variant="primary" href={replayHash({ of: { id: HISTORY } })}>
          {t('list.history')}
        </a>
        <a class="button" href={hashOf({ at: 'history' })}>
          {t('first.history')}
        </a>
        <a
          class="button"
          href={hashOf({ at: 'compare', id: HISTORY_SCENARIO })}
          aria-label={t('list.compare.named', { name: t('replay.history') })}
        >
          {t('list.compare')}
        </a>
        <a class="button" href={hashOf({ at: 'puzzles' })}>
          {t('first.puzzles')}
        </a>
      </div>
    </section>
  )
}
