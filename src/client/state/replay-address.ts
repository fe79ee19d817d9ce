/**
 * Addresses of games that are looked through: which game, where in it, and with whose eyes. Pure.
 *
 *     #/replay/<id>?at=46.3&eyes=KZ
 *     #r=<link>&at=2-46.3&eyes=open
 *     #/replay/<id>?show=analysis
 *     #/replay/<id>?show=share
 *     #/replay/table-<table>-<game>
 */
import type { Eyes } from '../../game/record/index.ts'
import { SEATS } from '../../game/vocabulary.ts'
import type { Address } from './address.ts'
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
  readonly of: ReplaySource
  readonly place?: ReplayPlace
  readonly eyes?: Eyes
  /** What lies beside the table, or over it, as it opens. */
  readonly show?: Shown
}

const SHOWN = ['analysis', 'share'] as const
export type Shown = (typeof SHOWN)[number]

/** The name of the record of 1991-2021. */
export const HISTORY = 'history'
/** The scenario that record is of. */
export const HISTORY_SCENARIO = 'three-decades'

/** A game of a table online, whose record its server keeps. */
export interface TableGame {
  readonly table: string
  /** From 1. */
  readonly game: number
}

/** The name that such a game is looked through by: it opens on any device. */
export function tableGame(table: string, game: number): string {
  return `table-${table}-${game}`
}

/** The game that such a name names; nothing where it is no such name. */
export function tableGameIn(id: string): TableGame | undefined {
  const [, table, game] = /^table-([\w-]+)-([1-9]\d{0,5})$/.exec(id) ?? []
  return table === undefined ? undefined : { table, game: Number(game) }
}

const EYES: readonly Eyes[] = [...SEATS, 'observer', 'open']

/** What a hash names, as far as it makes sense; whether there is such a game is for whoever opens it to say. */
export function replayAt(hash: string): ReplayAddress | undefined {
  const [, link, rest = ''] = /^#r=([\w-]+)(.*)$/s.exec(hash) ?? []
  if (link !== undefined) return withQuery({ link }, rest.replace(/^&/, ''))
  const [, id, query = ''] = /^#\/replay\/([^/?]+)\/?(?:\?(.*))?$/s.exec(hash) ?? []
  return id === undefined ? undefined : withQuery({ id: decoded(id) }, query)
}

function withQuery(of: ReplaySource, query: string): ReplayAddress {
  const wanted = new URLSearchParams(query)
  const place = placeNamed(wanted.get('at') ?? '')
  const eyes = EYES.find((one) => one === wanted.get('eyes'))
  const show = SHOWN.find((one) => one === wanted.get('show'))
  return { of, ...(place ? { place } : {}), ...(eyes ? { eyes } : {}), ...(show ? { show } : {}) }
}

/** The hash of such an address; `replayAt` gives it back. */
export function replayHash({ of, place, eyes, show }: ReplayAddress): string {
  const query = [
    ...(place ? [`at=${placeText(place)}`] : []),
    ...(eyes ? [`eyes=${eyes}`] : []),
    ...(show ? [`show=${show}`] : []),
  ]
  const game = of.id === undefined ? `#r=${of.link}` : `#/replay/${encodeURIComponent(of.id)}`
  if (query.length === 0) return game
  return `${game}${of.id === undefined ? '&' : '?'}${query.join('&')}`
}

/** The same, for whoever goes there. */
export function toReplay(address: ReplayAddress): Address {
  return { at: 'replay', hash: replayHash(address) }
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

/** An address may come from anywhere, half encoded or not at all. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
