/** Before a table: who sits where, a seat to take or a place to watch from, and the way back for whoever was here before. */
import { useState } from 'preact/hooks'
import { SEATS, type Seat } from '../../../game/index.ts'
import type { TableDoor } from '../../../game/wire/index.ts'
import { hashOf } from '../../state/address.ts'
import { joinTable, tableDoor } from '../../state/online/api.ts'
import { keepNick } from '../../state/online/tickets.ts'
import { scenarioText, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { useOnce } from '../../ui/use-once.ts'
import { DeadEnd, NotLoaded, OnItsWay } from '../nowhere/dead-end.tsx'
import { useDoor } from '../nowhere/use-door.ts'
import { ComeBack } from './come-back.tsx'
import { firstNick, NickField } from './nick-field.tsx'
import { troubleText } from './trouble.ts'

interface DoorProps {
  id: string
  onTicket: (ticket: string) => void
}

export function Door({ id, onTicket }: DoorProps) {
  const { door, trouble, look } = useDoor(id, tableDoor)
  if (trouble === 'unknown') return <NoTable title={t('table.none.title')} text={t('table.none')} />
  if (trouble === 'other-rules') return <NoTable title={t('table.past.title')} text={troubleText(trouble)} />
  if (trouble) return <NotLoaded text={troubleText(trouble)} onAgain={look} />
  return door ? <Entrance id={id} door={door} onTicket={onTicket} onLook={look} /> : <OnItsWay />
}

function NoTable({ title, text }: { title: string; text: string }) {
  return (
    <DeadEnd title={title} text={text}>
      <a class="button" data-variant="primary" href={hashOf({ at: 'table' })}>
        {t('table.door.another')}
      </a>
    </DeadEnd>
  )
}

function Entrance({ id, door, onTicket, onLook }: DoorProps & { door: TableDoor; onLook: () => void }) {
  const { scenario, spectators, phase } = door
  return (
    <main id="main" tabIndex={-1} class="online">
      <h1 tabIndex={-1}>{t('table.door.title')}</h1>
      <p class="story">
        {t('table.door.lead', {
          scenario: scenarioText(scenario).title,
          spectators: spectators ? 'yes' : 'no',
        })}{' '}
        {t('table.door.phase', { phase })}
      </p>
      {phase === 'closed' ? undefined : <Join id={id} door={door} onTicket={onTicket} onRefused={onLook} />}
      <ComeBack id={id} onTicket={onTicket} />
    </main>
  )
}

interface JoinProps extends DoorProps {
  door: TableDoor
  onRefused: () => void
}

function Join({ id, door, onTicket, onRefused }: JoinProps) {
  const { seats, spectators } = door
  const [seat, setSeat] = useState<Seat | 'none'>(() => firstSeat(door))
  const [nick, setNick] = useState(firstNick)
  const [trouble, setTrouble] = useState<string>()
  const { busy, run } = useOnce(async () => {
    const asked = await joinTable(id, { nick: nick.trim(), seat })
    if (asked.refused) {
      setTrouble(troubleText(asked.refused))
      onRefused()
      return
    }
    keepNick(nick)
    onTicket(asked.value.ticket)
  })
  const options = SEATS.map((one) => ({
    value: one,
    seat: one,
    title: <Badge seat={one} />,
    note: t('table.door.seat', { people: seats[one].people, bot: seats[one].bot ? 'yes' : 'no' }),
  }))
  const watching = { value: 'none', title: t('table.door.watch') } as const
  return (
    <form
      class="panel online-form"
      onSubmit={(event) => {
        event.preventDefault()
        run()
      }}
    >
      <NickField value={nick} onChange={setNick} />
      <RadioGroup<Seat | 'none'>
        legend={t('table.seats')}
        look="cards"
        options={spectators ? [...options, watching] : options}
        value={seat}
        onChange={setSeat}
      />
      {trouble ? <p role="alert">{trouble}</p> : undefined}
      <Button submit variant="primary" aria-disabled={busy}>
        {seat === 'none' ? t('table.door.watch') : t('table.door.join')}
      </Button>
    </form>
  )
}

/** One that nobody has; then one that a bot has; then any. */
function firstSeat({ seats }: TableDoor): Seat {
  const free = SEATS.filter((seat) => seats[seat].people === 0)
  return free.find((seat) => !seats[seat].bot) ?? free[0] ?? 'KZ'
}
