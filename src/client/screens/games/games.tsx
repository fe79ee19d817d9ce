/** The games kept in this browser: gone on with, named, saved as files, deleted and put back; and a file opened as one. */
import { useEffect } from 'preact/hooks'
import type { Entry } from '../../save/entry.ts'
import { allGames, games, present, refresh } from '../../state/games.ts'
import { t } from '../../text/index.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { DeletedGames } from './deleted-games.tsx'
import { found } from './filter.ts'
import { Filters, MANY, wantedGames } from './filters.tsx'
import { HistoryGame } from './history-game.tsx'
import { OneGame } from './one-game.tsx'
import { RecordFile } from './record-file.tsx'
import { wordsOf } from './words.ts'
import './games.css'
import { ToStart } from '../../ui/to-start.tsx'

export function GamesScreen() {
  useEffect(() => void refresh(), [])
  const known = games.value
  const all = allGames.value
  return (
    <main id="main" tabIndex={-1} class="games">
      <PageHead
        title={t('games.title')}
        ways={{
          label: t('list.ways'),
          links: (
            <>
              <ToStart />
              <RecordFile />
            </>
          ),
        }}
      />
      <p class="quiet small">{t('list.drop')}</p>
      <HistoryGame />
      {known?.trouble ? (
        <p class="games-trouble" role="status">
          {t(`save.trouble.${known.trouble}`)}
        </p>
      ) : undefined}
      {known ? <List entries={present(all)} /> : <p class="quiet">{t('list.reading')}</p>}
      <DeletedGames entries={all.filter(({ deleted }) => deleted !== undefined)} />
    </main>
  )
}

function List({ entries }: { entries: readonly Entry[] }) {
  const isMany = entries.length >= MANY
  const shown = isMany ? found(entries, wantedGames.value, wordsOf) : entries
  if (entries.length === 0) return <p class="games-none">{t('list.none')}</p>
  return (
    <>
      {isMany ? <Filters entries={entries} count={shown.length} /> : undefined}
      <ul class="games-list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <OneGame entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}
