/** What is wrong with a scenario file, in words for whoever wrote it: where, what stands there, what belongs there. */
import { DOMAINS, type Domain, SEATS, type Seat, TRACKS, type Track } from '../../../game/vocabulary.ts'
import { findComplete, findText, list, plain, quoted, t } from '../../text/index.ts'
import type { Fault, Wrong } from './fault.ts'
import { DEEPEST_FIELD, fieldAt } from './fields.ts'
import { nearest } from './nearest.ts'

export interface Told {
  /** What the line is about: `Russia: security contract at the start`. Absent where the file is no JSON. */
  about?: string
  /** What stands there and what was expected, as sentences. */
  sentences: readonly string[]
}

/** A fault in words. The messages of `reading.json` must have come. */
export function wordsFor(fault: Fault): Told {
  if (fault.kind === 'hopeless') return { sentences: [t(`scenarioFile.hopeless.${fault.why}`)] }
  if (fault.kind === 'broken') {
    const { code, found, ended } = fault
    if (ended) return { sentences: [t('scenarioFile.ended')] }
    return { sentences: [t('scenarioFile.broken', { code: String(code), found: short(found) })] }
  }
  const hint = hintFor(fault)
  const sentences = [foundWords(fault), expectedWords(fault), ...(hint ? [hint] : [])].filter(Boolean)
  return { about: aboutWords(fault.path), sentences }
}

/** A field as a person would name it; what is none, or is one of no seat there is, goes by the group it stands in. */
export function aboutWords(path: string): string {
  const keys = path.split('.').slice(0, DEEPEST_FIELD)
  for (let length = keys.length; length > 0; length -= 1) {
    const field = fieldAt(keys.slice(0, length).join('.'))
    const words = field && findComplete(`scenarioFile.field.${field.id}`, valuesOf(field.names))
    if (words !== undefined) return words
  }
  return t('scenarioFile.field.file')
}

/** What was expected, as a sentence. */
export function expectedWords({ expected, detail = '', path }: Pick<Wrong, 'expected' | 'detail' | 'path'>) {
  const [least = '', most = ''] = detail.split('..')
  const numbers = /-?\d+(?:\.\d+)?/g
  const [above = '', atMost = ''] = detail.match(numbers) ?? []
  const values = {
    least: minus(least),
    most,
    above: minus(above),
    atMost,
    names: namesIn(detail),
    name: short(path.split('.').at(-1) ?? ''),
  }
  const [count = '', era = ''] = detail.split(' of ')
  return t(`scenarioFile.expected.${expected}`, { ...values, count: Number(count), era })
}

function foundWords({ expected, found, written, path }: Wrong): string {
  if (SAYS_ITSELF.includes(expected)) return ''
  if (found === undefined) return t('scenarioFile.missing', { name: path.split('.').at(-1) ?? '' })
  return t('scenarioFile.found', { what: valueWords(found, written) })
}

/** What the sentence of the expectation already says. */
const SAYS_ITSELF: readonly string[] = ['known-name', 'once', 'not-a-save']

function valueWords(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return t('scenarioFile.value.list', { count: value.length })
  if (typeof value === 'object' && value !== null) return t('scenarioFile.value.group')
  return short(written ?? JSON.stringify(value))
}

/** What may have been meant: a name spelt almost so, a number in quotation marks, a text without them. */
function hintFor({ expected, detail, found, path }: Wrong): string | undefined {
  if (expected === 'one-of' || expected === 'known-name') {
    const written = expected === 'one-of' ? found : path.split('.').at(-1)
    const close = typeof written === 'string' ? nearest(written, (detail ?? '').split(', ')) : undefined
    if (close) return t('scenarioFile.hint.meant', { name: close })
  }
  const numeric = expected === 'whole-number' || expected === 'number'
  if (numeric && typeof found === 'string' && /^\s*-?\d+\s*$/.test(found)) return t('scenarioFile.hint.bare')
  if ((expected === 'text' || expected === 'one-of') && typeof found === 'number') {
    return t('scenarioFile.hint.quoted')
  }
  return undefined
}

function namesIn(detail: string): string {
  return list(quoted(detail.split(', ')), 'unit')
}

const LONGEST = 60

function short(text: string): string {
  return visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

/** What a reader would not see, or would see as something else, by its number as JSON writes it: `\u200b`. */
function visible(text: string): string {
  return text.replace(/[^\P{C}\n\t]|[^\P{Z} ]/gu, (mark) =>
    Array.from(
      { length: mark.length },
      (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

const minus = (number: string): string => (number === '' ? '' : plain(Number(number)))

/** Names and numbers in a path as words; a place in a list counts from 1. */
function valuesOf(names: readonly string[]): Record<string, string | number> {
  const values: Record<string, string | number> = { years: '', n: 0 }
  for (const name of names) {
    if (isOneOf<Seat>(SEATS, name)) values.seat = name
    if (isOneOf<Domain>(DOMAINS, name)) values.domain = name
    if (isOneOf<Track>(TRACKS, name)) values.track = name
    if (/^\d{1,3}$/.test(name)) values.n = Number(name) + 1
    if (/^\d{4}$/.test(name)) values.years = findText('reading.era', { era: name }) ?? name
  }
  return values
}

function isOneOf<T extends string>(known: readonly T[], name: string): name is T {
  return (known as readonly string[]).includes(name)
}
