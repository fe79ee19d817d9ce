/** Who sits where, in words. Pure, but for the language. */
import { LEVELS, type Level, type Seat } from '../../../game/index.ts'
import type { OwnTable, PersonView, TableView } from '../../../game/wire/index.ts'
import { characterText, dotted, levelText, list, t } from '../../text/index.ts'

export function peopleAt({ people }: TableView, seat: Seat | undefined): readonly PersonView[] {
  return people.filter((one) => one.seat === seat)
}

export function nickOf(
  { people }: Pick<TableView, 'people'>,
  person: number | undefined,
): string | undefined {
  return people.find((one) => one.person === person)?.nick
}

export function ownerNick({ people }: TableView): string {
  return people.find(({ owner }) => owner)?.nick ?? ''
}

export function nicks(people: readonly PersonView[]): string {
  return list(people.map(({ nick }) => nick))
}

export function personName({ person, nick }: PersonView, own: OwnTable): string {
  return person === own.person ? t('table.person.you', { nick }) : nick
}

/** The parts of a bot's name: its level, and its school; empty where it has none. */
export function botParts(name: string): { level: string; school: string } {
  const [level = '', school = ''] = name.split('/')
  return { level, school }
}

/** A bot of a seat by its level and school, as `Expert · Balancer`; by its name where it has no level. */
export function botTitle(name: string, seat: Seat): string {
  const { level, school } = botParts(name)
  const known: Level | undefined = LEVELS.find((one) => one === level)
  if (!known) return name
  return dotted([levelText(known).title, ...(school ? [characterText(seat, school).title] : [])])
}
