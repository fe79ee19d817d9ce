/**
 * Compiled messages to sentences. ICU MessageFormat is parsed when the page is built (src/tools/messages), so that the
 * parser is not shipped; what it leaves is plain JSON: text, or parts in order.
 */
import { valueAt } from '../../game/vocabulary.ts'
import { remembered } from './remembered.ts'

/** What a message is given: a number; a text, or the id of a name; several of them, for a list. */
export type Value = string | number | readonly string[]
export type Values = Readonly<Record<string, Value>>

/** One message: text alone, or its parts in order. */
export type Message = string | readonly Part[]

/**
 * Text as it stands; a value as it is given; a number as the language writes it; a form of the name whose id is given
 * (`['form', 'power', 'of']`: Russia’s); and choices by a value, by the plural of a number or of its rank. Several
 * values, or names, are joined as the language joins them: `Russia, China and the United States`.
 */
export type Part =
  | string
  | readonly ['value' | 'number', string]
  | readonly ['form', string, string]
  | readonly ['select' | 'plural' | 'ordinal', string, Options]

/** What to say by the value: `other` is always there; in plurals `=0` goes before `one`. */
export type Options = Readonly<Record<string, Message>> & { readonly other: Message }

/** What a language brings to a message. */
export interface Speech {
  /** How numbers and plurals go, as `Intl` wants it: `en-GB`. */
  tag: string
  /** A form of the name of what an argument stands for, as `('power', 'RU', 'of')`; `undefined` if it has none. */
  form: (argument: string, id: string, form: string) => string | undefined
}

/** A message wants a value that it was not given, or a form of a name that its language lacks. */
export class MissingValue extends Error {}

/** The sentence. Throws `MissingValue`. */
export function format(message: Message, values: Values, speech: Speech): string {
  if (typeof message === 'string') return message
  return message.map((part) => (typeof part === 'string' ? part : formatPart(part, values, speech))).join('')
}

function formatPart(part: Exclude<Part, string>, values: Values, speech: Speech): string {
  const [kind, name] = part
  const value = values[name]
  if (value === undefined) throw new MissingValue(`no value for ${name}`)
  switch (kind) {
    case 'value':
      return listed(value, speech.tag, String)
    case 'number':
      return numbers(speech.tag).format(Number(value))
    case 'form':
      return listed(value, speech.tag, (id) => formOf(name, id, part[2], speech))
    case 'select':
      return format(optionOf(part[2], String(value)), values, speech)
    case 'plural':
    case 'ordinal':
      return format(pluralOf(part[2], Number(value), plurals(speech.tag, kind)), values, speech)
  }
}

function listed(value: Value, tag: string, write: (one: string) => string): string {
  return typeof value === 'object' ? lists(tag).format(value.map(write)) : write(String(value))
}

function formOf(argument: string, id: string, form: string, speech: Speech): string {
  const found = speech.form(argument, id, form)
  if (found === undefined) throw new MissingValue(`no form ${form} of ${argument} ${id}`)
  return found
}

function pluralOf(options: Options, n: number, rules: Intl.PluralRules): Message {
  return valueAt(options, `=${n}`) ?? optionOf(options, rules.select(n))
}

function optionOf(options: Options, name: string): Message {
  return valueAt(options, name) ?? options.other
}

const numbers = remembered((tag) => new Intl.NumberFormat(tag))
const cardinals = remembered((tag) => new Intl.PluralRules(tag))
const lists = remembered((tag) => new Intl.ListFormat(tag, { type: 'conjunction', style: 'long' }))
const ordinals = remembered((tag) => new Intl.PluralRules(tag, { type: 'ordinal' }))
const plurals = (tag: string, kind: 'plural' | 'ordinal') => (kind === 'plural' ? cardinals : ordinals)(tag)
