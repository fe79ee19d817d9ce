/** A game that is looked through: its places, whose eyes look, and what was noted of it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Eyes, type Note, type RecordFile, type Refused, retold } from '../../../../game/record/index.ts'
import { isOver, type Replay, replayOf, sessionOf } from '../../../session/replay.ts'
import type { Session } from '../../../session/session.ts'
import type { ReplayAddress, ReplayPlace, ReplaySource } from '../../../state/replay-address.ts'
import { type Cursor, openCursor } from '../../../timeline/cursor.ts'
import { OPENING } from '../../../timeline/places.ts'
import { type Timeline, timelineOf } from '../../../timeline/steps.ts'
import { allowedEyes, openingEyes } from './eyes.ts'
import type { Found } from './found.ts'
import { keepNotes, keptNotes } from './notes-store.ts'

export interface Opened {
  readonly of: ReplaySource
  readonly replay: Replay
  /** What lies beside the table as it opens. */
  readonly show?: ReplayAddress['show']
  /** The number of the branch it shows, from 1; the game itself where there is none. */
  readonly branch?: number
  readonly cursor: Cursor
  readonly eyes: ReadonlySignal<Eyes>
  readonly allowed: readonly Eyes[]
  /** All of it as these eyes see it. */
  readonly timeline: ReadonlySignal<Timeline>
  readonly notes: ReadonlySignal<readonly Note[]>
  /** The game as a file, with its notes and what was found of it; told anew, where it had no chain. */
  file(): RecordFile | Refused
  /** Looks with other eyes, if they may: from the same place. */
  look(eyes: Eyes): void
  setNotes(notes: readonly Note[]): void
  /** What an analysis found so far: `add` puts it into a file. */
  setFindings(add: (file: RecordFile) => RecordFile): void
  /** Where it stands, as an address has it. */
  place(): ReplayPlace
  close(): void
}

/** Opens a game where the address says. Refuses what its rules cannot begin, and a branch it has not. */
export function openReplay(address: ReplayAddress, { file, rules }: Found): Opened | Refused {
  const { of, place, show } = address
  const branch = place?.branch
  const id = branch === undefined ? undefined : (file.branches?.[branch - 1]?.id ?? '')
  const replay = replayOf(file, rules, id)
  if ('refused' in replay) return replay
  const held = file.branches?.find((one) => one.id === id) ?? file
  const allowed = allowedEyes(held, isOver(replay))
  const eyes = signal(openingEyes(held, allowed, address.eyes))
  const sessions = new Map<Eyes, Session>()
  const sessionFor = (of: Eyes) => {
    const known = sessions.get(of) ?? sessionOf(replay, of)
    sessions.set(of, known)
    return known
  }
  const cursor = openCursor(sessionFor(eyes.peek()), place ?? OPENING)
  const name = of.id ?? `chain-${replay.chain.at(-1) ?? ''}`
  const notes: Signal<readonly Note[]> = signal(keptNotes(name) ?? file.notes ?? [])
  let addFindings = (whole: RecordFile) => whole
  return {
    ...{ of, replay, cursor, eyes, allowed, notes },
    ...(branch === undefined ? {} : { branch }),
    ...(show ? { show } : {}),
    timeline: computed(() => timelineOf(sessionFor(eyes.value).moments.value)),
    file: () => {
      const whole = withNotes(replay, notes.peek())
      return 'refused' in whole ? whole : addFindings(whole)
    },
    look: (wanted) => {
      if (!allowed.includes(wanted) || wanted === eyes.peek()) return
      eyes.value = wanted
      cursor.lookThrough(sessionFor(wanted))
    },
    setNotes: (now) => {
      notes.value = now
      keepNotes(name, now)
    },
    setFindings: (add) => {
      addFindings = add
    },
    place: () => ({ ...(branch === undefined ? {} : { branch }), ...cursor.place.peek() }),
    close: () => cursor.close(),
  }
}

function withNotes({ file, rules }: Replay, notes: readonly Note[]): RecordFile | Refused {
  const { notes: _, ...rest } = file
  return retold(notes.length > 0 ? { ...rest, notes } : rest, rules)
}
