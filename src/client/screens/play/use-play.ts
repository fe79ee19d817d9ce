/** One seat's play through a session: what it sees, its draft, and whether it is asked, waiting or done. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Thought } from '../../../game/bots/index.ts'
import type { MenuItem, Refusal, View } from '../../../game/index.ts'
import type { Session, Update } from '../../session/session.ts'
import type { Why } from '../../session/thoughts.ts'
import { announce } from '../../state/announcements.ts'
import { refusalText, t } from '../../text/index.ts'
import { type Draft, hindrance, kept, toggled } from './draft.ts'

/** `asked`: the seat must choose. `sending`: it has, and no answer is here yet. `waiting`: others choose. */
export type Stage = 'asked' | 'sending' | 'waiting' | 'over'

export interface Play extends Update {
  draft: Draft
  stage: Stage
  /** Why the last choice did not stand, as a sentence. */
  trouble?: string
  /** Why bots laid what lies on the table, as far as it may be known. */
  whys: readonly Why[]
  /** Asks an adviser about the question that stands, where one is to be had. */
  advise?: NonNullable<Session['advise']>
  /** Puts an item in or takes it out; says why where neither can be. */
  press(item: MenuItem): void
  /** Puts a whole draft in place. */
  put(draft: Draft): void
  /** Commits the draft. Does nothing unless the seat is asked. */
  commit(): void
}

interface Inner {
  update: Update
  draft: Draft
  sending: boolean
  trouble?: string
}

/** Follows a session. `onFacts` hears of every update after the first, once the screen shows it. */
export function usePlay(session: Session, onFacts?: (update: Update) => void): Play {
  const [inner, setInner] = useState<Inner>(() => fresh(session.current()))
  const tell = useRef(onFacts)
  tell.current = onFacts
  useEffect(() => {
    setInner(fresh(session.current()))
    return session.subscribe((update) => {
      setInner((before) => follow(before, update))
      tell.current?.(update)
    })
  }, [session])
  const stage = stageOf(inner)
  return {
    ...inner.update,
    draft: inner.draft,
    stage,
    ...(inner.trouble === undefined ? {} : { trouble: inner.trouble }),
    whys: whysOf(session, inner.update.view),
    ...(session.advise ? { advise: (stop) => advised(session, stop) } : {}),
    press: (item) => setInner((before) => pressed(before, item)),
    put: (draft) =>
      setInner((before) => (stageOf(before) === 'asked' ? { ...clear(before), draft } : before)),
    commit: () => {
      if (stage === 'asked') void send(session, inner.draft, setInner)
    },
  }
}

/** Cards lie until the next reveal: before it, they are those of the round before. */
function whysOf(session: Session, { round, decision, outcome }: View): Why[] {
  const laidIn = decision === 'attention' || outcome ? round : round - 1
  return session.thoughts().filter((why) => why.decision === 'offers' && why.round === laidIn)
}

function advised(session: Session, stop: AbortSignal): Promise<Thought> {
  return session.advise?.(stop) ?? Promise.reject(new Error('there is no adviser'))
}

function fresh(update: Update): Inner {
  return { update, draft: [], sending: false }
}

/** The draft survives news from other seats, not a new question. */
function follow(before: Inner, update: Update): Inner {
  const { menu } = update
  const same = question(before.update) === question(update)
  const draft = same && menu ? kept(menu, before.draft) : []
  return { update, draft, sending: same && before.sending && menu !== undefined }
}

function question({ view, menu }: Update): string {
  return `${view.round} ${menu?.decision}`
}

function stageOf({ update, sending }: Inner): Stage {
  if (update.view.outcome) return 'over'
  if (sending) return 'sending'
  return update.menu ? 'asked' : 'waiting'
}

function clear({ update, draft, sending }: Inner): Inner {
  return { update, draft, sending }
}

function pressed(before: Inner, item: MenuItem): Inner {
  const { menu } = before.update
  if (!menu || stageOf(before) !== 'asked') return before
  const why = hindrance(menu, before.draft, item)
  if (why) announce(refusalText(why))
  return why ? before : { ...clear(before), draft: toggled(menu, before.draft, item) }
}

type Set = (change: (before: Inner) => Inner) => void

async function send(session: Session, draft: Draft, set: Set): Promise<void> {
  set((before) => ({ ...clear(before), sending: true }))
  const refusal = await session.choose(draft).catch((): 'lost' => 'lost')
  if (refusal === undefined) return
  const trouble = troubleText(refusal)
  announce(trouble, 'urgent')
  set((before) => ({ ...before, sending: false, trouble }))
}

function troubleText(refusal: Refusal | 'lost'): string {
  return refusal === 'lost' ? t('play.commit.lost') : refusalText(refusal)
}
