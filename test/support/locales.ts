/** The locale files as they are written, and languages made of them for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addLanguage } from '../../src/client/text/files.ts'
import type { Language } from '../../src/client/text/language.ts'
import { isMessages } from '../../src/tools/messages/kinds.ts'
import type { Texts } from '../../src/tools/messages/parity.ts'
import { localeFile } from '../../src/tools/messages/plugin.ts'

const LOCALES = resolve(import.meta.dirname, '../../assets/locales')

/** The languages there are, by their folders. */
export function languageFolders(): string[] {
  const entries = readdirSync(LOCALES, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

/** Every file of a language, by its name in the folder. */
export function readTexts(language: string): Record<string, unknown> {
  const files = readdirSync(`${LOCALES}/${language}`, { recursive: true, encoding: 'utf8' })
  const json = files.map((file) => file.replaceAll('\\', '/')).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(json.map((file) => [file, readText(language, file)]))
}

/** One file of a language. */
export function readText(language: string, file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/${file}`, 'utf8'))
}

/** Adds a language to the page, its files made as the build makes them. `fetched` is told of every file asked for. */
export function addTexts(id: string, what: Language, texts: Texts, fetched?: (name: string) => void): void {
  const english = readTexts('en')
  const files = Object.entries(texts).map(([file, content]) => {
    const name = file.slice(0, -'.json'.length)
    const json = localeFile(JSON.stringify(content), JSON.stringify(english[file]), isMessages(file))
    const fetch = async () => {
      fetched?.(name)
      return JSON.parse(json)
    }
    return [name, fetch] as const
  })
  addLanguage(id, what, Object.fromEntries(files))
}

/** Every text in brackets: `[Security]`; messages keep what they ask for. What is not in brackets is not translated. */
export function inBrackets(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inBrackets(part)]))
}
