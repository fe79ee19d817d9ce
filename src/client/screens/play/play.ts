/** One seat's play at a cursor: what it sees, its draft, and whether it is asked, has answered, waits, or is done. */
import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals'
import {
  type Choice,
  forPowers,
  forSeats,
  type Menu,
  type MenuItem,
  type Power,
  type Question,
  questionOf,
  type RoundRow,
  type Seat,
  type View,
} from '../../../game/index.ts'
import type { Explanation } from '../../session/explanations.ts'
import type { Answer, Player, SeatOpen } from '../../session/session.ts'
import { announce } from '../../state/announcements.ts'
import type { Drafted } from '../../state/open-game.ts'
import { refusalText } from '../../text/index.ts'
import type { Cursor } from '../../timeline/cursor.ts'
import type { Shown } from '../../timeline/shown.ts'
import { type Bound, boundIn, toldView, turnedIn } from '../../timeline/told-view.ts'
import {
  type Answering,
  answerTo,
  drafting,
  NO_ANSWER,
  pressed,
  redone,
  redrafted,
  refused,
  reopened,
  sent,
  undone,
} from './answer.ts'
import { answerTrouble } from './answer-trouble.ts'
import type { Draft } from './draft.ts'

/**
 * `asked`: the seat must choose. `sent`: it has, and what comes of it is awaited or told. `past`: the game has been played,
 * and the draft is what the seat chose. `waiting`: others choose.
 */
export type Stage = 'asked' | 'sent' | 'past' | 'waiting' | 'over'

export interface Play {
  view: View
  /** What the viewer's seat is asked, or has just answered, if anything. */
  menu?: Menu
  /** The question of that menu. */
  question?: Question
  draft: Draft
  stage: Stage
  /** Why the last choice did not stand, as a sentence. */
  trouble?: string
  /** Where every hand lies open: the play of each power. */
  open?: Readonly<Record<Power, Play>>
  /** Why bots laid what lies on the table, as far as it may be known. */
  whys: readonly Explanation[]
  /** The state as far as it is told: what numbers stand at. Else the view itself. */
  now: ReadonlySignal<View>
  /** The cards as they lie as far as it is told, and while they are shown, whose lie open. */
  cards: ReadonlySignal<View>
  turned: ReadonlySignal<ReadonlySet<Power> | undefined>
  /** Names the cards that lie open, or are being shown. */
  dealt: ReadonlySignal<string>
  /** While a round is told: cubes spent in it, on each power and at home. */
  spent: ReadonlySignal<RoundRow['cubes'] | undefined>
  /** While a round is told: the contracts that the offers told to be taken have moved, each before and after. */
  bound: ReadonlySignal<Bound | undefined>
  /** While a round is told: how many cards of each seat were taken or carried out in it, told yet or not. */
  took: ReadonlySignal<Readonly<Record<Seat, number>> | undefined>
  /** Pressures that Kazakhstan's player is to answer, by power, from when the first card is shown: room is kept for them. */
  presses: ReadonlySignal<Readonly<Record<Power, number>> | undefined>
  /** Asks an adviser about a question, where one is to be had. */
  advise?: NonNullable<Player['advise']>
  /** Has the adviser weigh choices against each other. */
  weigh?: NonNullable<Player['weigh']>
  /** Puts an item in or takes it out; says why where neither can be. */
  press(item: MenuItem): void
  /** Puts a whole draft in place. */
  put(draft: Draft): void
  /** Whether there is a change of the draft to undo, or one that was undone to make again. */
  mayUndo: boolean
  mayRedo: boolean
  /** Takes the last change of the draft back, or makes the last one that was taken back again. Gives the draft then. */
  undo(): Draft
  redo(): Draft
  /** Whether what is committed is but proposed: the question stands until a vote has answered it. */
  proposes?: true
  /** Commits the draft as the answer to this question, once. Does nothing unless the seat is asked. */
  commit(): void
}

/** Plays at the cursor. `player` is absent where the viewer only watches; `begun` is the draft of an earlier visit. */
export function openPlay(cursor: Cursor, player?: Player, begun?: Drafted): ReadonlySignal<Play> {
  const kept = signal(begun ? drafting(begun) : NO_ANSWER)
  const seen = seenAt(cursor)
  const answer = computed(() => {
    const choice = seen.choice.value
    return choice
      ? { ...NO_ANSWER, draft: choice }
      : answerTo(kept.value, seen.question.value, seen.menu.value)
  })
  const stage = computed(() => stageOf(seen, answer.value))
  return computed(() => playAt(seen, stage.value, answer.value, kept, player))
}

