/** One seat's play through a session: what it sees, its draft, and whether it is asked, waiting or done. */
import { useEffect, useRef, useState } from 'preact/hooks'
import {
  type Fact,
  type Menu,
  type MenuItem,
  menuOf,
  type Question,
  questionOf,
  sameQuestion,
  type View,
} from '../../../game/index.ts'
import type { Explanation } from '../../session/explanations.ts'
import { type Answer, type Moment, newestOf, type Player, type Session } from '../../session/session.ts'
import { announce } from '../../state/announcements.ts'
import { refusalText, t } from '../../text/index.ts'
import { type Draft, hindrance, kept, toggled } from './draft.ts'

/** `asked`: the seat must choose. `sending`: it has, and no answer is here yet. `waiting`: others choose. */
export type Stage = 'asked' | 'sending' | 'waiting' | 'over'

export interface Play {
  view: View
  /** What led to it, as told with it. */
  facts: readonly Fact[]
  /** What the viewer's seat is asked now, if anything. */
  menu?: Menu
  draft: Draft
  stage: Stage
  /** Why the last choice did not stand, as a sentence. */
  trouble?: string
  /** Why bots laid what lies on the table, as far as it may be known. */
  whys: readonly Explanation[]
  /** Asks an adviser about the question that stands, where one is to be had. */
  advise?: NonNullable<Player['advise']>
  /** Puts an item in or takes it out; says why where neither can be. */
  press(item: MenuItem): void
  /** Puts a whole draft in place. */
  put(draft: Draft): void
  /** Commits the draft. Does nothing unless the seat is asked. */
  commit(): void
}

interface Inner {
  moment: Moment
  menu?: Menu
  draft: Draft
  sending: boolean
  trouble?: string
}

/** Follows a session. `onFacts` hears of every moment after the first, once the screen shows it. */
export function usePlay(session: Session, onFacts?: (moment: Moment) => void): Play {
  const [inner, setInner] = useState<Inner>(() => fresh(newestOf(session)))
  const tell = useRef(onFacts)
  tell.current = onFacts
  useEffect(() => {
    setInner(fresh(newestOf(session)))
    let seen = session.moments.peek().length
    return session.moments.subscribe((moments) => {
      const unseen = moments.slice(seen)
      seen = moments.length
      for (const moment of unseen) {
        setInner((before) => follow(before, moment))
        tell.current?.(moment)
      }
    })
  }, [session])
  const stage = stageOf(inner)
  const { player } = session
  const { view, facts } = inner.moment
  return {
    ...{ view, facts },
    ...(inner.menu ? { menu: inner.menu } : {}),
    draft: inner.draft,
    stage,
    ...(inner.trouble === undefined ? {} : { trouble: inner.trouble }),
    whys: whysOf(session, view),
    ...(player?.advise ? { advise: player.advise } : {}),
    press: (item) => setInner((before) => pressed(before, item)),
    put: (draft) =>
      setInner((before) => (stageOf(before) === 'asked' ? { ...clear(before), draft } : before)),
    commit: () => {
      const question = questionIn(inner)
      if (player && question && stage === 'asked') void send(player, question, inner.draft, setInner)
    },
  }
}

/** Cards lie until the next reveal: before it, they are those of the round before. */
function whysOf(session: Session, { round, decision, outcome }: View): Explanation[] {
  const laidIn = decision === 'attention' || outcome ? round : round - 1
  return session.explanations().filter((why) => why.decision === 'offers' && why.round === laidIn)
}

function fresh(moment: Moment): Inner {
  const menu = menuOf(moment.view)
  return { moment, ...(menu ? { menu } : {}), draft: [], sending: false }
}

/** The draft survives news from other seats, not a new question. */
function follow(before: Inner, moment: Moment): Inner {
  const now = fresh(moment)
  const [asked, asks] = [questionIn(before), questionIn(now)]
  if (!now.menu || !asked || !asks || !sameQuestion(asked, asks)) return now
  return { ...now, draft: kept(now.menu, before.draft), sending: before.sending }
}

function questionIn({ moment: { view }, menu }: Inner): Question | undefined {
  return menu && questionOf(view, menu.seat)
}

function stageOf({ moment, menu, sending }: Inner): Stage {
  if (moment.view.outcome) return 'over'
  if (sending) return 'sending'
  return menu ? 'asked' : 'waiting'
}

function clear({ trouble: _, ...inner }: Inner): Inner {
  return inner
}

function pressed(before: Inner, item: MenuItem): Inner {
  const { menu } = before
  if (!menu || stageOf(before) !== 'asked') return before
  const why = hindrance(menu, before.draft, item)
  if (why) announce(refusalText(why))
  return why ? before : { ...clear(before), draft: toggled(menu, before.draft, item) }
}

type Set = (change: (before: Inner) => Inner) => void
type Refused = Exclude<Answer, { accepted: true }>

async function send(player: Player, question: Question, draft: Draft, set: Set): Promise<void> {
  set((before) => ({ ...clear(before), sending: true }))
  const answer = await player.commit(question, draft).catch((): Refused => ({ accepted: false, why: 'lost' }))
  if (answer.accepted) return
  const trouble = troubleText(answer)
  announce(trouble, 'urgent')
  set((before) => ({ ...before, sending: false, trouble }))
}

function troubleText({ why }: Refused): string {
  return why === 'lost' || why === 'late' ? t(`play.commit.${why}`) : refusalText(why)
}
