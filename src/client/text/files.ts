/** The locale files: fetched when first needed, kept by language, and read in the language in use. */
import { signal } from '@preact/signals'
import names from '../../../assets/locales/en/names.json'
import ui from '../../../assets/locales/en/ui.json'
import { allLanguages, defineLanguage, ENGLISH, type Language, language, use } from './language.ts'

/** Fetches what a locale file holds, in the shape of the file; messages are compiled. */
export type Fetch = () => Promise<unknown>

const bundled = import.meta.glob<unknown>(
  [
    '../../../assets/locales/*/**/*.json',
    '!../../../assets/locales/en/ui.json',
    '!../../../assets/locales/en/names.json',
  ],
  { import: 'default' },
)
const ALWAYS = ['ui', 'names'] as const

/** Files by language and name. */
const fetches = new Map<string, Fetch>(
  Object.entries(bundled).map(([path, fetch]) => [path.slice(path.indexOf('/locales/') + 9, -5), fetch]),
)
const kept = new Map<string, unknown>([
  [`${ENGLISH}/ui`, ui],
  [`${ENGLISH}/names`, names],
])
const coming = new Map<string, Promise<void>>()
/** The files the page has asked for, in whatever language: those a change of language must bring. */
const asked = new Set<string>(ALWAYS)
/** Counts files that have come, so that what was drawn without them is drawn anew. */
const arrivals = signal(0)

/** The names of the English files: `play`, `sources/inventory`. Every language has the same. */
export function fileNames(): string[] {
  const own = [...fetches.keys()].filter((path) => path.startsWith(`${ENGLISH}/`))
  return [...ALWAYS, ...own.map((path) => path.slice(ENGLISH.length + 1))]
}

/** Fetches locale files by name, in the language in use, once each. Rejects if one does not come. */
export async function loadText(files: readonly string[]): Promise<void> {
  for (const file of files) asked.add(file)
  await fetchAll(language(), files)
}

/** What a file holds, in the language in use or else in English; before it has come `undefined`, and it is sent for. */
export function readText(name: string): unknown {
  const found = kept.get(`${language()}/${name}`) ?? kept.get(`${ENGLISH}/${name}`)
  if (found !== undefined) return found
  // Read, so that whoever asks is asked again when it has come.
  if (arrivals.value >= 0) loadText([name]).catch(() => undefined)
  return undefined
}

/**
 * Changes the language once all that is on the page has come in it. Rejects, and changes nothing, if a file does not
 * come or there is no such language. Of two changes at a time the later one counts.
 */
export async function setLanguage(id: string): Promise<void> {
  if (!allLanguages().has(id)) throw new Error(`no texts in ${id}`)
  wanted = id
  for (let missing = missingIn(id); missing.length > 0; missing = missingIn(id)) await fetchAll(id, missing)
  if (wanted === id) use(id)
}
let wanted = ENGLISH

/** A language beside those under assets/locales: its files by name, made as the build makes them. */
export function addLanguage(id: string, what: Language, files: Readonly<Record<string, Fetch>>): void {
  defineLanguage(id, what)
  for (const [name, fetch] of Object.entries(files)) fetches.set(`${id}/${name}`, fetch)
}

function missingIn(id: string): string[] {
  return [...asked].filter((name) => !kept.has(`${id}/${name}`))
}

async function fetchAll(id: string, files: readonly string[]): Promise<void> {
  await Promise.all(files.map((name) => fetchOne(id, name)))
}

function fetchOne(id: string, name: string): Promise<void> | undefined {
  const path = `${id}/${name}`
  if (kept.has(path)) return undefined
  const known = coming.get(path)
  if (known) return known
  const promise = fetched(id, name).finally(() => coming.delete(path))
  coming.set(path, promise)
  return promise
}

/** A language without the file has English's. */
async function fetched(id: string, name: string): Promise<void> {
  const fetch = fetches.get(`${id}/${name}`) ?? fetches.get(`${ENGLISH}/${name}`)
  const content = fetch ? await fetch() : kept.get(`${ENGLISH}/${name}`)
  if (content === undefined) throw new Error(`no text file ${name}`)
  kept.set(`${id}/${name}`, content)
  arrivals.value++
}