/** What a play reads of a place, each by itself: while a round is told, its lines change none of it. */
interface Seen {
  view: ReadonlySignal<View>
  atHead: ReadonlySignal<boolean>
  menu: ReadonlySignal<Menu | undefined>
  question: ReadonlySignal<Question | undefined>
  choice: ReadonlySignal<Choice | undefined>
  open: ReadonlySignal<Shown['open']>
  whys: ReadonlySignal<readonly Explanation[]>
  told: Pick<Play, 'now' | 'cards' | 'turned' | 'dealt' | 'spent' | 'bound' | 'took' | 'presses'>
}

function seenAt(cursor: Cursor): Seen {
  const view = computed(() => cursor.shown.value.view)
  const menu = computed(() => cursor.shown.value.menu)
  const choice = computed(() => cursor.shown.value.choice)
  return {
    view,
    menu,
    atHead: computed(() => cursor.shown.value.atHead),
    question: computed(() => menu.value && questionIn(view.value, menu.value, choice.value !== undefined)),
    choice,
    open: computed(() => cursor.shown.value.open),
    told: toldAt(cursor, view, menu),
    whys: computed(() => {
      const at = view.value
      return untracked(() => whysOf(cursor, at))
    }),
  }
}

/** The question of a menu. One that is past is not asked any more, and was the same. */
function questionIn(view: View, { seat, round, decision }: Menu, isPast: boolean): Question | undefined {
  return isPast ? { seat, round, decision } : questionOf(view, seat)
}

const NOTHING_BOUND: Bound = new Map()

/** What lines of a telling change. */
function toldAt(
  cursor: Cursor,
  view: ReadonlySignal<View>,
  menu: ReadonlySignal<Menu | undefined>,
): Seen['told'] {
  const now = computed(() => toldView(cursor.shown.value))
  const turned = computed(() => turnedIn(cursor.shown.value))
  // Cards are drawn again only as one of them is taken, not with every number.
  const taken = computed(() => now.value.laid.flatMap(({ card, taken }) => (taken ? card : [])).join())
  const cards = computed(() => {
    const at = view.value
    if (turned.value) return now.value
    return taken.value === '' ? at : { ...at, laid: now.peek().laid }
  })
  const dealt = computed(() => {
    const { laid } = turned.value ? cursor.shown.value.step.moment.view : view.value
    return laid.map(({ card }) => card).join()
  })
  const after = computed(() => {
    const { place, step } = cursor.shown.value
    return place.line !== undefined && step.tells === 'reckoning' ? step.moment.view : undefined
  })
  const presses = computed(() => {
    const isAnswered = after.value !== undefined || (!turned.value && view.value.decision !== 'attention')
    const isOwn = view.value.viewer === 'KZ' || menu.value?.seat === 'KZ'
    const { laid } = turned.value ? cursor.shown.value.step.moment.view : view.value
    return isAnswered || !isOwn ? undefined : pressesIn(laid)
  })
  const spent = computed(() => after.value?.history.at(-1)?.cubes)
  const took = computed(() => after.value && takesIn(after.value, view.value))
  const bound = computed(() => {
    if (!after.value) return undefined
    if (taken.value === '') return NOTHING_BOUND
    const { step, told } = cursor.shown.peek()
    return boundIn(step.moment.facts.slice(0, told))
  })
  return { now, cards, turned, dealt, spent, bound, took, presses }
}

/** Nothing where nobody presses. */
function pressesIn(laid: View['laid']): Record<Power, number> | undefined {
  const all = laid.filter(({ kind }) => kind === 'pressure')
  return all.length > 0 ? forPowers((power) => all.filter((one) => one.power === power).length) : undefined
}

/** Offers taken of each power, and at home the initiatives of this hand that were carried out. */
function takesIn({ laid, launched }: View, { hand }: View): Record<Seat, number> {
  return forSeats((seat) =>
    seat === 'KZ'
      ? hand.filter((id) => launched.includes(id)).length
      : laid.filter(({ power, taken }) => power === seat && taken).length,
  )
}

