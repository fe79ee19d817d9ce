import { expect, test } from 'vitest'
import { heldSession } from '../../../src/client/session/held.ts'
import type { Session, Update } from '../../../src/client/session/session.ts'
import { SCENARIOS, STANDARD, setup, view } from '../../../src/game/index.ts'

/** A session that plays nothing: updates are what the test sends, told apart by their rounds. */
function sessionOf() {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  const seen = view(setup(scenario, STANDARD, 'held'), 'KZ')
  const listeners = new Set<(update: Update) => void>()
  const at = (round: number): Update => ({ view: { ...seen, round }, facts: [] })
  const session: Session = {
    viewer: 'KZ',
    current: () => at(1),
    log: () => [],
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    choose: async () => undefined,
    thoughts: () => [],
    close() {},
  }
  const send = (...rounds: number[]): void => {
    for (const round of rounds) for (const listener of listeners) listener(at(round))
  }
  return { session, send, heard: () => listeners.size }
}

/** Rounds of ten and more wait. */
function heldOf(session: Session) {
  const waited: number[] = []
  const shown: number[] = []
  const held = heldSession(
    session,
    ({ view: { round } }) => round >= 10,
    ({ view: { round } }) => waited.push(round),
  )
  held.subscribe(({ view: { round } }) => shown.push(round))
  return { held, waited, shown }
}

test('an update that closes no round passes at once', () => {
  const { session, send } = sessionOf()
  const { held, waited, shown } = heldOf(session)
  send(2)
  expect({ waited, shown, current: held.current().view.round }).toEqual({
    waited: [],
    shown: [2],
    current: 2,
  })
})

test('an update that closes a round waits, and all that follow it, in their order', () => {
  const { session, send } = sessionOf()
  const { held, waited, shown } = heldOf(session)
  send(2, 10, 3, 4)
  expect({ waited, shown, current: held.current().view.round }).toEqual({
    waited: [10],
    shown: [2],
    current: 2,
  })
  held.release()
  expect({ waited, shown, current: held.current().view.round }).toEqual({
    ...{ waited: [10], shown: [2, 10, 3, 4], current: 4 },
  })
})

test('of two rounds that closed meanwhile the second waits for a telling of its own', () => {
  const { session, send } = sessionOf()
  const { held, waited, shown } = heldOf(session)
  send(10, 3, 11, 4)
  held.release()
  expect({ waited, shown }).toEqual({ waited: [10, 11], shown: [10, 3] })
  held.release()
  held.release()
  expect({ waited, shown }).toEqual({ waited: [10, 11], shown: [10, 3, 11, 4] })
})

test('once closed it hears nothing more, and leaves the session open to others', () => {
  const { session, send, heard } = sessionOf()
  session.subscribe(() => {})
  const { held, shown } = heldOf(session)
  held.close()
  send(2)
  expect({ shown, heard: heard() }).toEqual({ shown: [], heard: 1 })
})
