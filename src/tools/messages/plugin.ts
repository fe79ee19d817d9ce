/** Locale files as the page reads them: filled up from English, their messages compiled. For build, dev server and tests. */
import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { compileMessages } from './compile.ts'
import { filled } from './fill.ts'
import { isMessages } from './kinds.ts'

const LOCALE = /^(.*\/assets\/locales)\/([^/]+)\/(.+\.json)(?:\?.*)?$/

/** Runs before Vite makes a module of the JSON. A fault of a message stops the build, and names file and key. */
export function localeFiles(): Plugin {
  return {
    name: 'locale-files',
    enforce: 'pre',
    transform: {
      filter: { id: LOCALE },
      handler(code, id) {
        const [, root = '', language = '', name = ''] = LOCALE.exec(id) ?? []
        const english = `${root}/en/${name}`
        if (language !== 'en') this.addWatchFile(english)
        const base = language !== 'en' && existsSync(english) ? readFileSync(english, 'utf8') : code
        return { code: localeFile(code, base, isMessages(name)), map: { mappings: '' } }
      },
    },
  }
}

/** A locale file's JSON as the page gets it, given the same file in English and whether it holds messages. */
export function localeFile(json: string, english: string, messages: boolean): string {
  const file = filled(JSON.parse(json), JSON.parse(english))
  return JSON.stringify(messages ? compileMessages(file as Readonly<Record<string, string>>) : file)
}
