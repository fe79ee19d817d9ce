/** A player's answer on its way: the draft, the question it is for, and whether it has been sent. Pure. */
import { type Menu, type MenuItem, type Question, type Refusal, sameQuestion } from '../../../game/index.ts'
import type { Drafted } from '../../state/open-game.ts'
import { type Draft, kept, refusalFor, toggled } from './draft.ts'

export interface Answering extends Partial<Drafted> {
  readonly draft: Draft
  /** What the draft was before, oldest first; and what it was before that was undone, the nearest first. */
  readonly past: readonly Draft[]
  readonly future: readonly Draft[]
  /** Committed, and not refused so far. */
  readonly sent: boolean
  /** Why it was refused when it was committed. */
  readonly trouble?: string
}

export const NO_ANSWER: Answering = { draft: [], past: [], future: [], sent: false }

/** A draft of an earlier visit. */
export function drafting({ question, draft }: Drafted): Answering {
  return { ...NO_ANSWER, question, draft }
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
  const { question, sent, past, future } = now
  if (sent || !question) return now
  if (sameDraft(now.draft, draft)) return { question, draft, past, future, sent }
  return { question, draft, past: [...past, now.draft], future: [], sent }
}

/** As it was before the last change; the same where nothing was changed, or it is sent. */
export function undone(now: Answering): Answering {
  const { question, draft, past, future, sent } = now
  const before = past.at(-1)
  if (sent || !question || !before) return now
  return { question, draft: before, past: past.slice(0, -1), future: [draft, ...future], sent }
}

/** With the change that was undone last; the same where none was. */
export function redone(now: Answering): Answering {
  const { question, draft, past, future, sent } = now
  const [next, ...later] = future
  if (sent || !question || !next) return now
  return { question, draft: next, past: [...past, draft], future: later, sent }
}

function sameDraft(one: Draft, other: Draft): boolean {
  return one.length === other.length && one.every((id, at) => id === other[at])
}

/** With an item put in or taken out; or why neither can be. */
export function pressed(now: Answering, menu: Menu, item: MenuItem): Answering | Refusal {
  if (now.sent) return now
  return refusalFor(menu, now.draft, item) ?? redrafted(now, toggled(menu, now.draft, item))
}

export function sent({ trouble: _, ...now }: Answering): Answering {
  return { ...now, sent: true }
}

/** What was sent has arrived, and the question stands: another may be sent. */
export function reopened(now: Answering, question: Question): Answering {
  if (!now.question || !sameQuestion(now.question, question)) return now
  return { ...now, sent: false }
}

/** Refused: the draft is the player's again. An answer to another question in the meantime is left alone. */
export function refused(now: Answering, question: Question, trouble: string): Answering {
  if (!now.question || !sameQuestion(now.question, question)) return now
  return { ...now, sent: false, trouble }
}
