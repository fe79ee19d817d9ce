/** A whole game in the fragment of an address: `#r=...`, with a place and whose eyes as `&at=46.3&eyes=KZ`. */
import { SEATS, type Viewer } from '../../index.ts'
import type { Place, RecordFile } from '../file.ts'
import type { Refused } from '../format.ts'
import { linesOf } from '../line.ts'
import { retold } from '../make-file.ts'
import type { Rules } from '../rules.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { CODEC, fitsCheck, packed, unpacked } from './bytes.ts'
import { LinkError } from './digits.ts'
import { fileIn, partsOf } from './game.ts'

/** Characters. No browser and no messenger takes links as long. */
export const LONGEST_LINK = 8000

/** Whose eyes a game is looked at with: a seat's, those of somebody who holds none, or with all hands open. */
export type Eyes = Viewer | 'open'
const EYES: readonly Eyes[] = [...SEATS, 'observer', 'open']

/** What a link opens: a game, and where in it. */
export interface Linked {
  readonly file: RecordFile
  readonly at?: Place
  readonly eyes?: Eyes
  readonly refused?: undefined
}

/**
 * The fragment that holds a game, its branches and its notes, with its `#`. Times, what was said, who took a seat over, and
 * analysis stay in the file. Refuses a game that is not legal, and one that no link has room for.
 */
export function encodeLink(
  file: RecordFile,
  rules: Rules,
  { at, eyes }: Pick<Linked, 'at' | 'eyes'> = {},
): { link: string; refused?: undefined } | Refused {
  return attempted((): { link: string } | Refused => {
    const told = retold(file, rules)
    if ('refused' in told) return told
    const bytes = packed(partsOf(told, rules), endOf(told))
    const link = `#r=${toBase64url(bytes)}${placeText(file, at)}${eyes === undefined ? '' : `&eyes=${eyes}`}`
    return link.length > LONGEST_LINK ? { refused: 'too-large', detail: `${link.length}` } : { link }
  })
}

/** The game of a link by the rules it names, of which the caller says where they are had. Takes any text, and never throws. */
export function decodeLink(link: string, rulesOf: (version: number) => Rules | undefined): Linked | Refused {
  if (link.length > LONGEST_LINK) return { refused: 'too-large', detail: `${link.length}` }
  const [, coded = '', rest = ''] = /^#?r=([\w-]*)(.*)$/s.exec(link) ?? []
  return attempted((): Linked | Refused => {
    const bytes = fromBase64url(coded)
    if (!bytes) throw new LinkError('no base64url')
    const parts = unpacked(bytes)
    const rules = rulesOf(parts.rules)
    if (!rules) return { refused: 'other-rules', detail: `${parts.rules}` }
    const file = fileIn(parts, rules)
    if ('refused' in file) return file
    if (!fitsCheck(bytes, endOf(file))) throw new LinkError('the check is another')
    return { file, ...placeIn(rest, file) }
  })
}

/** The version of the rules that a link names, so that they can be fetched; nothing where it is no link. */
export function rulesOfLink(link: string): number | undefined {
  if (link.length > LONGEST_LINK) return undefined
  const bytes = fromBase64url(/^#?r=([\w-]*)/.exec(link)?.[1] ?? '')
  return bytes && bytes[0] === CODEC ? bytes[1] : undefined
}

function attempted<T>(work: () => T): T | Refused {
  try {
    return work()
  } catch (error) {
    return { refused: 'damaged', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** What tells all lines of a game apart from those of any other. */
function endOf({ chain, branches = [] }: RecordFile): string {
  return [chain, ...branches.map((branch) => branch.chain)].map((one) => one.at(-1) ?? '').join()
}

/** A place as `46.3`: the step, and the line in it; before it the number of a branch, from 1, as in `2-46.3`. */
function placeText({ branches = [] }: RecordFile, place: Place | undefined): string {
  if (!place) return ''
  const { branch, step, line } = place
  const number = branches.findIndex(({ id }) => id === branch) + 1
  return `&at=${number > 0 ? `${number}-` : ''}${step}${line === undefined ? '' : `.${line}`}`
}

/** The place and the eyes a link names, as far as there are such; a game can be opened without. */
function placeIn(text: string, file: RecordFile): Pick<Linked, 'at' | 'eyes'> {
  const at = placeNamed(/&at=([\d.-]{1,20})(?:&|$)/.exec(text)?.[1] ?? '', file)
  const named = /&eyes=(\w{1,20})(?:&|$)/.exec(text)?.[1]
  const eyes = EYES.find((one) => one === named)
  return { ...(at ? { at } : {}), ...(eyes ? { eyes } : {}) }
}

function placeNamed(text: string, file: RecordFile): Place | undefined {
  const [, number, step, line] = /^(?:(\d{1,3})-)?(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text) ?? []
  if (step === undefined) return undefined
  const branch = number === undefined ? undefined : file.branches?.[Number(number) - 1]?.id
  const moves = linesOf(file).find((one) => one.branch === branch)?.moves.length ?? 0
  if (Number(step) > moves || (number !== undefined && branch === undefined)) return undefined
  return {
    ...(branch === undefined ? {} : { branch }),
    step: Number(step),
    ...(line === undefined ? {} : { line: Number(line) }),
  }
}
