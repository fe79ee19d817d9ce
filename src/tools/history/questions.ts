/** The questions of "What would you do?", each at its place in the record of history. */
import { readFileSync } from 'node:fs'
import { apply, type Choice, type Menu, menu, type Source, type State, view } from '../../game/index.ts'
import { cloneState } from '../../game/kernel.ts'
import { decodeFile, linesOf, TODAY, timelineOf } from '../../game/record/index.ts'
import { QUESTIONS, RECORD } from './files.ts'

/** One thing that could have been done: items of the menu that was asked there. */
export interface QuestionOption {
  readonly id: string
  readonly items: Choice
}

export interface Question {
  readonly id: string
  /** In which round Kazakhstan is asked, from 1. */
  readonly round: number
  readonly options: readonly QuestionOption[]
  readonly sources: readonly Source[]
}

export function readQuestions(): readonly Question[] {
  const { questions } = JSON.parse(readFileSync(QUESTIONS, 'utf8')) as { questions: readonly Question[] }
  return questions
}

/** A question's place: the state in which Kazakhstan spends its cubes, its menu, and what the record then chose. */
export interface Asked {
  readonly state: State
  readonly menu: Menu
  readonly played: Choice
}

/** The record as played by the rules of today, and its digest. Throws where it is not what it says. */
export function readPlaces(): { readonly chain: string; at(question: Question): Asked } {
  const read = decodeFile(readFileSync(RECORD, 'utf8'))
  if (read.refused) throw new Error(`${read.refused} ${read.detail ?? ''}`)
  const timeline = timelineOf(read.file, TODAY)
  if ('refused' in timeline || timeline.firstWrong) throw new Error('the record is not what it says')
  const { states, chain } = timeline
  const moves = linesOf(read.file)[0]?.moves ?? []
  return {
    chain: chain.at(-1) ?? '',
    at({ id, round }) {
      const step = states.findIndex((state) => state.round === round && state.decision === 'attention')
      const [state, move] = [states[step], moves[step]]
      const asked = state && menu(state, 'KZ')
      if (!state || !move || !asked) throw new Error(`${id}: Kazakhstan is not asked in round ${round}`)
      return { state, menu: asked, played: move.choice }
    },
  }
}

/**
 * Which of the options the record took: the one whose items it chose; where it chose none of them, the one without items,
 * or the one that happens by itself.
 */
export function playedOption({ options }: Question, { menu: { items }, played }: Asked): string | undefined {
  const isTaken = (option: QuestionOption) => option.items.every((id) => played.includes(id))
  const isAside = (option: QuestionOption) =>
    option.items.every((id) => items.some((item) => item.id === id && isStandingAside(item)))
  const named = options.filter((option) => option.items.length > 0)
  const chosen = named.find(isTaken) ?? options.find((option) => option.items.length === 0)
  return (chosen ?? named.find(isAside))?.id
}

/** What comes of not deciding on a crisis. A pressure that is not answered is borne: that is no item of the menu. */
function isStandingAside({ kind, price, oil = 0 }: Menu['items'][number]): boolean {
  return kind === 'respond' && price === 0 && oil === 0
}

/** Why a choice cannot be made there; nothing where it can. */
export function refusalOf({ state }: Asked, choice: Choice): string | undefined {
  return apply(cloneState(state), { seat: 'KZ', choice }).refused
}

/** What Kazakhstan saw there. */
export function seen({ state }: Asked) {
  return view(state, 'KZ')
}
