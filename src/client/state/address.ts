/**
 * Every screen and dialog of the page has an address, in the part behind `#`:
 *
 *     #/                              the start
 *     #/games                         the games kept in this browser
 *     #/history                       questions in the record of history: what would you do?
 *     #/puzzles[/<id>]                positions with one best plan, or one of them; `today` is that of the day
 *     #/table[/<id>]                  a table with others, or one to be opened
 *     #/teach[/<secret>]              a class of one's own, with the secret that the server printed
 *     #/room[/<code>]                 a class, for whoever plays in it
 *     #/projector[/<ticket>]          a class on the wall
 *     #/sheet, #/check                the teacher's sheet; whether this device reaches the server
 *     #/game/<id>                     a game, followed as it goes on
 *     #/game/<id>/at/<step>[.<line>]  a game at a place: after that many steps, so many lines of the last one told
 *     #/game/<id>/log                 the story of a game so far
 *     #/replay/<id>[?at=..&eyes=..]   a game looked through: one kept here, `history`, or a file this tab was given
 *     #r=<link>[&at=..&eyes=..]       a game that lies in the address itself (game/record/FORMAT.md, "Links")
 *     #/compare/<scenario>            games of one scenario on one chart
 *     #/library/<section>[/<item>]    the library (`#/reading`, as it was called, still opens)
 *     #/help[/<tab or term>]          the help; #/help/rules/<rule> at a rule
 *     #/settings, #/credits, #/sources/<card>
 *
 * Screens stand by themselves; dialogs and the library lie over the screen they were opened from. Pure.
 */
import type { GamePlace } from './game-place.ts'
import { type LibraryPlace, libraryPath, libraryPlace } from './library-address.ts'

export type { GamePlace } from './game-place.ts'

export const HELP_TABS = ['round', 'rules', 'glossary', 'keys'] as const
export type HelpTab = (typeof HELP_TABS)[number]

/** The pages of a class. */
export type ClassPage = 'teach' | 'room' | 'projector' | 'sheet' | 'check'

/** A screen that stands by itself. */
export type Screen =
  | { readonly at: 'start' }
  | { readonly at: 'games' }
  | { readonly at: 'history' }
  | { readonly at: 'puzzles'; readonly id?: string }
  /** Games of this scenario on one chart. */
  | { readonly at: 'compare'; readonly id: string }
  | { readonly at: 'table'; readonly id?: string }
  /** `id`: a secret, a code or a ticket, as the page has it; secrets are taken out of the address by it. */
  | { readonly at: 'class'; readonly page: ClassPage; readonly id?: string }
  | { readonly at: 'game'; readonly id: string; readonly place?: GamePlace }
  /** A game looked through; which, where and with whose eyes, ./replay-address.ts reads. */
  | { readonly at: 'replay'; readonly hash: string }
  /** An address that leads nowhere. */
  | { readonly at: 'unknown'; readonly hash: string }

/** What lies over a screen. */
export type Over =
  | ({ readonly at: 'library' } & LibraryPlace)
  | { readonly at: 'help'; readonly tab?: HelpTab; readonly term?: string }
  | { readonly at: 'settings' }
  | { readonly at: 'credits' }
  | { readonly at: 'sources'; readonly card: string }
  | { readonly at: 'log'; readonly id: string }

export type Address = Screen | Over

export function isScreen(address: Address): address is Screen {
  const { at } = address
  return !(
    at === 'library' ||
    at === 'help' ||
    at === 'settings' ||
    at === 'credits' ||
    at === 'sources' ||
    at === 'log'
  )
}

/** Whether a hash is an address at all: `#main`, which leads to a part of the page, is none. */
export function isAddress(hash: string): boolean {
  return hash === '' || hash === '#' || hash.startsWith('#/') || hash.startsWith('#r=')
}

