/**
 * Whether views and facts keep the secrets of the others: a state whose secrets are others must look the same, and
 * whatever follows from it must be told the same.
 */
import {
  AIMS,
  type CardId,
  type Fact,
  factsFor,
  menuOf,
  POWERS,
  SEATS,
  type State,
  type Viewer,
  view,
} from '../../src/game/index.ts'
import { below, cloneState, drawEvents, next, type Rng, seeded, shuffle } from '../../src/game/kernel.ts'
import { unlikeJson } from '../support/values.ts'
import { must, mustAgree } from './broken.ts'

export const VIEWERS: readonly Viewer[] = [...SEATS, 'observer']

/** Views and menus are plain JSON and the same whatever the viewer may not know. */
export function checkViews(state: State, rng: Rng): void {
  for (const viewer of VIEWERS) {
    const seen = view(state, viewer)
    const plain = unlikeJson(seen)
    must(plain === undefined, `the view of ${viewer} is no JSON at ${plain}`)
    const other = view(disguised(state, viewer, rng), viewer)
    mustAgree(seen, other, `the view of ${viewer} tells a secret`)
    mustAgree(menuOf(seen), menuOf(other), `the menu of ${viewer} tells a secret`)
    if (viewer === 'observer') must(seen.hand.length === 0, 'an observer sees a hand')
  }
}

/** The news of the rounds so far, in their order. */
function toldBy({ history, round, event }: State): CardId[] {
  return [...history.map((row) => row.event).slice(0, round - 1), event]
}

/** The same state with everything the viewer may not know exchanged for something as likely. */
export function disguised(state: State, viewer: Viewer, rng: Rng): State {
  const { hidden, ...other } = cloneState(state)
  for (const seat of SEATS) {
    if (seat === viewer) {
      shuffle(rng, hidden.decks[seat])
      continue
    }
    const pool = shuffle(rng, [...hidden.hands[seat], ...hidden.decks[seat]])
    const size = hidden.hands[seat].length
    hidden.hands[seat] = pool.slice(0, size)
    hidden.decks[seat] = pool.slice(size)
  }
  hidden.events = drawEvents(rng, state.scenario, toldBy(state))
  for (const power of POWERS) {
    if (power === viewer) continue
    hidden.aims[power] = AIMS[power][below(rng, AIMS[power].length)] ?? AIMS[power][0]
    if (hidden.chosen[power])
      hidden.chosen[power] = hidden.hands[power].slice(0, 1).map((id) => `offer:${id}`)
  }
  hidden.draws = undefined
  hidden.rng = seeded(`${next(rng)}`)
  return { ...other, hidden }
}

/** What only one seat may know reaches only that seat; the rest reaches all. */
export function checkAudience(facts: readonly Fact[]): void {
  const open = facts.filter((fact) => fact.kind !== 'drew' && fact.kind !== 'discarded')
  for (const viewer of VIEWERS) {
    const heard = factsFor(facts, viewer)
    const foreign = heard.find((fact) => 'only' in fact && fact.only !== viewer)
    must(
      foreign === undefined,
      `${viewer} hears what only ${foreign && 'only' in foreign ? foreign.only : ''} may`,
    )
    const missed = open.find((fact) => !heard.includes(fact))
    must(missed === undefined, `${viewer} does not hear of ${missed?.kind}`)
  }
}
