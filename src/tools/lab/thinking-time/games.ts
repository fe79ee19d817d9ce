/** Words that a game of experts puts before each seat, round by round. Bundled with the locale files: see ./run.ts. */
import { CARD_FILES, loadText } from '../../../client/text/index.ts'
import { type Analysed, gameIn } from '../../../game/analysis/index.ts'
import {
  type CardId,
  eventCard,
  type Fact,
  forSeats,
  POWERS,
  type Power,
  SEATS,
  type Seat,
  STANDARD,
  type State,
} from '../../../game/index.ts'
import { playGame } from '../../record/play.ts'
import { PARTS, type Part, type RoundWords } from './clock.ts'
import {
  aimWords,
  handWords,
  isHidden,
  newsWords,
  reckoningWords,
  sentenceWords,
  storyWords,
  summaryWords,
  tableWords,
} from './words.ts'

/** What a person reads. */
export interface Reader {
  /** Whether the story of a card is opened where it is met first. */
  readonly stories: boolean
  /** Of a round: the whole telling, or what stands at its end, and before it for a power. */
  readonly reckoning: 'whole' | 'short'
}

/** Fetches the texts that are counted. */
export function ready(): Promise<void> {
  return loadText(['facts', 'rules', 'play', ...CARD_FILES])
}

/** A game in which bots of one name hold all seats. The same order gives the same game. */
export function gameOf(scenario: string, seed: string, bots: string): Analysed {
  const game = gameIn(playGame({ scenario, seed, bots, options: STANDARD }))
  if ('refused' in game) throw new Error(`the game is refused: ${game.refused}`)
  return game
}

/** The rounds of a game as its five seats read them. */
export function wordsOf({ states, facts }: Analysed, reader: Reader): RoundWords[] {
  const met = forSeats(() => new Set<CardId>())
  const hands = forSeats((): readonly CardId[] => [])
  const rounds: Words[] = []
  for (const [step, state] of states.entries()) {
    if (state.decision === 'pledge') rounds.push(empty())
    const round = rounds.at(-1)
    if (!round || state.outcome) break
    const count = new Counter(round, state, met, hands, reader)
    const told = facts[step + 1] ?? []
    if (state.decision === 'pledge') count.opening(told)
    else if (state.decision === 'attention') count.reckoning(told)
    else if (states[step + 1]?.decision === 'attention') count.reveal(told)
  }
  return rounds
}

type Words = Record<Part, Record<Seat, number>>

function empty(): Words {
  const none = () => forSeats(() => 0)
  return Object.fromEntries(PARTS.map((part) => [part, none()])) as unknown as Words
}

/** Counts into a round what is new at a moment of it. */
class Counter {
  constructor(
    private readonly round: Words,
    private readonly state: State,
    private readonly met: Record<Seat, Set<CardId>>,
    private readonly hands: Record<Seat, readonly CardId[]>,
    private readonly reader: Reader,
  ) {}

  /** The news, the cards that are new in a hand, and what Kazakhstan then pledges. */
  opening(pledged: readonly Fact[]): void {
    const { round, event, hidden } = this.state
    for (const seat of SEATS) {
      this.add('news', seat, newsWords(eventCard(event)) + this.story(seat, event))
      const cards = hidden.hands[seat].filter((id) => !this.hands[seat].includes(id))
      for (const id of cards) this.add('hand', seat, handWords(id, this.state) + this.story(seat, id))
      this.hands[seat] = [...hidden.hands[seat]]
    }
    for (const power of POWERS) {
      if (round === 1) this.add('hand', power, aimWords(hidden.aims[power]))
      this.add('pledge', power, sentenceWords(pledged.filter(({ kind }) => kind === 'pledged')))
    }
  }

  /** What the others lay, first told and then in their columns; and what that did to the seat's own hand. */
  reveal(facts: readonly Fact[]): void {
    for (const seat of SEATS) {
      const shown = facts.filter((fact) => !isHidden(fact, seat) && laidBy(fact) !== seat)
      this.add('reveal', seat, sentenceWords(shown))
      for (const fact of shown) {
        const { card } = fact.because
        if (card === undefined || !laidBy(fact) || fact.kind === 'benefit') continue
        this.add('table', seat, tableWords(card) + this.story(seat, card))
      }
    }
  }

  /** All that is told once Kazakhstan has spent its attention, up to the next round's news. */
  reckoning(facts: readonly Fact[]): void {
    const next = facts.findIndex(({ kind }) => kind === 'round')
    const told = next < 0 ? facts : facts.slice(0, next)
    const count = this.reader.reckoning === 'whole' ? reckoningWords : summaryWords
    for (const seat of SEATS) this.add('reckoning', seat, count(told, seat))
  }

  private add(part: Part, seat: Seat, words: number): void {
    this.round[part][seat] += words
  }

  private story(seat: Seat, id: CardId): number {
    if (!this.reader.stories || this.met[seat].has(id)) return 0
    this.met[seat].add(id)
    return storyWords(id)
  }
}

/** Whose card a fact lays open, if it does. */
function laidBy(fact: Fact): Power | undefined {
  const { kind } = fact
  return kind === 'laid' || kind === 'pressed' || kind === 'passed' || kind === 'benefit'
    ? fact.power
    : undefined
}
