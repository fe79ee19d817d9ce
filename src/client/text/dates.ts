/** Dates and years as the language writes them. */
import { locale } from './language.ts'

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

/** A moment, in milliseconds since 1970, as a person would note it: `28 Nov 2026, 10:40`. */
export function momentText(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