/** The address of a hash. Never throws: what leads nowhere is `unknown`. */
export function addressOf(hash: string): Address {
  if (/^#(?:r=|\/replay\/.)/.test(hash)) return { at: 'replay', hash }
  const [path = '', query = ''] = split(hash.slice(1), '?')
  const [, name = '', ...rest] = path.split('/').map(decoded)
  // One slash too many at the end is forgiven.
  const parts = rest.at(-1) === '' ? rest.slice(0, -1) : rest
  return known(name, parts, query) ?? { at: 'unknown', hash }
}

function known(name: string, parts: readonly string[], query: string): Address | undefined {
  const [first, second] = parts
  const alone = parts.length === 0
  switch (name) {
    case '':
      return alone ? { at: 'start' } : undefined
    case 'games':
    case 'history':
    case 'settings':
    case 'credits':
      return alone ? { at: name } : undefined
    case 'puzzles':
    case 'table':
      return alone ? { at: name } : first && second === undefined ? { at: name, id: first } : undefined
    case 'teach':
    case 'room':
    case 'projector':
    case 'sheet':
    case 'check':
      return second === undefined ? { at: 'class', page: name, ...(first ? { id: first } : {}) } : undefined
    case 'compare':
      return first && second === undefined ? { at: name, id: first } : undefined
    case 'game':
      return first ? gameAt(first, parts.slice(1)) : undefined
    case 'library':
    case 'reading':
      return { at: 'library', ...libraryPlace(parts, query) }
    case 'help':
      return alone ? { at: 'help' } : helpAt(first, second)
    case 'sources':
      return first && parts.length === 1 ? { at: 'sources', card: first } : undefined
    default:
      return undefined
  }
}

function gameAt(id: string, rest: readonly string[]): Address | undefined {
  const [what, where = ''] = rest
  if (what === undefined) return { at: 'game', id }
  if (what === 'log' && rest.length === 1) return { at: 'log', id }
  const [, step, line] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(where) ?? []
  if (what !== 'at' || rest.length !== 2 || step === undefined) return undefined
  const place = { step: Number(step), ...(line === undefined ? {} : { line: Number(line) }) }
  return { at: 'game', id, place }
}

function helpAt(first = '', second?: string): Address {
  const tab = HELP_TABS.find((one) => one === first)
  if (tab === 'glossary' && second) return { at: 'help', term: second }
  if (tab === 'rules' && second) return { at: 'help', tab, term: second }
  return tab ? { at: 'help', tab } : { at: 'help', term: first }
}

/** The hash of an address, to be linked to; `addressOf` gives the address back. */
export function hashOf(address: Address): string {
  switch (address.at) {
    case 'start':
      return '#/'
    case 'replay':
    case 'unknown':
      return address.hash
    case 'game':
      return joined(['game', address.id, ...placeParts(address.place)])
    case 'puzzles':
    case 'table':
      return joined(address.id === undefined ? [address.at] : [address.at, address.id])
    case 'class':
      return joined(address.id === undefined ? [address.page] : [address.page, address.id])
    case 'compare':
      return joined(['compare', address.id])
    case 'log':
      return joined(['game', address.id, 'log'])
    case 'library': {
      const { parts, query } = libraryPath(address)
      return joined(['library', ...parts], query)
    }
    case 'help':
      return joined(['help', ...helpParts(address)])
    case 'sources':
      return joined(['sources', address.card])
    default:
      return joined([address.at])
  }
}

function placeParts(place: GamePlace | undefined): string[] {
  if (!place) return []
  return ['at', place.line === undefined ? `${place.step}` : `${place.step}.${place.line}`]
}

function helpParts({ tab, term }: { tab?: HelpTab; term?: string }): string[] {
  if (term !== undefined) return [tab ?? 'glossary', term]
  return tab ? [tab] : []
}

function joined(parts: readonly string[], query = ''): string {
  const path = parts.map(encoded).join('/')
  return query ? `#/${path}?${query}` : `#/${path}`
}

/** Half a letter, which some texts hold, has no address. */
function encoded(part: string): string {
  return encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
}

/** An address may come from anywhere, half encoded or not at all. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function split(text: string, by: string): [string, string?] {
  const at = text.indexOf(by)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
