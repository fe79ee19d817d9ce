/** Phrases the panels of this screen share: who, how much, when. */

import type { Domain, Menu, MenuItem, Need, Power, Table } from '../../../game/index.ts'
import { holds } from '../../../game/index.ts'
import { capitalName, domainName, list, locale, needText, refusalText, t } from '../../text/index.ts'
import { type Draft, hindrance, spent, toggled } from './draft.ts'

/** Values for a message that names a power: its name, and its id for languages that decline names. */
export function who(power: Power): { power: Power; name: string } {
  return { power, name: capitalName(power) }
}

/** Values for a message that names several powers. */
export function whos(powers: readonly Power[]): { names: string; count: number } {
  return { names: list(powers.map(capitalName)), count: powers.length }
}

/** Values for a message that names a domain. */
export function where(domain: Domain): { domain: Domain; field: string } {
  return { domain, field: domainName(domain) }
}

/** An id as a message can select it: the message format knows no hyphens there. */
export function selector(id: string): string {
  return id.replaceAll('-', '_')
}

/** `March 2014`, `18 March 2014`, `2014`; with `until`, a span of months or years. */
export function dateText(date: string, until?: string): string {
  if (until === undefined) return format(date).format(toDate(date))
  const finer = date.length > until.length ? until : date
  const span = format(finer).formatRange(toDate(date), toDate(until))
  // Intl sets spaces around the dash between months or years; in a line of capitals they tear it apart.
  return finer.length > 7 ? span : span.replace(/\s*–\s*/u, '–')
}

function format(date: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-')
  return new Intl.DateTimeFormat(locale(), {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
}

function toDate(date: string): Date {
  const [year, month = '1', day = '1'] = date.split('-')
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}

/** Years of a round with a proper dash: `2012–2014`. */
export function yearsText(years: string): string {
  return years.replace('-', '–')
}

/** Why an item cannot be put into the draft now, with how much is wanting; nothing where it can. */
export function hindranceText(menu: Menu, draft: Draft, item: MenuItem): string | undefined {
  const why = hindrance(menu, draft, item)
  if (why === undefined) return undefined
  const { budget, oil } = spent(menu, toggled(menu, draft, item))
  if (why === 'over-budget') {
    const count = budget - menu.budget
    return menu.seat === 'KZ' ? t('play.short.cubes', { count }) : t('play.short.interest', { count })
  }
  return why === 'over-treasury' ? t('play.short.oil', { count: oil - menu.oil }) : refusalText(why)
}

/** What the table lacks for a card that is not on the menu, in words; nothing where all its needs hold. */
export function unmetWords(table: Table, needs: readonly Need[] | undefined): string | undefined {
  const unmet = needs?.filter((need) => !holds(table, need)) ?? []
  return unmet.length > 0 ? t('play.unmet', { needs: list(unmet.map(needText)) }) : undefined
}
