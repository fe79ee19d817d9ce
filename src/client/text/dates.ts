/** Dates and years as the language writes them. */
import { locale } from './language.ts'
import { remembered } from './remembered.ts'

/** `March 2014`, `18 March 2014`, `2014`; with `until`, a span of months or years. */
export function dateText(date: string, until?: string): string {
  if (until === undefined) return format(date).format(toDate(date))
  const finer = date.length > until.length ? until : date
  const span = format(finer).formatRange(toDate(date), toDate(until))
  // Intl sets spaces around the dash between months or years; in a line of capitals they tear it apart.
  return finer.length > 7 ? span : span.replace(/\s*–\s*/u, '–')
}

const zone = { timeZone: 'UTC' } as const
const years = remembered((tag) => new Intl.DateTimeFormat(tag, { ...zone, year: 'numeric' }))
const months = remembered((tag) => new Intl.DateTimeFormat(tag, { ...zone, year: 'numeric', month: 'long' }))
const days = remembered(
  (tag) => new Intl.DateTimeFormat(tag, { ...zone, year: 'numeric', month: 'long', day: 'numeric' }),
)
const moments = remembered((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }))

function format(date: string): Intl.DateTimeFormat {
  const [, month, day] = date.split('-')
  return (day ? days : month ? months : years)(locale())
}

function toDate(date: string): Date {
  const [year, month = '1', day = '1'] = date.split('-')
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
}

/** Years of a round with a proper dash: `2012–2014`. */
export function yearsText(years: string): string {
  return years.replace('-', '–')
}

/** A moment, in milliseconds since 1970, as a person would note it: `28 Nov 2026, 10:40`. */
export function momentText(at: number): string {
  return moments(locale()).format(at)
}

/** Whether a year is one of those: `1991-1994`, or `2001` alone. */
export function isWithin(year: number, years: string): boolean {
  const [from = Number.NaN, to = from] = years.split('-').map(Number)
  return year >= from && year <= to
}
