/** Addresses of games that are looked through: which game, where in it, and with whose eyes. Pure. */
import type { Eyes } from '../../game/record/index.ts'
import { SEATS } from '../../game/vocabulary.ts'
import type { GamePlace } from './game-place.ts'

/** Where the game is had: by a name it has on this machine, or out of the address itself. */
export type ReplaySource =
  | { readonly id: string; readonly link?: never }
  | { readonly link: string; readonly id?: never }

/** A place in the game, or in the branch of this number, from 1. */
export interface ReplayPlace extends GamePlace {
  readonly branch?: number
}

export interface ReplayAddress {
  readonly at: 'replay'
  readonly of: ReplaySource
  readonly place?: ReplayPlace
  readonly eyes?: Eyes
}

/** The name of the record of 1991-2021. */
export const HISTORY = 'history'

const EYES: readonly Eyes[] = [...SEATS, 'observer', 'open']

/** What a query adds to a game: its place and its eyes, as far as they make sense. */
export function replayAt(of: ReplaySource, query: string): ReplayAddress {
  const wanted = new URLSearchParams(query)
  const place = placeNamed(wanted.get('at') ?? '')
  const eyes = EYES.find((one) => one === wanted.get('eyes'))
  return { at: 'replay', of, ...(place ? { place } : {}), ...(eyes ? { eyes } : {}) }
}

/** `#r=...&at=46.3&eyes=KZ`; whether there is a game in it is for whoever opens it to say. */
export function replayOfLink(hash: string): ReplayAddress | undefined {
  const [, link = '', rest = ''] = /^#r=([\w-]+)(.*)$/s.exec(hash) ?? []
  return link ? replayAt({ link }, rest.replace(/^&/, '')) : undefined
}

/** The hash of such an address. `joined`: parts and a query as the other addresses have them. */
export function replayHash(
  { of, place, eyes }: ReplayAddress,
  joined: (parts: readonly string[], query: string) => string,
): string {
  const query = [...(place ? [`at=${placeText(place)}`] : []), ...(eyes ? [`eyes=${eyes}`] : [])].join('&')
  if (of.id !== undefined) return joined(['replay', of.id], query)
  return query ? `#r=${of.link}&${query}` : `#r=${of.link}`
}

/** `46.3`, or `2-46.3` in the second branch. */
export function placeText({ branch, step, line }: ReplayPlace): string {
  return `${branch === undefined ? '' : `${branch}-`}${step}${line === undefined ? '' : `.${line}`}`
}

function placeNamed(text: string): ReplayPlace | undefined {
  const [, branch, step, line] = /^(?:(\d{1,3})-)?(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text) ?? []
  if (step === undefined) return undefined
  return {
    ...(branch === undefined ? {} : { branch: Number(branch) }),
    step: Number(step),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}
