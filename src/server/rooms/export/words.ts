/** The words of an export, in the language of the room: those of the codebook and the report, and titles of cards. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { isObject, type Seat, valueAt } from '../../../game/index.ts'
import type { Nick } from '../../../game/wire/index.ts'

const LOCALES = resolve(import.meta.dirname, '../../../../assets/locales')
const ENGLISH = 'en'

export interface Words {
  /**
   * What a key says, an ICU message as those of the page are; the key itself where there are no words for it. Throws where
   * it asks for a value that is not given.
   */
  say(key: string, values?: Readonly<Record<string, string | number>>): string
  /** A card's title; its id where there is none. */
  title(card: string): string
  /** A response's title, or that of a crisis's. */
  response(card: string, response: string): string
  scenario(id: string): string
  seat(seat: Seat): string
  nick(nick: Nick): string
}

/** The words of a language, and English ones where it has none. */
export function wordsIn(language: string): Words {
  const own = isFolder(language) ? language : ENGLISH
  const formats = new Map<string, IntlMessageFormat>()
  const read = (name: string): unknown => fileOf(own, name) ?? fileOf(ENGLISH, name)
  const messages = read('server/export') as Readonly<Record<string, string>>
  const ui = read('ui') as Readonly<Record<string, string>>
  const names = read('names') as { readonly seat: Readonly<Record<string, { readonly name: string }>> }
  const nouns = read('nouns') as readonly string[]
  const cards = cardsIn(own)
  return {
    say: (key, values) => {
      const message = valueAt(messages, key)
      if (message === undefined) return key
      const format = formats.get(key) ?? new IntlMessageFormat(message, own)
      formats.set(key, format)
      return String(format.format(values))
    },
    title: (card) => cards.get(card)?.title ?? card,
    response: (card, response) => cards.get(card)?.responses?.[response]?.title ?? response,
    scenario: (id) => valueAt(ui, `scenario.${id}`) ?? id,
    seat: (seat) => names.seat[seat]?.name ?? seat,
    nick: (nick) => ('label' in nick ? nick.label : `${nouns[nick.noun] ?? nick.noun} ${nick.number}`),
  }
}

interface CardWords {
  readonly title: string
  readonly responses?: Readonly<Record<string, { readonly title: string }>>
}

/** Whatever has a title in a file of the language, by its id. */
function cardsIn(language: string): ReadonlyMap<string, CardWords> {
  const cards = new Map<string, CardWords>()
  for (const file of readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json'))) {
    const content = fileOf(language, file.slice(0, -5))
    if (!isObject(content)) continue
    for (const [id, words] of Object.entries(content))
      if (isObject(words) && typeof words.title === 'string') cards.set(id, words as unknown as CardWords)
  }
  return cards
}

/** A language is a folder of that very name: nothing else is read. */
function isFolder(language: string): boolean {
  return readdirSync(LOCALES, { withFileTypes: true }).some(
    (one) => one.isDirectory() && one.name === language,
  )
}

function fileOf(language: string, name: string): unknown {
  const path = join(LOCALES, language, `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined
}
