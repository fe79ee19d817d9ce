/** What each viewer may know: the table as it lies, its own hand, aim and choice, and of the rest only how many. */

import type { Menu } from './choice.ts'
import type { Fact } from './facts.ts'
import { forSeats, type Viewer } from './ids.ts'
import type { State, Table, View } from './state.ts'
import { menuFor } from './turn/sequence.ts'

/** The view of a seat or an observer. It shares the state's open parts: read it, or copy it, before the state moves on. */
export function view(state: State, viewer: Viewer): View {
  const { hidden } = state
  const mine = viewer === 'observer' ? undefined : viewer
  const seen: View = {
    ...openPart(state),
    viewer,
    hand: mine ? [...hidden.hands[mine]] : [],
    counts: {
      hands: forSeats((seat) => hidden.hands[seat].length),
      decks: forSeats((seat) => hidden.decks[seat].length),
      events: {
        '1991': hidden.events['1991'].length,
        '2001': hidden.events['2001'].length,
        '2011': hidden.events['2011'].length,
      },
    },
  }
  if (mine && mine !== 'KZ') {
    seen.aim = hidden.aims[mine]
    const chosen = hidden.chosen[mine]
    if (chosen) seen.chosen = [...chosen]
  }
  return seen
}

/** The facts a viewer may know: all but those told to another seat alone. */
export function factsFor(facts: readonly Fact[], viewer: Viewer): Fact[] {
  return facts.filter((fact) => !('only' in fact) || fact.only === viewer)
}

/** What the viewer's seat is asked now, from its view alone; the same menu the state gives. */
export function menuOf(seen: View): Menu | undefined {
  return seen.viewer === 'observer' ? undefined : menuFor(seen, seen.viewer, seen.hand)
}

/** The open part of a state. Its fields are named one by one: to take whatever is there but `hidden` is far slower. */
function openPart(table: Table): Table {
  return {
    rulesVersion: table.rulesVersion,
    scenario: table.scenario,
    options: table.options,
    round: table.round,
    decision: table.decision,
    waiting: table.waiting,
    tracks: table.tracks,
    dependence: table.dependence,
    treasury: table.treasury,
    attention: table.attention,
    contract: table.contract,
    trust: table.trust,
    interest: table.interest,
    routes: table.routes,
    conditions: table.conditions,
    event: table.event,
    expected: table.expected,
    pledge: table.pledge,
    agenda: table.agenda,
    laid: table.laid,
    score: table.score,
    verdicts: table.verdicts,
    history: table.history,
    launched: table.launched,
    outcome: table.outcome,
  }
}

/** A copy of a table that can be written to without touching the first. What nobody writes to is shared. */
export function cloneTable(table: Table): Table {
  const copy = openPart(table)
  const { RU, CN, US, EU } = table.contract
  copy.waiting = table.waiting.slice()
  copy.tracks = { ...table.tracks }
  copy.contract = { RU: { ...RU }, CN: { ...CN }, US: { ...US }, EU: { ...EU } }
  copy.trust = { ...table.trust }
  copy.interest = { ...table.interest }
  copy.routes = table.routes.slice()
  copy.expected = { ...table.expected }
  copy.laid = table.laid.map((laid) => ({ ...laid }))
  copy.score = { ...table.score }
  copy.verdicts = table.verdicts.slice()
  copy.history = table.history.slice()
  copy.launched = table.launched.slice()
  return copy
}

/** A copy of a state, for playing on without touching the first. */
export function cloneState(state: State): State {
  const { hidden } = state
  const { hands, decks, events } = hidden
  return {
    ...cloneTable(state),
    hidden: {
      rng: [...hidden.rng],
      hands: forSeats((seat) => [...hands[seat]]),
      decks: forSeats((seat) => [...decks[seat]]),
      events: { '1991': [...events['1991']], '2001': [...events['2001']], '2011': [...events['2011']] },
      aims: { ...hidden.aims },
      chosen: { ...hidden.chosen },
      draws: hidden.draws,
    },
  }
}
