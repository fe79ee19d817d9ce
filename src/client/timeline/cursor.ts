/**
 * A place in a game that is played or has been: what every screen reads. Live play is a cursor that follows the game;
 * the telling of a round is one that goes from line to line; replay moves it freely. It knows no page and no clock:
 * whoever reads sets the pace.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Explanation, explained } from '../session/explanations.ts'
import type { Session } from '../session/session.ts'
import { advanced, following, jumped, opened, stepped, toldAll, toldTo, toldToEnd } from './cursor-state.ts'
import { JUMPS, type Jump, nextLine } from './moves.ts'
import type { Place } from './places.ts'
import { type Shown, shownAt } from './shown.ts'
import { timelineOf } from './steps.ts'

export interface Cursor {
  readonly place: ReadonlySignal<Place>
  readonly shown: ReadonlySignal<Shown>
  /** Whether what happens next is shown by itself: at the head, until somebody looks elsewhere. */
  readonly follows: ReadonlySignal<boolean>
  /** Why bots chose as they did, as far as that may be known here; of a round that is told, all of it. */
  explanations(): readonly Explanation[]
  /** To any place, or the nearest there is: what lies between is not shown. */
  goTo(place: Place): void
  /** On by a line, or by a step that is told at once. */
  nextLine(): void
  /** On to where so many lines of what is being told are told, or all of them. */
  toLine(line: number): void
  /** On to where all lines of what is being told are told. */
  toLastLine(): void
  /** On to the end of the step that is being told; who follows goes on with what has come meanwhile. */
  toEndOfStep(): void
  /** To where the game stands, to follow it from there. */
  toHead(): void
  /** By a choice or a round, or back by a line. On by one choice is shown; anything further is a jump. */
  move(jump: Jump): void
  /** The same place in another session of the same game: other eyes see it, which is shown as a jump is. */
  lookThrough(session: Session): void
  /** Stops following. The session itself stays open for others. */
  close(): void
}

/**
 * A cursor in a session's game: at its head, or at the place given. One that opens where the last round to be closed is
 * still told goes on telling it.
 */
export function openCursor(session: Session, at?: Place): Cursor {
  const state = signal(opened(timelineOf(session.moments.peek()), at))
  const seen = signal(session)
  const set = (change: (now: typeof state.value) => typeof state.value) => {
    state.value = change(state.peek())
  }
  /** Step by step, so that each is shown: as far as the next round that is to be told by lines. */
  const goOn = () => {
    for (let now = state.peek(); advanced(now) !== now; now = state.peek()) set(advanced)
  }
  const shown = computed(() => shownAt(state.value, seen.value))
  const follow = ({ moments: all }: Session) =>
    all.subscribe((moments) => {
      if (moments.length === state.peek().timeline.length) return
      set((now) => advanced({ ...now, timeline: timelineOf(moments) }))
      goOn()
    })
  let stop = follow(session)
  return {
    place: computed(() => state.value.place),
    shown,
    follows: computed(() => state.value.follows),
    explanations: () => explained(seen.value.explanations(), shown.value.step.moment.view),
    goTo: (place) => set((now) => jumped(now, place)),
    nextLine: () => {
      set((now) => stepped(now, nextLine(now.timeline, now.place)))
      goOn()
    },
    toLine: (line) => set((now) => toldTo(now, line)),
    toLastLine: () => set(toldAll),
    toEndOfStep: () => {
      set(toldToEnd)
      goOn()
    },
    toHead: () => set(following),
    move: (jump) => set((now) => stepped({ ...now, follows: false }, JUMPS[jump](now.timeline, now.place))),
    lookThrough: (other) => {
      stop()
      batch(() => {
        seen.value = other
        set(({ place }) => jumped(opened(timelineOf(other.moments.peek())), place))
      })
      stop = follow(other)
    },
    close: () => stop(),
  }
}
