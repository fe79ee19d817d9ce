/** Words that people go by at a table: a thing and a number. */

import { readText } from './files.ts'
import { locale } from './language.ts'
import { t } from './messages.ts'

/** A noun by its number in the list, which every language has in the same order, and a number of at most three digits. */
interface Word {
  readonly noun: number
  readonly number: number
}

function nouns(): readonly string[] {
  return (readText('nouns') as readonly string[] | undefined) ?? []
}

/** `saddle 417`. */
export function wordText({ noun, number }: Word): string {
  return t('table.word', { noun: nouns()[noun] ?? '', number: String(number).padStart(3, '0') })
}

/** What somebody typed as such a word; nothing where it is none. */
export function wordIn(text: string): Word | undefined {
  const [, typed = '', digits] = /^\s*(.+?)\s*(\d{1,3})\s*$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const same = (one: string) => one.toLocaleLowerCase(locale()) === typed.toLocaleLowerCase(locale())
  const noun = nouns().findIndex(same)
  return noun < 0 ? undefined : { noun, number: Number(digits) }
}

/** A name made of a thing and a number, by two chances from 0 to 1. */
export function madeNick(first: number, second: number): string {
  const noun = Math.floor(first * nouns().length)
  return nickWord({ noun, number: 1 + Math.floor(second * 99) })
}

/** Such a word as a name: `Saddle 17`. */
export function nickWord({ noun, number }: Word): string {
  const name = nouns()[noun] ?? ''
  const large = name.slice(0, 1).toLocaleUpperCase(locale()) + name.slice(1)
  return t('table.word', { noun: large, number: String(number) })
}
