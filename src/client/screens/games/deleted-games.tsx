/** The games that were deleted, for as long as they can be put back. */
import type { Entry } from '../../save/entry.ts'
import { changesFailed, clearAway, putBack } from '../../state/games.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { gameName } from './words.ts'

export function DeletedGames({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null
  const change = (how: (id: string) => Promise<void>, id: string) => {
    void how(id).catch(changesFailed)
    beginAtHeading()
  }
  return (
    <section class="games-deleted" aria-labelledby="games-deleted">
      <h2 id="games-deleted">{t('list.deleted.title')}</h2>
      <p class="quiet small">{t('list.deleted.note')}</p>
      <ul>
        {entries.map((entry) => {
          const name = gameName(entry)
          return (
            <li key={entry.id} class="row">
              <span>{name}</span>
              <Button
                aria-label={t('list.put-back.named', { name })}
                onClick={() => change(putBack, entry.id)}
              >
                {t('games.put-back')}
              </Button>
              <Button
                variant="quiet"
                aria-label={t('list.clear.named', { name })}
                onClick={() => change(clearAway, entry.id)}
              >
                {t('list.clear')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
