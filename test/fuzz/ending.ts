/** Whether the end of a game is what the rules make of its last table, and its record leads there again. */
import { AIM_MET, POWERS, patron, SEATS, type State } from '../../src/game/index.ts'
import {
  type Beginning,
  decode,
  encode,
  hashOf,
  type Move,
  recordOf,
  rerun,
} from '../../src/game/record/index.ts'
import { must, mustAgree } from './broken.ts'

export function checkOutcome(state: State): void {
  const { outcome, scenario, tracks, score } = state
  must(outcome !== undefined, 'the game has no outcome')
  const last = outcome.round === scenario.rounds.length
  const due = tracks.legitimacy <= 0 ? 'regime-crisis' : tracks.sovereignty <= 0 ? 'absorbed' : 'completed'
  must(outcome.ending === due, `the game ended ${outcome.ending}, not ${due}`)
  must(last || due !== 'completed', `the game was over after round ${outcome.round}`)
  must(outcome.absorbedBy === (due === 'absorbed' ? patron(state) : undefined), 'absorbed by the first power')
  mustAgree(outcome.scores, score, 'the outcome has the scores')
  const points = state.verdicts.reduce((sum, verdict) => sum + verdict.points, 0)
  must(score.KZ === points, `Kazakhstan scores its verdicts: ${score.KZ}, ${points}`)
  for (const power of POWERS) {
    const { aim, met } = outcome.aims[power]
    must(aim === state.hidden.aims[power] && met === AIM_MET[aim](state), `the aim of ${power}`)
  }
  checkMargins(state)
}

function checkMargins({ outcome, scenario, score }: State): void {
  if (!outcome) return
  for (const seat of SEATS) {
    const { par, spread } = scenario.pars[seat]
    must(outcome.margins[seat] === (score[seat] - par) / spread, `the margin of ${seat}`)
  }
  const best = Math.max(...SEATS.map((seat) => outcome.margins[seat]))
  must(
    outcome.winner === SEATS.find((seat) => outcome.margins[seat] === best),
    'the first of the highest wins',
  )
}

/** The game as a record, through text, leads to the same hash. */
export function checkRecord(beginning: Beginning, moves: readonly Move[], state: State): void {
  const decoded = decode(encode(recordOf(beginning, moves, state)))
  must(decoded.refused === undefined, `its own record is refused: ${decoded.refused}`)
  const run = rerun(decoded.record)
  must(!('refused' in run), `its own record does not play out: ${'refused' in run ? run.refused : ''}`)
  must(hashOf(run.state) === hashOf(state), 'its own record leads elsewhere')
}
