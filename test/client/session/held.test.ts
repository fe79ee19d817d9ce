import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { heldSession } from '../../../src/client/session/held.ts'
import { type Moment, newestOf, type Session } from '../../../src/client/session/session.ts'
import { SCENARIOS, STANDARD, setup, view } from '../../../src/game/index.ts'

/** A session that plays nothing: updates are what the test sends, told apart by their rounds. */
function sessionOf() {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  const seen = view(setup(scenario, STANDARD, 'held'), 'KZ')
  const at = (round: number): Moment => ({ step: round, view: { ...seen, round }, facts: [] })
  const moments = signal([at(1)])
  const session: Session = {
    ...{ viewer: 'KZ', moments, trouble: signal(undefined) },
    explanations: () => [],
    close() {},
  }
  const send = (...rounds: number[]): void => {
    for (const round of rounds) moments.value = [...moments.value, at(round)]
  }
  return { session, send }
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
  held.moments.subscribe((all) => {
    shown.splice(0, shown.length, ...all.slice(1).map(({ view: { round } }) => round))
  })
  return { held, waited, shown }
}

test('a moment that closes no round passes at once', () => {
  const { session, send } = sessionOf()
  const { held, waited, shown } = heldOf(session)
  send(2)
  expect({ waited, shown, current: newestOf(held).view.round }).toEqual({
    waited: [],
    shown: [2],
    current: 2,
  })
})

test('a moment that closes a round waits, and all that follow it, in their order', () => {
  const { session, send } = sessionOf()
  const { held, waited, shown } = heldOf(session)
  send(2, 10, 3, 4)
  expect({ waited, shown, current: newestOf(held).view.round }).toEqual({
    waited: [10],
    shown: [2],
    current: 2,
  })
  held.release()
  expect({ waited, shown, current: newestOf(held).view.round }).toEqual({
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
  const { session, send } = sessionOf()
  const { held, shown } = heldOf(session)
  held.close()
  send(2)
  expect({ shown, heard: session.moments.value.length }).toEqual({ shown: [], heard: 2 })
})
