/** Languages made for tests of the locale files that there are. */
import { addLanguage } from '../../src/client/text/files.ts'
import type { Language } from '../../src/client/text/language.ts'
import { isMessages } from '../../src/tools/messages/kinds.ts'
import type { Texts } from '../../src/tools/messages/parity.ts'
import { localeFile } from '../../src/tools/messages/plugin.ts'
import { readTexts } from './locale-files.ts'

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