function stageOf({ view, menu, choice, atHead }: Seen, { sent }: Answering): Stage {
  if (view.value.outcome) return 'over'
  if (!menu.value) return 'waiting'
  if (choice.value) return 'past'
  return atHead.value && !sent ? 'asked' : 'sent'
}

function playAt(
  seen: Seen,
  stage: Stage,
  { draft, past, future, trouble }: Answering,
  kept: { value: Answering; peek(): Answering },
  player: Player | undefined,
): Play {
  const [menu, question] = [seen.menu.value, seen.question.value]
  // As it stands when something is pressed, not when it was drawn.
  const now = () => answerTo(kept.peek(), question, menu)
  const mayAnswer = () => stage === 'asked' && seen.atHead.peek() && !now().sent
  const step = (by: (now: Answering) => Answering): Draft => {
    if (mayAnswer()) kept.value = by(now())
    return now().draft
  }
  const play: Play = {
    ...{ view: seen.view.value, draft, stage, whys: seen.whys.value, ...seen.told },
    ...(menu && question ? { menu, question } : {}),
    ...(trouble === undefined ? {} : { trouble }),
    ...(player?.advise ? { advise: player.advise } : {}),
    ...(player?.proposes ? { proposes: player.proposes } : {}),
    ...(player?.weigh ? { weigh: player.weigh } : {}),
    mayUndo: stage === 'asked' && past.length > 0,
    mayRedo: stage === 'asked' && future.length > 0,
    undo: () => step(undone),
    redo: () => step(redone),
    press: (item) => {
      const pressing = menu && mayAnswer() ? pressed(now(), menu, item) : undefined
      if (typeof pressing === 'string') announce(refusalText(pressing))
      else if (pressing) kept.value = pressing
    },
    put: (wanted) => {
      if (mayAnswer()) kept.value = redrafted(now(), wanted)
    },
    commit: () => {
      if (!player || !question || !mayAnswer()) return
      const answer = sent(now())
      kept.value = answer
      void send(player, question, answer.draft).then((why) => {
        if (why !== undefined) kept.value = refused(kept.peek(), question, why)
        else if (player.proposes) kept.value = reopened(kept.peek(), question)
      })
    },
  }
  const open = seen.open.value
  return open ? { ...play, open: forPowers((power) => handOf(play, power, open)) } : play
}

/** A power's play, for whoever looks on: its hand, what it was asked, and what it chose. */
function handOf(play: Play, power: Power, open: readonly SeatOpen[]): Play {
  const { menu: _menu, question: _question, ...bare } = play
  const seat = open.find(({ view }) => view.viewer === power)
  if (!seat) return bare
  const { view, asked } = seat
  if (!asked) return { ...bare, view, draft: [] }
  return { ...bare, view, menu: asked.menu, draft: asked.choice, stage: 'past' }
}

/** Whether what is chosen can be changed no more. */
export function isFixed({ stage }: Pick<Play, 'stage'>): boolean {
  return stage === 'sent' || stage === 'past'
}

const UNTOLD = signal(undefined)

/** With nothing told of it: until cards are drawn as what became of them, what is told draws none of them again. */
export function untold(play: Play): Play {
  return { ...play, bound: UNTOLD }
}

/** With nothing asked: while a round is told, cards say what became of them. */
export function closed({ menu: _menu, question: _question, ...play }: Play): Play {
  return play
}

/** The question that stands, as a name. */
export function answersOf({ view, question }: Play): string {
  return question ? `${question.seat} ${question.round} ${question.decision}` : `${view.round} nothing`
}

/** Cards lie until the next reveal: before it, they are those of the round before. */
function whysOf(cursor: Cursor, { round, decision, outcome }: View): Explanation[] {
  const laidIn = decision === 'attention' || outcome ? round : round - 1
  return cursor.explanations().filter((why) => why.decision === 'offers' && why.round === laidIn)
}

type Refused = Exclude<Answer, { accepted: true }>

/** Sends a choice. Gives why it was refused, as a sentence that has been said. */
async function send(player: Player, question: Question, draft: Draft): Promise<string | undefined> {
  const answer = await player.commit(question, draft).catch((): Refused => ({ accepted: false, why: 'lost' }))
  if (answer.accepted) return undefined
  const trouble = answerTrouble(answer)
  announce(trouble, 'urgent')
  return trouble
}
