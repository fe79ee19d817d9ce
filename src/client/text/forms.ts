/**
 * The forms of names. A message never gets a finished name, which would stand in the wrong case in many languages: it
 * gets the id, and asks for the form it needs. `{power_of}` in a message is the form `of` of what the value `power`
 * stands for, as the language's own `names.json` gives it; each language has the forms that its messages ask for.
 */
import { valueAt } from '../../game/vocabulary.ts'
import { readText } from './files.ts'

/** What is named: which table of `names.json` the values of a message are ids of. */
export const NAMED = {
  power: 'seat',
  powers: 'seat',
  seat: 'seat',
  seats: 'seat',
  supplier: 'seat',
  domain: 'domain',
  domains: 'domain',
  track: 'track',
  route: 'route',
} as const

type Forms = Readonly<Record<string, string>>
type Names = Readonly<Record<string, Readonly<Record<string, Forms>>>>

/** A form of a name, as `('power', 'RU', 'capital')`: Moscow. `undefined` if the language in use has none. */
export function nameForm(argument: string, id: string, form: string): string | undefined {
  const table = valueAt<string>(NAMED, argument)
  const names = table === undefined ? {} : (valueAt(readText('names') as Names, table) ?? {})
  return valueAt(valueAt(names, id) ?? {}, form)
}
