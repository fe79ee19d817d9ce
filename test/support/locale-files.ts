/** The locale files as they are written. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

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
