/** The messages of one language: which are loaded, and how a key and its values become a sentence (ICU MessageFormat). */
import { IntlMessageFormat } from 'intl-messageformat'
import type bots from '../../../assets/locales/en/bots.json'
import type facts from '../../../assets/locales/en/facts.json'
import type play from '../../../assets/locales/en/play.json'
import type reading from '../../../assets/locales/en/reading.json'
import ui from '../../../assets/locales/en/ui.json'

export type Value = string | number
export type Values = Readonly<Record<string, Value>>
/** Every key that the English messages hold: a misspelt one does not compile. */
export type Key =
  | keyof typeof ui
  | keyof typeof bots
  | keyof typeof facts
  | keyof typeof play
  | keyof typeof reading

/** The languages there are texts for; English answers for what another lacks. */
export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

type Flat = Readonly<Record<string, string>>

const files = import.meta.glob<unknown>(
  ['../../../assets/locales/*/*.json', '!../../../assets/locales/en/ui.json'],
  { import: 'default' },
)
const messages = new Map<string, string>(Object.entries(ui))
const formats = new Map<string, IntlMessageFormat>()
const data = new Map<string, unknown>()
/** How dates, numbers and lists are written in it. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB' }
const spoken: Locale = 'en'

/** Files of keys and messages, and files with a shape of their own; every other file holds the words of cards. */
const PLAY = ['facts', 'play', 'bots'] as const
/** Flat ones that a game does without: whoever needs them loads them by name. */
const ASIDE = ['reading'] as const
const FLAT = [...PLAY, ...ASIDE] as const
const SHAPED = ['rules', 'glossary'] as const

/** The files with the words of cards, whatever they are called: a new one is found by being there. */
export const CARD_TEXT: readonly string[] = namesIn(spoken).filter(
  (name) => !isOneOf([...FLAT, ...SHAPED], name),
)
/** The files a screen of the game cannot do without, beside `ui`, which is always there. */
export const GAME_TEXT: readonly string[] = [...PLAY, ...SHAPED, ...CARD_TEXT]

function namesIn(language: Locale): string[] {
  const folder = `/locales/${language}/`
  return Object.keys(files)
    .filter((path) => path.includes(folder))
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length))
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}

/** The language in use, as `Intl` wants it. */
export function locale(): string {
  return TAGS[spoken]
}

/** Loads locale files by name, once each. Flat ones join the messages; the rest are read with `textData`. */
export async function loadText(names: readonly string[]): Promise<void> {
  await Promise.all(names.filter((name) => !data.has(name)).map(load))
}

async function load(name: string): Promise<void> {
  const read = files[`../../../assets/locales/${spoken}/${name}.json`]
  if (!read) throw new Error(`no text file ${name} in ${spoken}`)
  const content = await read()
  data.set(name, content)
  if (isOneOf(FLAT, name)) addMessages(content as Flat)
}

/** What a loaded locale file holds, or `undefined` before it has come. The shape is the file's own. */
export function textData<T>(name: string): T | undefined {
  return data.get(name) as T | undefined
}

function addMessages(flat: Flat): void {
  for (const [key, text] of Object.entries(flat)) messages.set(key, text)
}

/** The sentence for a key. Numbers are written as the language writes them. */
export function t(key: Key, values?: Values): string {
  return say(key, values) ?? key
}

/** As `t`, for a key put together at run time: `undefined` where there is no such message. */
export function say(key: string, values?: Values): string | undefined {
  const format = formatOf(key)
  if (!format) return undefined
  return String(format.format(values))
}

function formatOf(key: string): IntlMessageFormat | undefined {
  const known = formats.get(key)
  if (known) return known
  const text = messages.get(key)
  if (text === undefined) return undefined
  const made = new IntlMessageFormat(text, locale(), undefined, { ignoreTag: true })
  formats.set(key, made)
  return made
}

/** A list as the language joins it: `a, b and c`; with `unit`, `a, b, c`. */
export function list(parts: readonly string[], kind: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(locale(), { type: kind, style: kind === 'unit' ? 'short' : 'long' }).format(
    parts,
  )
}

/** A change as a player reads it: `+2`, `−1` with a true minus, `0`. */
export function signed(by: number): string {
  if (by === 0) return '0'
  return by > 0 ? `+${by}` : `−${-by}`
}

/** A number with a true minus, for levels that may lie below 0. */
export function plain(n: number): string {
  return n < 0 ? `−${-n}` : String(n)
}
