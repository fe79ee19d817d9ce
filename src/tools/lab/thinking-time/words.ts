/** Words on the screen of a game: of news, of a card in a hand or on the table, of what a round brought. */
import { dateText } from '../../../client/text/dates.ts'
import {
  aimText,
  cardText,
  changeText,
  domainName,
  effectText,
  factSentence,
  responseText,
  ruleText,
  t,
  trackName,
} from '../../../client/text/index.ts'
import {
  type Aim,
  type CardId,
  card,
  type Effect,
  type EventCard,
  type Fact,
  leverage,
  type OfferCard,
  type PressureCard,
  type Seat,
  type Table,
  TRACK_OF,
} from '../../../game/index.ts'

/** Numbers count as words, signs and dots do not. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)?.length ?? 0
}

/** A number drawn as cubes, pips or a level beside an icon. */
const FIGURE = 1

/** The news with its effects, and in a crisis its answers with what they cost and do. */
export function newsWords({ id, date, until, effects, responses = [] }: EventCard): number {
  const { title, text } = cardText(id)
  const answers = responses.map((response) => {
    const words = responseText(id, response.id)
    const counts = response.power ? [t('play.answer.counts', { power: response.power })] : []
    const price = (response.cubes > 0 ? FIGURE : 0) + ((response.oil ?? 0) > 0 ? FIGURE : 0)
    return wordsIn([words.title, words.text, ...counts]) + effectWords(response.effects) + price
  })
  return wordsIn([title, text, dateText(date, until)]) + effectWords(effects) + sum(answers)
}

/** A card as it lies in a hand. */
export function handWords(id: CardId, table: Table): number {
  const own = card(id)
  const title = countWords(cardText(id).title)
  switch (own.kind) {
    // What it costs its power, and the contract before and after it.
    case 'offer':
      return title + offerWords(own) + countWords(t('play.hand.asks')) + 4 * FIGURE
    case 'pressure': {
      const { strength, power } = own
      const pull = t('play.hand.strength', { strength, leverage: leverage(table, power) })
      return title + pressureWords(own) + wordsIn([t('play.pressure'), pull]) + FIGURE
    }
    case 'initiative':
      return title + effectWords(own.effects) + 2 * FIGURE
    default:
      return 0
  }
}

/** A card as it lies on the table; its title and its price were told as it was shown. */
export function tableWords(id: CardId): number {
  const laid = card(id)
  if (laid.kind === 'offer') return offerWords(laid) + 2 * FIGURE
  return laid.kind === 'pressure' ? pressureWords(laid) + FIGURE : 0
}

/** The story behind a card, and the claim of its author: they lie behind a button; of news the story lies open. */
export function storyWords(id: CardId): number {
  const { text, claim } = cardText(id)
  const behind = claim ? countWords(claim.text) : 0
  return card(id).kind === 'event' ? behind : behind + countWords(text)
}

export function aimWords(aim: Aim): number {
  const { title, text } = aimText(aim)
  return wordsIn([title, text])
}

/** Each fact as a sentence. */
export function sentenceWords(facts: readonly Fact[]): number {
  return sum(facts.map((fact, at) => countWords(factSentence(fact, facts.slice(0, at)))))
}

/**
 * A round as it is told to a seat: a sentence for whatever happened, with the name of its rule; what follows by the same
 * card as a label; a power's own points once more, above all else. What changed nothing is folded away.
 */
export function reckoningWords(facts: readonly Fact[], seat: Seat): number {
  const told = facts.map((fact, at) => {
    if (isHidden(fact, seat) || isFolded(fact)) return 0
    const label = isBrought(fact, facts[at - 1]) ? changeText(fact) : undefined
    if (label) return wordsIn([label.label, label.from ?? '', label.to ?? ''])
    return countWords(factSentence(fact, facts.slice(0, at))) + countWords(ruleText(fact.because.rule).title)
  })
  return sum(told) + ownPointsWords(facts, seat)
}

/** The round in short, for whoever skips its telling: a power's own points, and each track that moved with where it is now. */
export function summaryWords(facts: readonly Fact[], seat: Seat): number {
  const moved = new Set(
    facts.flatMap((fact) => (fact.kind === 'track' && fact.from !== fact.to ? fact.track : [])),
  )
  const tracks = [...moved].map((track) => countWords(trackName(track)) + 2 * FIGURE)
  const verdict = facts.filter(({ kind }) => kind === 'verdict')
  return sum(tracks) + sentenceWords(verdict) + ownPointsWords(facts, seat)
}

function ownPointsWords(facts: readonly Fact[], seat: Seat): number {
  return sentenceWords(facts.filter((fact) => fact.kind === 'score' && fact.seat === seat && seat !== 'KZ'))
}

/** Whether a fact is another seat's own, as the cards it draws are. */
export function isHidden(fact: Fact, seat: Seat): boolean {
  return 'only' in fact && fact.only !== seat
}

/** What the next sentence says anyway, or what stays as it was. */
function isFolded(fact: Fact): boolean {
  if (fact.kind === 'attended' || fact.kind === 'net') return true
  return ('from' in fact && fact.from === fact.to) || (fact.kind === 'score' && fact.by === 0)
}

function isBrought({ because }: Fact, before: Fact | undefined): boolean {
  const { rule, card: by } = because
  return by !== undefined && before?.because.rule === rule && before.because.card === by
}

function offerWords({ domain, benefit, strings }: OfferCard): number {
  const own: readonly Effect[] = benefit > 0 ? [{ kind: 'track', track: TRACK_OF[domain], by: benefit }] : []
  return countWords(domainName(domain)) + effectWords([...own, ...strings])
}

function pressureWords({ domain, demand }: PressureCard): number {
  return wordsIn([domainName(domain), t('play.demands')]) + effectWords(demand)
}

function effectWords(effects: readonly Effect[]): number {
  return wordsIn(effects.map((effect) => effectText(effect).short))
}

function wordsIn(texts: readonly string[]): number {
  return sum(texts.map(countWords))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
