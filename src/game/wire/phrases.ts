/**
 * What seats may say to each other with a press of a button. A phrase is an id with what it is about behind a colon,
 * `take:economy`, `leave:RU`; the page has a sentence for each, and a record keeps the id. Public or in a corridor of two.
 */
import { type Decision, DOMAINS, type Domain, POWERS, type Power, type Seat } from '../vocabulary.ts'

/** What a phrase is. `ask`: of the one it is said to. `tell`: of oneself. `answer`: to what was asked last. */
export type PhraseKind = 'ask' | 'tell' | 'answer'

/** What stands behind the colon of a phrase. */
type About = 'domain' | 'power' | 'nothing'

interface Family {
  readonly kind: PhraseKind
  readonly from: 'KZ' | 'power'
  readonly to: 'KZ' | 'power'
  readonly about: About
  /** Whether it may be said to everyone at once. */
  readonly public: boolean
  /** Of the one who is asked: the decision with which it is kept or not. */
  readonly decision?: Decision
}

/** Families by what stands before the colon. */
export const PHRASES = {
  // A power to Kazakhstan, about its own bids: take my offer; take it, and I press no further.
  take: { kind: 'ask', from: 'power', to: 'KZ', about: 'domain', public: false, decision: 'attention' },
  'take-no-press': {
    kind: 'ask',
    from: 'power',
    to: 'KZ',
    about: 'domain',
    public: false,
    decision: 'attention',
  },
  'pledge-me': { kind: 'ask', from: 'power', to: 'KZ', about: 'nothing', public: false, decision: 'pledge' },
  // A power to Kazakhstan, about another: take nothing it bids, promise it nothing, resist what it presses.
  leave: { kind: 'ask', from: 'power', to: 'KZ', about: 'power', public: true, decision: 'attention' },
  'no-pledge': { kind: 'ask', from: 'power', to: 'KZ', about: 'power', public: true, decision: 'pledge' },
  resist: { kind: 'ask', from: 'power', to: 'KZ', about: 'power', public: true, decision: 'attention' },
  // A power of itself.
  'will-offer': { kind: 'tell', from: 'power', to: 'KZ', about: 'domain', public: true },
  'will-not-press': { kind: 'tell', from: 'power', to: 'KZ', about: 'nothing', public: true },
  // Kazakhstan to a power.
  'offer-me': { kind: 'ask', from: 'KZ', to: 'power', about: 'domain', public: true, decision: 'offers' },
  'do-not-press': {
    kind: 'ask',
    from: 'KZ',
    to: 'power',
    about: 'nothing',
    public: true,
    decision: 'offers',
  },
  'will-take': { kind: 'tell', from: 'KZ', to: 'power', about: 'domain', public: false },
  'will-pledge': { kind: 'tell', from: 'KZ', to: 'power', about: 'nothing', public: false },
  // A power to another: bid nothing there, press beside me, press nobody.
  'stay-out': { kind: 'ask', from: 'power', to: 'power', about: 'domain', public: false, decision: 'offers' },
  'press-too': {
    kind: 'ask',
    from: 'power',
    to: 'power',
    about: 'nothing',
    public: false,
    decision: 'offers',
  },
  'no-press': {
    kind: 'ask',
    from: 'power',
    to: 'power',
    about: 'nothing',
    public: false,
    decision: 'offers',
  },
} as const satisfies Readonly<Record<string, Family>>
export type PhraseFamily = keyof typeof PHRASES

/** Answers, which any seat may give any other, and what is said for the sake of saying it. */
export const PHRASE_ANSWERS = ['yes', 'no', 'later', 'thanks'] as const
export type PhraseAnswer = (typeof PHRASE_ANSWERS)[number]

/** A phrase by its parts. */
export interface Phrase {
  readonly id: string
  readonly kind: PhraseKind
  /** What stands before the colon; the page's sentences go by it. */
  readonly family: PhraseFamily | PhraseAnswer
  readonly domain?: Domain
  readonly power?: Power
  /** With which decision of the one who is asked it is kept or not. */
  readonly decision?: Decision
}

/**
 * The phrases one seat may say to another, or to all, in the order to show them: none to itself. Whatever is not among
 * them is refused by the server. Alike in every game and round.
 */
export function phrasesFor(from: Seat, to: Seat | 'all'): readonly Phrase[] {
  if (from === to) return []
  const families = Object.keys(PHRASES) as PhraseFamily[]
  const fitting = families.filter((family) => fits(PHRASES[family], from, to))
  return [...fitting.flatMap((family) => phrasesOf(family, from, to)), ...PHRASE_ANSWERS.map(answering)]
}

/** The phrase of an id between two seats, or from one to all; nothing where it may not be said. Takes any text. */
export function phraseNamed(id: string, from: Seat, to: Seat | 'all'): Phrase | undefined {
  return phrasesFor(from, to).find((one) => one.id === id)
}

function fits(family: Family, from: Seat, to: Seat | 'all'): boolean {
  if (roleOf(from) !== family.from) return false
  return to === 'all' ? family.public : roleOf(to) === family.to
}

function roleOf(seat: Seat): 'KZ' | 'power' {
  return seat === 'KZ' ? 'KZ' : 'power'
}

function phrasesOf(family: PhraseFamily, from: Seat, to: Seat | 'all'): Phrase[] {
  const { kind, about, ...more }: Family = PHRASES[family]
  const common = { family, kind, ...(more.decision ? { decision: more.decision } : {}) }
  if (about === 'nothing') return [{ id: family, ...common }]
  if (about === 'domain') return DOMAINS.map((domain) => ({ id: `${family}:${domain}`, ...common, domain }))
  return POWERS.filter((power) => power !== from && power !== to).map((power) => ({
    id: `${family}:${power}`,
    ...common,
    power,
  }))
}

function answering(answer: PhraseAnswer): Phrase {
  return { id: answer, kind: 'answer', family: answer }
}
