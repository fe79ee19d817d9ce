/**
 * What must hold of a state before anybody moves: invariants, whose turn it is, menus, refusals and views.
 */
import { randomItems } from '../../src/game/bots/index.ts'
import {
  apply,
  type Choice,
  DECISIONS,
  type Menu,
  menu,
  type Question,
  questionOf,
  SEATS,
  type Seat,
  type State,
  sameQuestion,
} from '../../src/game/index.ts'
import { below, cloneState, type Rng, violations } from '../../src/game/kernel.ts'
import { attempt, must } from './broken.ts'
import type { Coverage } from './coverage.ts'
import { anyOf, illegal, isLegal, malformed } from './hostile.ts'
import { checkPrices } from './prices.ts'
import { checkViews } from './secrets.ts'
import { checkFigures } from './sums.ts'

/** The cheap checks, and the heavy ones at about one call in `every`. */
export function checkAtRest(state: State, rng: Rng, every: number, coverage: Coverage): void {
  const [broken] = violations(state)
  must(broken === undefined, `an invariant does not hold: ${broken}`)
  for (const seat of SEATS) {
    const asked = menu(state, seat) !== undefined
    must(asked === state.waiting.includes(seat), `${seat} is ${asked ? '' : 'not '}asked, out of turn`, seat)
  }
  checkPrices(state)
  checkFigures(state)
  if (below(rng, every) > 0) return
  const before = JSON.stringify(state)
  checkRefusals(state, rng, coverage)
  checkForgeries(state, coverage)
  for (const seat of state.waiting) checkMenu(state, seat, rng)
  checkViews(state, rng)
  must(JSON.stringify(state) === before, 'looking at the state, or a refused choice, has changed it')
}

/**
 * On a clone, the empty choice and every item alone is legal, and any items together are as the oracle says.
 */
function checkMenu(state: State, seat: Seat, rng: Rng): void {
  const offered = menuOfWaiting(state, seat)
  const legal = [[], randomItems(offered, rng), ...offered.items.map((item) => [item])]
  for (const items of legal)
    tryOut(
      state,
      seat,
      items.map((item) => item.id),
    )
  for (let n = 0; n < 6; n++) {
    const items = anyOf(offered, rng)
    const choice = items.map((item) => item.id)
    const applied = attempt(() => apply(cloneState(state), { seat, choice }), seat, choice)
    const allowed = applied.refused === undefined
    must(
      allowed === isLegal(offered, items),
      `${allowed ? 'taken' : applied.refused}, against the menu`,
      seat,
      choice,
    )
  }
}

function tryOut(state: State, seat: Seat, choice: Choice): void {
  const clone = cloneState(state)
  const applied = attempt(() => apply(clone, { seat, choice }), seat, choice)
  must(applied.refused === undefined, `a listed choice is refused: ${applied.refused}`, seat, choice)
  const [broken] = violations(clone)
  must(broken === undefined, `an invariant does not hold after it: ${broken}`, seat, choice)
}

/** What is no legal choice is refused, with a reason that fits. */
function checkRefusals(state: State, rng: Rng, coverage: Coverage): void {
  const early = state.outcome ? 'game-over' : 'not-your-turn'
  for (const seat of SEATS.filter((one) => !state.waiting.includes(one))) {
    refuses(state, seat, [], [early], coverage)
    refuses(state, seat, ['constructor'], [early], coverage)
  }
  for (const seat of ['XX', 'constructor', '__proto__', 0, undefined, null, {}]) {
    refuses(state, seat as Seat, [], ['malformed'], coverage)
  }
  for (const seat of state.waiting) {
    const offered = menuOfWaiting(state, seat)
    for (const { choice, refused } of [...malformed(), ...illegal(offered, rng)]) {
      refuses(state, seat, choice, refused, coverage)
    }
  }
}

/** A choice that names any question but the one its seat is asked is late, however right it would be otherwise. */
function checkForgeries(state: State, coverage: Coverage): void {
  for (const seat of SEATS) {
    const asked = questionOf(state, seat)
    for (const question of questionsAround(state.round)) {
      if (asked && sameQuestion(asked, question)) continue
      refuses(state, seat, [], ['late'], coverage, question)
    }
    for (const question of [null, 7, {}, { seat, round: 1 }, { ...asked, decision: 'constructor' }])
      refuses(state, seat, [], ['malformed'], coverage, question as Question)
  }
}

/** Every question of the round before, of this and of the next. */
function questionsAround(round: number): Question[] {
  return SEATS.flatMap((seat) =>
    DECISIONS.flatMap((decision) =>
      [round - 1, round, round + 1].map((each) => ({ seat, round: each, decision })),
    ),
  )
}

function refuses(
  state: State,
  seat: Seat,
  sent: unknown,
  right: readonly string[],
  coverage: Coverage,
  question?: Question,
): void {
  const choice = sent as Choice
  const listed = Array.isArray(sent) ? choice : []
  const action = question === undefined ? { seat, choice } : { seat, choice, question }
  const { refused } = attempt(() => apply(state, action), seat, listed)
  must(
    refused !== undefined && right.includes(refused),
    `answered ${refused}, not ${right.join(' or ')}`,
    seat,
    listed,
  )
  coverage.add(`refusal ${refused}`)
}

/** The menu of a seat that is waited for. */
export function menuOfWaiting(state: State, seat: Seat): Menu {
  const offered = menu(state, seat)
  must(offered !== undefined, `${seat} is waited for and has no menu`, seat)
  return offered
}
