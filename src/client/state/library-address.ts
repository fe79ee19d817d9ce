/** Where one is in the library, and how that stands in an address behind `#/library`: `cards/csto`, `cards?era=2011`. */

export const SECTIONS = [
  'cards',
  'glossary',
  'disagree',
  'report',
  'questions',
  'scenarios',
  'texts',
] as const
export type Section = (typeof SECTIONS)[number]

/** What the gallery may be narrowed by, in the order the filters stand in. */
export const FILTERS = ['era', 'seat', 'kind', 'domain', 'text'] as const
export type FilterName = (typeof FILTERS)[number]

/** A filter's value is an id of what it filters by; what it does not narrow is absent. `words` are searched for. */
export type Wanted = Readonly<Partial<Record<FilterName | 'words', string>>>

export interface LibraryPlace {
  section: Section
  /** A card, a word, a disagreement: what the section is opened at. */
  item?: string
  /** How the gallery is narrowed. */
  wanted?: Wanted
}

/** The place of a path's parts and a query. Unknown sections open at the cards. */
export function libraryPlace([name, item]: readonly string[], query: string): LibraryPlace {
  const section = SECTIONS.find((one) => one === name) ?? 'cards'
  const wanted = wantedOf(new URLSearchParams(query))
  const narrowed = Object.keys(wanted).length > 0 ? { wanted } : {}
  return { section, ...(item ? { item } : {}), ...narrowed }
}

/** The path's parts and the query of a place. */
export function libraryPath({ section, item, wanted = {} }: LibraryPlace): {
  parts: string[]
  query: string
} {
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString()
  return { parts: item === undefined ? [section] : [section, item], query }
}

function wantedOf(query: URLSearchParams): Wanted {
  const wanted: Partial<Record<FilterName | 'words', string>> = {}
  for (const name of [...FILTERS, 'words'] as const) {
    const value = query.get(name)
    if (value) wanted[name] = value
  }
  return wanted
}
