/** A player's answer on its way: the draft, the question it is for, and whether it has been sent. Pure. */
import { type Menu, type MenuItem, type Question, type Refusal, sameQuestion } from '../../../game/index.ts'
import type { Drafted } from '../../state/open-game.ts'
import { type Draft, kept, refusalFor, toggled } from './draft.ts'

export interface Answering extends Partial<Drafted> {
  readonly draft: Draft
  /** Committed, and not refused so far. */
  readonly sent: boolean
  /** Why it was refused when it was committed. */
  readonly trouble?: string
}

export const NO_ANSWER: Answering = { draft: [], sent: false }

/** A draft of an earlier visit. */
export function drafting({ question, draft }: Drafted): Answering {
  return { question, draft, sent: false }
}

/** The answer to this question: as far as it has come, or none yet. */
export function answerTo(now: Answering, question: Question | undefined, menu: Menu | undefined): Answering {
  if (!question || !menu) return NO_ANSWER
  if (!now.question || !sameQuestion(now.question, question)) return { ...NO_ANSWER, question }
  const draft = kept(menu, now.draft)
  return draft.length === now.draft.length ? now : { ...now, draft }
}

/** With another draft. What is sent is not changed. */
export function redrafted(now: Answering, draft: Draft): Answering {
  const { question, sent } = now
  return sent || !question ? now : { question, draft, sent }
}

/** With an item put in or taken out; or why neither can be. */
export function pressed(now: Answering, menu: Menu, item: MenuItem): Answering | Refusal {
  if (now.sent) return now
  return refusalFor(menu, now.draft, item) ?? redrafted(now, toggled(menu, now.draft, item))
}

export function sent({ question, draft }: Answering): Answering {
  return { ...(question ? { question } : {}), draft, sent: true }
}

/** Refused: the draft is the player's again. An answer to another question in the meantime is left alone. */
export function refused(now: Answering, question: Question, trouble: string): Answering {
  if (!now.question || !sameQuestion(now.question, question)) return now
  return { ...now, sent: false, trouble }
}
