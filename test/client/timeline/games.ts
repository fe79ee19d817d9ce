// Games to move about in: real moments of a real game, and a session that a test plays by hand.
import { signal } from '@preact/signals'
import type { Moment, Player, Session } from '../../../src/client/session/session.ts'
import type { Viewer } from '../../../src/game/index.ts'
import { recordOf } from '../../../src/game/record/index.ts'
import { randomGame } from '../../support/play.ts'
import { sessionOfRecord } from '../../support/replay.ts'

/** The moments of a random game after so many choices, as the viewer knows them. */
export function momentsAfter(choices: number, viewer: Viewer = 'KZ', seed = 'timeline'): readonly Moment[] {
  const { beginning, moves, state } = randomGame(seed, {}, choices)
  const session = sessionOfRecord(recordOf(beginning, moves, state), viewer)
  if ('refused' in session) throw new Error(session.refused)
  return session.moments.value
}

/** A session that has come so far in these moments; `play` lets it come further. */
export function sessionAt(all: readonly Moment[], length: number, player?: Player) {
  const moments = signal(all.slice(0, length))
  const session: Session = {
    ...{ viewer: all[0]?.view.viewer ?? 'observer', moments, trouble: signal(undefined) },
    ...(player ? { player } : {}),
    explanations: () => [],
    close() {},
  }
  const play = (steps = 1): void => {
    for (let n = 0; n < steps; n++) moments.value = all.slice(0, moments.value.length + 1)
  }
  return { session, play }
}

/** One of the viewer's own that accepts everything and changes nothing. */
export function idlePlayer(): Player {
  return { commit: async () => ({ accepted: true }) }
}
