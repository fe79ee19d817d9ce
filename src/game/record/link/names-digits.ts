/** Names as digits: a word of the list by its number, any other spelled out among a link's texts. */
import { forSeats, SEATS, type Seat } from '../../index.ts'
import { HOLDER_KINDS, type SeatHolder } from '../file.ts'
import { type Digits, LinkError } from './digits.ts'
import { WORD_BOUND, WORDS } from './words.ts'

/** Texts that are spelled out, in the order they are met: a writer adds to them, a reader takes them. */
export interface Spelled {
  text(known: string | undefined): string
}

export class SpelledWriter implements Spelled {
  readonly texts: string[] = []

  text(known: string | undefined): string {
    if (known === undefined) throw new LinkError('a text is missing')
    this.texts.push(known)
    return known
  }
}

export class SpelledReader implements Spelled {
  private readonly texts: readonly string[]
  private taken = 0

  constructor(texts: readonly string[]) {
    this.texts = texts
  }

  text(): string {
    const text = this.texts[this.taken++]
    if (text === undefined) throw new LinkError('a text is missing')
    return text
  }

  /** Throws where texts are left. */
  end(): void {
    if (this.taken < this.texts.length) throw new LinkError('texts are left')
  }
}

export function codeWord(digits: Digits, spelled: Spelled, known?: string): string {
  const last = WORD_BOUND - 1
  const place = known === undefined ? undefined : WORDS.indexOf(known)
  const digit = digits.digit(WORD_BOUND, place === -1 ? last : place)
  if (digit === last) return spelled.text(known)
  const word = WORDS[digit]
  if (word === undefined) throw new LinkError(`there is no word ${digit}`)
  return word
}

/** Who holds the seats. A bot's name mostly is a level, or a level and a character. */
export function codeHolders(
  digits: Digits,
  spelled: Spelled,
  known?: Readonly<Record<Seat, SeatHolder>>,
): Record<Seat, SeatHolder> {
  const holders = SEATS.map((seat) => codeHolder(digits, spelled, known?.[seat]))
  return forSeats((seat) => holders[SEATS.indexOf(seat)] as SeatHolder)
}

function codeHolder(digits: Digits, spelled: Spelled, known?: SeatHolder): SeatHolder {
  const kind = HOLDER_KINDS[digits.digit(HOLDER_KINDS.length, known && HOLDER_KINDS.indexOf(known.kind))]
  if (kind === undefined) throw new LinkError('a holder of no kind')
  const bot = kind === 'bot' ? { bot: codeBot(digits, spelled, known && (known.bot ?? '')) } : {}
  const isNamed = digits.digit(2, known && Number(known.nick !== undefined)) === 1
  return { kind, ...bot, ...(isNamed ? { nick: spelled.text(known?.nick) } : {}) }
}

function codeBot(digits: Digits, spelled: Spelled, known?: string): string {
  const parts = known?.split('/')
  const hasTwo = digits.digit(2, parts && Number(parts.length === 2)) === 1
  if (!hasTwo) return codeWord(digits, spelled, known)
  return `${codeWord(digits, spelled, parts?.[0])}/${codeWord(digits, spelled, parts?.[1])}`
}
