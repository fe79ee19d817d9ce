/**
 * How a bot answers what it is asked to do: by what it does anyway. It never promises more, and never bends a choice to
 * what somebody said; so its word can be relied on, and tells what its own evaluation has come to. Pure.
 */
import {
  type Choice,
  DECISIONS,
  type Decision,
  type Menu,
  type MenuItem,
  powerCard,
  type Seat,
  type Table,
} from '../../game/index.ts'
import { type Phrase, type PhraseAnswer, phraseNamed } from '../../game/wire/index.ts'

/** Something said in a game, as far as it matters here. */
export interface Spoken {
  readonly from: Seat
  readonly to: Seat | 'all'
  readonly phrase?: string
}

/** A question put to a bot that it has not answered yet. */
export interface OpenQuestion {
  readonly from: Seat
  readonly phrase: Phrase
}

/** What a bot says at once: thanks for what it is told, later to what it decides no more. Nothing: it answers in time. */
export function answeredAtOnce(table: Table, { from, to, phrase }: Spoken): PhraseAnswer | undefined {
  const said = to === 'all' || phrase === undefined ? undefined : phraseNamed(phrase, from, to)
  if (to === 'all' || !said || said.kind === 'answer') return undefined
  if (said.kind === 'tell') return 'thanks'
  return said.decision && stillDecides(table, to, said.decision) ? undefined : 'later'
}

/** Whether a seat makes a decision of this kind again before the end, as far as can be told. */
function stillDecides(table: Table, seat: Seat, decision: Decision): boolean {
  if (!table.decision) return false
  if (table.round < table.scenario.rounds.length) return true
  const isNow = table.decision === decision && table.waiting.includes(seat)
  return isNow || DECISIONS.indexOf(table.decision) < DECISIONS.indexOf(decision)
}

/** What each seat asked this one last, and was not answered. A new question takes the place of the one before. */
export function openQuestions(said: readonly Spoken[], seat: Seat): OpenQuestion[] {
  const open = new Map<Seat, Phrase>()
  for (const { from, to, phrase } of said) {
    if (phrase === undefined || to === 'all') continue
    const known = phraseNamed(phrase, from, to)
    if (to === seat && known?.kind === 'ask') open.set(from, known)
    if (from === seat && known?.kind === 'answer') open.delete(to)
  }
  return [...open].map(([from, phrase]) => ({ from, phrase }))
}

/** What a bot answers with the choice it is about to commit: to those questions alone which that decides. */
export function answersWith(
  questions: readonly OpenQuestion[],
  menu: Menu,
  choice: Choice,
): { readonly to: Seat; readonly phrase: 'yes' | 'no' }[] {
  const items = menu.items.filter(({ id }) => choice.includes(id))
  return questions
    .filter(({ phrase }) => phrase.decision === menu.decision)
    .map(({ from, phrase }) => ({ to: from, phrase: isKept(phrase, from, items) ? 'yes' : 'no' }))
}

/** Whether these items do what a phrase of this seat's asks for. */
function isKept({ family, domain, power }: Phrase, asker: Seat, items: readonly MenuItem[]): boolean {
  const any = (kinds: readonly MenuItem['kind'][], fits: (item: MenuItem) => boolean = () => true): boolean =>
    items.some((item) => kinds.includes(item.kind) && fits(item))
  switch (family) {
    case 'take':
    case 'take-no-press':
      return any(['take'], (item) => item.power === asker && domainOf(item) === domain)
    case 'pledge-me':
      return any(['pledge'], (item) => item.power === asker)
    case 'leave':
      return !any(['take'], (item) => item.power === power)
    case 'no-pledge':
      return !any(['pledge'], (item) => item.power === power)
    case 'resist':
      return any(['resist'], (item) => item.power === power)
    case 'offer-me':
      return any(['offer', 'sweeten'], (item) => domainOf(item) === domain)
    case 'stay-out':
      return !any(['offer', 'sweeten'], (item) => domainOf(item) === domain)
    case 'press-too':
      return any(['pressure'])
    case 'do-not-press':
    case 'no-press':
      return !any(['pressure'])
    default:
      return false
  }
}

function domainOf({ card }: MenuItem): string | undefined {
  return card === undefined ? undefined : powerCard(card).domain
}
