/**
 * A session that lets its viewer read in peace: an update that closes a round waits, and what comes after it, until the
 * round has been told. Until then the screen shows the round as it was played.
 */
import type { Session, Update } from './session.ts'

export interface HeldSession extends Session {
  /** Lets the update that waits through, and those after it as far as none of them is to wait in turn. */
  release(): void
}

/** `waits`: which updates wait; `onHeld` hears of each as it begins to. Choices, the log and advice pass by. */
export function heldSession(
  session: Session,
  waits: (update: Update) => boolean,
  onHeld: (update: Update) => void,
): HeldSession {
  const listeners = new Set<(update: Update) => void>()
  const waiting: Update[] = []
  let shown = session.current()
  const show = (update: Update): void => {
    shown = update
    for (const listener of [...listeners]) listener(update)
  }
  const hear = (update: Update): void => {
    const follows = waiting.length > 0
    if (follows || waits(update)) waiting.push(update)
    else show(update)
    if (!follows && waiting.length > 0) onHeld(update)
  }
  const stop = session.subscribe(hear)
  const { viewer, advise } = session
  return {
    viewer,
    current: () => shown,
    log: () => session.log(),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    choose: (choice) => session.choose(choice),
    thoughts: () => session.thoughts(),
    ...(advise ? { advise: (until: AbortSignal) => advise.call(session, until) } : {}),
    release() {
      const [held, ...later] = waiting.splice(0)
      if (held) show(held)
      for (const update of later) hear(update)
    },
    /** Stops listening; the session itself stays open for others. */
    close: stop,
  }
}
