/** Where one is in the reading room, and how that stands in the address: `#/reading/cards/csto?era=2011`. */

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

export interface Place {
  section: Section
  /** A card, a word, a disagreement: what the section is opened at. */
  item?: string
  /** How the gallery is narrowed. */
  wanted: Wanted
}

const ROOT = '#/reading'

/** The place of an address's hash; `undefined` where it does not lead here. Unknown sections open at the cards. */
export function placeOf(hash: string): Place | undefined {
  const [path = '', query = ''] = hash.split('?', 2)
  if (path !== ROOT && !path.startsWith(`${ROOT}/`)) return undefined
  const [name = '', item = ''] = path.slice(ROOT.length + 1).split('/')
  const section = SECTIONS.find((one) => one === name) ?? 'cards'
  const wanted = wantedOf(new URLSearchParams(query))
  return item ? { section, item: decoded(item), wanted } : { section, wanted }
}

/** The hash of a place, to be linked to. */
export function hashOf({ section, item, wanted = {} }: Omit<Place, 'wanted'> & { wanted?: Wanted }): string {
  const path = item === undefined ? section : `${section}/${encodeURIComponent(item)}`
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value)).toString()
  return query ? `${ROOT}/${path}?${query}` : `${ROOT}/${path}`
}

function wantedOf(query: URLSearchParams): Wanted {
  const wanted: Partial<Record<FilterName | 'words', string>> = {}
  for (const name of [...FILTERS, 'words'] as const) {
    const value = query.get(name)
    if (value) wanted[name] = value
  }
  return wanted
}

/** An address may come from anywhere, half encoded or not at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
