/** The languages there are texts for, and the one in use: a signal, so that what is drawn with it is drawn anew. */
import { signal } from '@preact/signals'
import bundled from '../../../assets/locales/languages.json'

export interface Language {
  /** In the language itself: `English`. */
  name: string
  /** How `Intl` writes numbers, dates and lists in it: `en-GB`. */
  tag: string
  dir: 'ltr' | 'rtl'
}

/** The language everything is written in first; it answers for what another lacks. */
export const ENGLISH = 'en'

const languages = new Map(Object.entries(bundled as Readonly<Record<string, Language>>))
const used = signal(ENGLISH)

/** The id of the language in use, as its folder under assets/locales is called. Reading it subscribes to changes. */
export function language(): string {
  return used.value
}

/** The languages there are, by id. */
export function allLanguages(): ReadonlyMap<string, Language> {
  return languages
}

/** The language in use, as `Intl` wants it. */
export function locale(): string {
  return current().tag
}

/** Which way the language in use is written. */
export function direction(): 'ltr' | 'rtl' {
  return current().dir
}

/** The first of the languages wanted (`kk-KZ`, `ru`) that there are texts for; English if there is none. */
export function bestLanguage(wanted: readonly string[]): string {
  const ids = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return ids.find((id) => languages.has(id)) ?? ENGLISH
}

/** For `setLanguage`, which fetches the texts first. */
export function use(id: string): void {
  used.value = id
}

/** For `addLanguage`, which knows where the texts are. */
export function defineLanguage(id: string, what: Language): void {
  languages.set(id, what)
}

function current(): Language {
  return languages.get(used.value) ?? { name: 'English', tag: 'en-GB', dir: 'ltr' }
}
