/** Whether the texts of a language are whole beside the English ones, and ask for nothing that the page does not give. */

import type { Message, Part } from '../../client/text/format.ts'
import { NAMED } from '../../client/text/forms.ts'
import { isObject } from '../../game/vocabulary.ts'
import { compileMessage } from './compile.ts'
import { isMessages } from './kinds.ts'

/** The files of one language as they are written, by their names within its folder: `play.json`. */
export type Texts = Readonly<Record<string, unknown>>

/**
 * What is wrong with `texts` beside the English ones, as lines to read: nothing, if all is well. `tag` is the language's,
 * as `Intl` wants it: by it go the plurals there must be.
 */
export function faultsOf(texts: Texts, english: Texts, tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  return Object.keys(english).flatMap((file) => {
    if (file === 'names.json') return faultsOfNames(texts, english)
    if (!(file in texts)) return [`${file} is missing`]
    const shape = faultsOfShape(file, texts[file], english[file])
    return isMessages(file) ? [...shape, ...faultsOfMessages(texts, english, file, pluralCategories)] : shape
  })
}

/** What a message asks for: values by name, and forms as `power_of`. */
export function asked(message: Message): string[] {
  if (typeof message === 'string') return []
  return [...new Set(message.flatMap((part) => (typeof part === 'string' ? [] : askedByPart(part))))]
}

function askedByPart(part: Exclude<Part, string>): string[] {
  switch (part[0]) {
    case 'form':
      return [`${part[1]}_${part[2]}`]
    case 'value':
    case 'number':
      return [part[1]]
    case 'select':
    case 'plural':
    case 'ordinal':
      return [part[1], ...Object.values(part[2]).flatMap(asked)]
  }
}

/** Texts and groups: what is missing, what nothing asks for, what is empty or of another kind. */
function faultsOfShape(path: string, own: unknown, english: unknown): string[] {
  if (isObject(english) && isObject(own)) {
    const extra = Object.keys(own).filter((key) => !(key in english))
    return [
      ...extra.map((key) => `${path} ${key}: not in English`),
      ...Object.keys(english).flatMap((key) =>
        key in own ? faultsOfShape(`${path} ${key}`, own[key], english[key]) : [`${path} ${key}: missing`],
      ),
    ]
  }
  if (typeof own !== typeof english || isObject(own) !== isObject(english))
    return [`${path}: of another kind`]
  return own === '' && english !== '' ? [`${path}: empty`] : []
}

function faultsOfMessages(texts: Texts, english: Texts, file: string, plurals: readonly string[]): string[] {
  return Object.entries(texts[file] as Readonly<Record<string, string>>).flatMap(([key, text]) => {
    const model = (english[file] as Readonly<Record<string, string>>)[key]
    return model === undefined
      ? []
      : faultsOfMessage(text, model, plurals).map((fault) => `${file} ${key}: ${fault}`)
  })
}

/** A language may leave a value out, but not ask for one that English is not given. */
function faultsOfMessage(text: string, english: string, plurals: readonly string[]): string[] {
  try {
    const given = new Set(asked(compileMessage(english)).map(argumentOf))
    const message = compileMessage(text)
    const strange = asked(message).filter((name) => !given.has(argumentOf(name)))
    return [...strange.map((name) => `there is no ${name}`), ...missingPlurals(message, plurals)]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** Where a message tells one from many, it must tell all that its language tells apart. */
function missingPlurals(message: Message, plurals: readonly string[]): string[] {
  if (typeof message === 'string') return []
  return message.flatMap((part) => (typeof part === 'string' ? [] : missingInPart(part, plurals)))
}

function missingInPart(part: Exclude<Part, string>, plurals: readonly string[]): string[] {
  if (part[0] !== 'select' && part[0] !== 'plural' && part[0] !== 'ordinal') return []
  const [kind, name, options] = part
  const told = Object.keys(options).filter((option) => plurals.includes(option))
  const missing = kind === 'plural' && told.length > 1 ? plurals.filter((one) => !told.includes(one)) : []
  const within = Object.values(options).flatMap((option) => missingPlurals(option, plurals))
  return [...missing.map((one) => `no plural ${one} of ${name}`), ...within]
}

const argumentOf = (name: string): string => name.split('_')[0] ?? name

type Names = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>

/** Every id that English names is named, and has every form that a message of the language asks for. */
function faultsOfNames(texts: Texts, english: Texts): string[] {
  const own = (texts['names.json'] ?? {}) as Names
  const wanted = Object.entries(texts).flatMap(([file, content]) =>
    isMessages(file) ? Object.values(content as Readonly<Record<string, string>>).flatMap(formsIn) : [],
  )
  const forms = [...new Set([...wanted, ...ALWAYS])].map((name) => name.split('_') as [string, string])
  return forms.flatMap(([argument, form]) => {
    const table = Object.hasOwn(NAMED, argument) ? NAMED[argument as keyof typeof NAMED] : undefined
    if (table === undefined) return [`${argument}_${form}: ${argument} names nothing`]
    const ids = Object.keys((english['names.json'] as Names)[table] ?? {})
    const nameless = ids.filter((id) => !own[table]?.[id]?.[form])
    return nameless.map((id) => `names.json ${table} ${id}: no form ${form}`)
  })
}

/** What stands alone on the page, without a message. */
const SHORT = ['seat_letters', 'domain_short', 'track_short']
const ALWAYS = ['seat_name', 'power_capital', 'domain_name', 'track_name', 'route_name', ...SHORT]

function formsIn(text: string): string[] {
  try {
    return asked(compileMessage(text)).filter((name) => name.includes('_'))
  } catch {
    return [] // Told where the message itself is checked.
  }
}
