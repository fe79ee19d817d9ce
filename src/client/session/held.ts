/**
 * A session that lets its viewer read in peace: a moment that closes a round waits, and what comes after it, until the
 * round has been told. Until then the screen shows the round as it was played.
 */
import { signal } from '@preact/signals'
import type { Moment, Session } from './session.ts'

export interface HeldSession extends Session {
  /** Lets the moment that waits through, and those after it as far as none of them is to wait in turn. */
  release(): void
}

/** `waits`: which moments wait; `onHeld` hears of each as it begins to. Choices, explanations and advice pass by. */
export function heldSession(
  session: Session,
  waits: (moment: Moment) => boolean,
  onHeld: (moment: Moment) => void,
): HeldSession {
  const moments = signal(session.moments.peek())
  const waiting: Moment[] = []
  let heard = moments.peek().length
  const hear = (moment: Moment): void => {
    const follows = waiting.length > 0
    if (follows || waits(moment)) waiting.push(moment)
    else moments.value = [...moments.peek(), moment]
    if (!follows && waiting.length > 0) onHeld(moment)
  }
  const stop = session.moments.subscribe((all) => {
    const fresh = all.slice(heard)
    heard = all.length
    for (const moment of fresh) hear(moment)
  })
  const { viewer, trouble, player } = session
  return {
    ...{ viewer, moments, trouble },
    ...(player ? { player } : {}),
    explanations: () => session.explanations(),
    release() {
      const [held, ...later] = waiting.splice(0)
      if (held) moments.value = [...moments.peek(), held]
      for (const moment of later) hear(moment)
    },
    /** Stops listening; the session itself stays open for others. */
    close: stop,
  }
}
