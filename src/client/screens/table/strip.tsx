/** Who is here: each seat with who holds it and whether it thinks, the time of the question, and the ways to table and talk. */
import { SEATS, type Seat, type View } from '../../../game/index.ts'
import type { OwnTable, TableView } from '../../../game/wire/index.ts'
import type { OnlineGame } from '../../session/online/game.ts'
import type { OnlineTable } from '../../session/online/online.ts'
import { seatLetters, t } from '../../text/index.ts'
import { Button } from '../../ui/button.tsx'
import { Connected } from '../../ui/connected.tsx'
import { Clock } from './clock.tsx'
import { nicks, peopleAt } from './people.ts'

interface StripProps {
  online: OnlineTable
  game: OnlineGame
  /** Sentences that were said and not read. */
  unread: number
  onTable: () => void
  /** At a table of a class it stands above that one watches. */
  isRooms: boolean
  /** Nothing where nobody talks. */
  onTalk?: () => void
}

export function Strip({ online, game, unread, isRooms, onTable, onTalk }: StripProps) {
  const table = online.table.value
  const own = online.own.value
  const view = game.moments.value.at(-1)?.view
  if (!table || !own || !view) return null
  const talk = unread > 0 ? t('table.strip.talk.unread', { count: unread }) : t('table.strip.talk')
  return (
    <section class="online-strip" aria-label={t('table.strip')}>
      <ul class="online-strip-seats">
        {SEATS.map((seat) => (
          <StripSeat key={seat} {...{ seat, table, own, view }} />
        ))}
      </ul>
      <span class="online-strip-state small">
        {table.phase === 'paused' ? <b>{t('table.strip.paused')}</b> : undefined}
        {own.seat === undefined && !isRooms ? <span>{t('table.strip.watching')}</span> : undefined}
        <Connected online={online} />
      </span>
      <Clock online={online} isAsked={own.seat !== undefined && view.waiting.includes(own.seat)} />
      <Button variant="quiet" class="online-strip-way" onClick={onTable}>
        {t('table.strip.open')}
      </Button>
      {onTalk ? (
        <Button variant="quiet" class="online-strip-way" aria-label={talk} onClick={onTalk}>
          {t('table.strip.talk')}
          {unread > 0 ? (
            <span class="online-unread numeric" aria-hidden="true">
              {unread}
            </span>
          ) : undefined}
        </Button>
      ) : undefined}
    </section>
  )
}

interface StripSeatProps {
  seat: Seat
  table: TableView
  own: OwnTable
  view: View
}

/** What stands beside a seat's letters, for whoever sees it. */
const SIGNS = { thinking: '…', done: '✓', absent: '–', idle: '' } as const

/** The letters of the seat, how it stands, and its people where there is room for them; in a sentence for who listens. */
function StripSeat({ seat, table, own, view }: StripSeatProps) {
  const state = stateOf(seat, table, view)
  const words = seatWords({ seat, table, own, view })
  const people = peopleAt(table, seat)
  return (
    <li
      class="online-strip-seat"
      data-seat={seat}
      data-state={state}
      data-own={own.seat === seat || undefined}
      data-who={table.seats[seat].is}
      title={words}
    >
      <span class="unseen">{words}</span>
      <span aria-hidden="true">{seatLetters(seat)}</span>
      <span class="online-strip-sign" aria-hidden="true">
        {SIGNS[state]}
      </span>
      {people.length > 0 ? (
        <span class="online-strip-nick" aria-hidden="true">
          {nicks(people)}
        </span>
      ) : undefined}
    </li>
  )
}

function seatWords({ seat, table, own, view }: StripSeatProps): string {
  const people = nicks(peopleAt(table, seat))
  const state = stateOf(seat, table, view)
  const isOwn = own.seat === seat ? 'yes' : 'no'
  return t('table.strip.seat', { seat, who: table.seats[seat].is, nicks: people, state, own: isOwn })
}

function stateOf(seat: Seat, table: TableView, view: View): keyof typeof SIGNS {
  if (view.waiting.includes(seat)) {
    const people = peopleAt(table, seat)
    // A seat of people with nobody in it is a whole class's, without phones.
    const isAbsent =
      table.seats[seat].is === 'people' && people.length > 0 && !people.some(({ here }) => here)
    return isAbsent ? 'absent' : 'thinking'
  }
  return view.decision === 'offers' && seat !== 'KZ' ? 'done' : 'idle'
}
