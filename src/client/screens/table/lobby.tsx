/** Before the cards are dealt: who sits where, how others come, and the start. */
import { useEffect } from 'preact/hooks'
import { SEATS } from '../../../game/index.ts'
import type { OwnTable, TableView } from '../../../game/wire/index.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Connected } from '../../ui/connected.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ToStart } from '../../ui/to-start.tsx'
import { Invite, Mark, OwnWord } from './invite.tsx'
import { Leaving } from './leaving.tsx'
import { ownerNick } from './people.ts'
import { Seats } from './seats.tsx'
import { useAct } from './use-act.ts'

interface LobbyProps {
  online: OnlineTable
  table: TableView
  own: OwnTable
}

export function Lobby({ online, table, own }: LobbyProps) {
  const acting = useAct(online)
  useEffect(() => beginAtHeading(), [])
  return (
    <main id="main" tabIndex={-1} class="online">
      <PageHead
        title={t('table.lobby.title')}
        ways={{
          label: t('table.lobby.ways'),
          links: <ToStart />,
        }}
      >
        <Connected online={online} />
      </PageHead>
      <div class="online-two">
        <section class="panel online-part" aria-labelledby="online-seats">
          <h2 id="online-seats">{t('table.seats')}</h2>
          <Seats table={table} own={own} acting={acting} />
          {own.owner ? (
            <div class="online-start">
              <Button variant="primary" onClick={() => acting.act({ do: 'start' })}>
                {t('table.lobby.start')}
              </Button>
              <p class="quiet small">{t('table.lobby.start.note', { count: emptySeats(table) })}</p>
            </div>
          ) : (
            <p role="status">{t('table.lobby.waiting', { nick: ownerNick(table) })}</p>
          )}
        </section>
        <div class="panel online-part">
          <Invite id={table.id} />
          {own.word && <OwnWord word={own.word} />}
          <Mark hash={table.seedHash} />
          <Leaving own={own} acting={acting} />
        </div>
      </div>
    </main>
  )
}

function emptySeats({ seats }: TableView): number {
  return SEATS.filter((seat) => seats[seat].is === 'empty').length
}
