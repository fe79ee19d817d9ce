/** The table of an address: with a ticket one is at it, without one before its door. */
import { useEffect, useState } from 'preact/hooks'
import { hashOf } from '../../state/address.ts'
import { connectTable } from '../../state/online/connect.ts'
import { dropTicket, keepTicket, ticketOf } from '../../state/online/tickets.ts'
import { selector, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { beginAtHeading } from '../../ui/focus.ts'
import { useConnected } from '../../ui/use-connected.ts'
import { DeadEnd, NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'
import { AtTable } from './at-table.tsx'
import { Door } from './door.tsx'
import { Lobby } from './lobby.tsx'

export function TablePlace({ id }: { id: string }) {
  const [ticket, setTicket] = useState(() => ticketOf(id))
  const enter = (got: string) => {
    keepTicket(id, got)
    setTicket(got)
  }
  if (ticket === undefined) return <Door id={id} onTicket={enter} />
  return (
    <Seated
      key={ticket}
      id={id}
      ticket={ticket}
      onOut={() => {
        dropTicket(id)
        setTicket(undefined)
      }}
    />
  )
}

interface SeatedProps {
  id: string
  ticket: string
  /** Back to the door, without the ticket. */
  onOut: () => void
}

function Seated({ id, ticket, onOut }: SeatedProps) {
  const { connected, failed, again } = useConnected(() => connectTable(id, ticket), [id, ticket])
  if (failed) return <NotLoaded text={t('app.trouble.loading')} onAgain={again} />
  const online = connected?.online
  const gone = online?.gone.value
  if (gone !== undefined) return <Gone why={gone} onOut={onOut} />
  const table = online?.table.value
  const own = online?.own.value
  if (!online || !table || !own) return <OnItsWay />
  const game = online.game.value
  if (game) return <AtTable key={`${game.game} ${game.viewer}`} online={online} game={game} />
  return <Lobby online={online} table={table} own={own} />
}

function Gone({ why, onOut }: { why: string; onOut: () => void }) {
  useEffect(() => beginAtHeading(), [])
  return (
    <DeadEnd title={t('table.gone.title')} text={t('table.gone', { why: selector(why) })}>
      {why === 'old-page' ? (
        <Button variant="primary" onClick={() => location.reload()}>
          {t('table.gone.reload')}
        </Button>
      ) : ['closed', 'other-rules'].includes(why) ? (
        <a class="button" data-variant="primary" href={hashOf({ at: 'table' })}>
          {t('table.door.another')}
        </a>
      ) : (
        <Button variant="primary" onClick={onOut}>
          {t('table.gone.door')}
        </Button>
      )}
    </DeadEnd>
  )
}
