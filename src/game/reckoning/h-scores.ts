/** h. Scores and the end (RULES.md, "Scores and the end"): scores of the powers on the state after g; then the end is checked, legitimacy first; then a verdict if due. */
import { patron, weight } from '../derived.ts'
import { forPowers, forSeats, POWERS, type Power } from '../ids.ts'
import {
  AIM_MET,
  aimParts,
  aimWorth,
  lineParts,
  marginOf,
  offersTaken,
  parsOf,
  ROUND_SCORE,
  takenParts,
  timesCounted,
  unresistedParts,
  unresistedScore,
  verdictOf,
  verdictParts,
  weightParts,
  winnerOf,
} from '../scoring.ts'
import type { Ending, Outcome, State, Table } from '../state.ts'
import { addFact, addScore, setReason, UNTOLD, type Writer } from '../write.ts'
import type { Reckoning } from './context.ts'

/** Closes the round: scores, the end if it has come, a verdict if due, and the round's row of history. */
export function closeRound(state: State, r: Reckoning): void {
  scorePowers(r)
  const ending = endingOf(state)
  if (ending === undefined || ending === 'completed') giveVerdict(r)
  writeHistory(r)
  if (ending) endGame(state, r, ending)
}

function scorePowers(r: Reckoning): void {
  const times = timesCounted(r.table)
  for (const power of POWERS) {
    setReason(r, 'offer')
    const taken = r.facts ? takenParts(r.table, power) : UNTOLD
    addScore(r, power, times * offersTaken(r.table, power), taken)
    setReason(r, 'unresisted')
    const unmet = r.facts ? unresistedParts(r.table, power) : UNTOLD
    addScore(r, power, times * unresistedScore(r.table, power), unmet)
    setReason(r, 'score')
    const lines = r.facts ? lineParts(r.table, power) : UNTOLD
    addScore(r, power, times * ROUND_SCORE[power](r.table), lines)
  }
}

/** How the game ends after this round, if it does. Preview asks the same question. */
export function endingOf(table: Table): Ending | undefined {
  if (table.tracks.legitimacy <= 0) return 'regime-crisis'
  if (table.tracks.sovereignty <= 0) return 'absorbed'
  return table.round >= table.scenario.rounds.length ? 'completed' : undefined
}

function giveVerdict(r: Reckoning): void {
  const { table } = r
  if (!table.scenario.verdicts.includes(table.round)) return
  const points = verdictOf(table)
  table.verdicts.push({ round: table.round, points })
  setReason(r, 'verdict')
  const parts = r.facts ? verdictParts(table) : UNTOLD
  if (r.facts) addFact(r, { kind: 'verdict', round: table.round, points, parts })
  addScore(r, 'KZ', points, parts)
}

function writeHistory(r: Reckoning): void {
  const { table, cubes } = r
  table.history.push({
    round: table.round,
    event: table.event,
    tracks: { ...table.tracks },
    weight: forPowers((power) => weight(table, power)),
    trust: { ...table.trust },
    interest: { ...table.interest },
    cubes: { RU: cubes.RU, CN: cubes.CN, US: cubes.US, EU: cubes.EU, home: r.atHome },
    dependence: table.dependence,
    treasury: table.treasury,
  })
}

function endGame(state: State, w: Writer, ending: Ending): void {
  const by = patron(state)
  setReason(w, 'ending')
  if (w.facts) addFact(w, ending === 'absorbed' ? { kind: 'ended', ending, by } : { kind: 'ended', ending })
  for (const power of POWERS) scoreAtTheEnd(state, w, power)
  state.outcome = outcomeOf(state, ending)
  if (ending === 'absorbed') state.outcome.absorbedBy = by
}

/** At the end each power scores its weight, and its aim if it is met. */
function scoreAtTheEnd(state: State, w: Writer, power: Power): void {
  setReason(w, 'weight')
  const parts = w.facts ? weightParts(state, power) : UNTOLD
  addScore(w, power, weight(state, power), parts)
  const aim = state.hidden.aims[power]
  const met = AIM_MET[aim](state)
  setReason(w, 'aim')
  if (w.facts) addFact(w, { kind: 'aim', power, aim, met })
  if (met) addScore(w, power, aimWorth(state), w.facts ? aimParts(state, aim) : UNTOLD)
}

function outcomeOf(state: State, ending: Ending): Outcome {
  const pars = parsOf(state)
  const margins = forSeats((seat) => marginOf(state.score[seat], pars[seat]))
  const winner = winnerOf(state.score, pars)
  const aims = forPowers((power) => {
    const aim = state.hidden.aims[power]
    return { aim, met: AIM_MET[aim](state) }
  })
  return { ending, round: state.round, scores: { ...state.score }, margins, winner, aims }
}
