/** The seats of a table with their people and bots, and what may be done about them. */
import { LEVELS, SEATS, type Seat } from '../../../game/index.ts'
import type { OwnTable, PersonView, SeatView, TableView } from '../../../game/wire/index.ts'
import { modules } from '../../state/modules.ts'
import { characterText, levelText, t } from '../../text/index.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { botParts, botTitle, nicks, peopleAt, personName } from './people.ts'
import type { Acting } from './use-act.ts'

interface SeatsProps {
  table: TableView
  own: OwnTable
  acting: Acting
  /** Seats that are asked something now. */
  asked?: readonly Seat[]
  /** Who sits where is a room's to say. */
  isRooms?: boolean
}

export function Seats({ table, own, acting, asked = [], isRooms = false }: SeatsProps) {
  return (
    <>
      <ul class="online-seats">
        {SEATS.map((seat) => (
          <li key={seat} class="card online-seat edged" data-seat={seat}>
            <Badge seat={seat} />
            <Holders seat={seat} {...{ table, own, acting }} />
            {isRooms ? undefined : <Means seat={seat} {...{ table, own, acting, asked }} />}
          </li>
        ))}
      </ul>
      <Watching {...{ table, own, acting, isRooms }} />
      {acting.trouble ? <p role="alert">{acting.trouble}</p> : undefined}
    </>
  )
}

type SeatProps = SeatsProps & { seat: Seat }

function Holders({ seat, table, own, acting }: SeatProps) {
  const held = table.seats[seat]
  const people = peopleAt(table, seat)
  // What whoever may change it reads off the choice itself.
  if (own.owner && people.length === 0) return null
  return (
    <div class="online-holders">
      {people.length > 0 ? <People {...{ people, own, acting }} /> : undefined}
      {held.is === 'people' ? undefined : <span class="quiet small">{heldText(seat, held, people)}</span>}
    </div>
  )
}

function heldText(
  seat: Seat,
  held: Exclude<SeatView, { is: 'people' }>,
  people: readonly PersonView[],
): string {
  if (held.is === 'empty') return t('table.seat.empty')
  return held.is === 'bot'
    ? t('table.seat.bot', { level: botTitle(held.bot, seat) })
    : t('table.seat.held', { nicks: nicks(people) })
}

interface PeopleProps {
  people: readonly PersonView[]
  own: OwnTable
  acting: Acting
}

function People({ people, own, acting }: PeopleProps) {
  return (
    <ul class="online-people">
      {people.map((one) => (
        <li key={one.person}>
          <span class="online-dot" data-here={one.here} aria-hidden="true" />
          <b>{personName(one, own)}</b>
          {one.here ? undefined : <span class="quiet small"> {t('table.person.away')}</span>}
          {one.owner ? <span class="quiet small"> {t('table.person.owner')}</span> : undefined}
          {own.owner && one.person !== own.person ? (
            <Button
              variant="quiet"
              aria-label={t('table.person.remove.of', { nick: one.nick })}
              onClick={() => acting.act({ do: 'remove', person: one.person })}
            >
              {t('table.person.remove')}
            </Button>
          ) : undefined}
        </li>
      ))}
    </ul>
  )
}

/** What this viewer may do about a seat. */
function Means({ seat, table, own, acting, asked = [] }: SeatProps) {
  const held = table.seats[seat]
  const isLobby = table.phase === 'lobby' || table.phase === 'over'
  const isFree = peopleAt(table, seat).length === 0
  const maySit = own.seat !== seat && (isLobby || (isFree && own.seat === undefined))
  return (
    <div class="online-means">
      {maySit ? (
        <Button onClick={() => acting.act({ do: 'sit', seat })}>{t('table.seat.take')}</Button>
      ) : undefined}
      {own.owner && isFree ? <BotChoice {...{ seat, held, acting, isLobby }} /> : undefined}
      {own.owner && table.phase === 'playing' && held.is === 'people' && asked.includes(seat) ? (
        <Button variant="quiet" onClick={() => acting.act({ do: 'hold', seat })}>
          {t('table.seat.hold')}
        </Button>
      ) : undefined}
      {own.owner && held.is === 'held' ? (
        <Button variant="quiet" onClick={() => acting.act({ do: 'release', seat })}>
          {t('table.seat.release')}
        </Button>
      ) : undefined}
    </div>
  )
}

interface BotChoiceProps {
  seat: Seat
  held: SeatView
  acting: Acting
  /** Before the game a seat may also stay empty. */
  isLobby: boolean
}

function BotChoice({ seat, held, acting, isLobby }: BotChoiceProps) {
  const { level, school } = botParts(held.is === 'bot' ? held.bot : '')
  const schools = modules.value?.bots.CHARACTERS.filter((one) => one.seat === seat) ?? []
  const set = (now: string, by: string) =>
    acting.act({ do: 'bot', seat, bot: now === '' ? undefined : by === '' ? now : `${now}/${by}` })
  return (
    <>
      <label class="online-bot">
        <span class="unseen">{t('table.seat.bot.choose', { seat })}</span>
        <select value={level} onChange={({ currentTarget }) => set(currentTarget.value, school)}>
          {isLobby ? <option value="">{t('table.seat.bot.none')}</option> : undefined}
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {t('table.seat.bot', { level: levelText(one).title })}
            </option>
          ))}
        </select>
      </label>
      {level !== '' && schools.length > 0 ? (
        <label class="online-bot">
          <span class="unseen">{t('table.seat.bot.school', { seat })}</span>
          <select value={school} onChange={({ currentTarget }) => set(level, currentTarget.value)}>
            <option value="">{t('table.seat.bot.school.none')}</option>
            {schools.map(({ id }) => (
              <option key={id} value={id}>
                {characterText(seat, id).title}
              </option>
            ))}
          </select>
        </label>
      ) : undefined}
    </>
  )
}

function Watching({ table, own, acting, isRooms }: SeatsProps) {
  const people = peopleAt(table, undefined)
  return (
    <div class="online-watching">
      <h3 class="eyebrow">{t('table.watching')}</h3>
      {people.length > 0 ? (
        <People {...{ people, own, acting }} />
      ) : (
        <p class="quiet small">{t('table.watching.none')}</p>
      )}
      {own.seat && !isRooms && (table.spectators || own.owner) ? (
        <Button variant="quiet" onClick={() => acting.act({ do: 'sit', seat: 'none' })}>
          {t('table.stand')}
        </Button>
      ) : undefined}
    </div>
  )
}
