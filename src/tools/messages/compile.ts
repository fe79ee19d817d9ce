/** ICU messages to the parts that the page puts together (src/client/text/format.ts); done when the page is built. */
import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser'
import type { Message, Options, Part } from '../../client/text/format.ts'

/**
 * One message. An argument `{power_of}` asks for a form of a name: form `of` of what `power` stands for.
 * Throws where the text is no ICU message, or uses a part of the format that the page does not put together (dates,
 * offsets, number skeletons).
 */
export function compileMessage(text: string): Message {
  return partsOf(parse(text, { ignoreTag: true }))
}

/** A file of messages, by key; each fault names its key. */
export function compileMessages(texts: Readonly<Record<string, string>>): Record<string, Message> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compiled(key, text)]))
}

function compiled(key: string, text: string): Message {
  try {
    return compileMessage(text)
  } catch (error) {
    throw new Error(`${key}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** `counted` is the argument of the plural around, which `#` stands for. */
function partsOf(elements: readonly MessageFormatElement[], counted?: string): Message {
  const parts = elements.map((element) => partOf(element, counted))
  const [only = ''] = parts
  return parts.length <= 1 && typeof only === 'string' ? only : parts
}

function partOf(element: MessageFormatElement, counted: string | undefined): Part {
  switch (element.type) {
    case TYPE.literal:
      return element.value
    case TYPE.argument:
      return argument(element.value)
    case TYPE.number:
      if (element.style) throw new Error(`${element.value}: number styles are not used`)
      return ['number', element.value]
    case TYPE.pound:
      if (counted === undefined) throw new Error('# stands outside a plural')
      return ['number', counted]
    case TYPE.select:
      return ['select', element.value, options(element.options, counted)]
    case TYPE.plural:
      return plural(element)
    default:
      throw new Error('dates, times and tags are not used')
  }
}

function argument(name: string): Part {
  const [base = name, form] = name.split('_')
  return form === undefined ? ['value', base] : ['form', base, form]
}

function plural({ value, offset, pluralType, options: all }: PluralElement): Part {
  if (offset) throw new Error(`${value}: offsets are not used`)
  return [pluralType === 'ordinal' ? 'ordinal' : 'plural', value, options(all, value)]
}

type Elements = Readonly<Record<string, { value: readonly MessageFormatElement[] }>>

function options(all: Elements, counted: string | undefined): Options {
  const compiledOnes = Object.entries(all).map(([name, { value }]) => [name, partsOf(value, counted)])
  return Object.fromEntries(compiledOnes) as Options
}
