/** Saves made by the rules themselves: a position is looked for, so that no change of the cards loses it. */
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  type Menu,
  menu,
  type Options,
  preview,
  SCENARIOS,
  type Scenario,
  STANDARD,
  type State,
  setup,
  type View,
  view,
} from '../../../src/game/index.ts'
import { seeded } from '../../../src/game/kernel.ts'
import { type Beginning, encode, type Move, recordOf } from '../../../src/game/record/index.ts'
import { mustApply, turnsOf } from '../../../src/tools/turns.ts'

const SEEDS = 400

/** What Kazakhstan sees and is asked. */
type Wanted = (seen: View, asked: Menu) => boolean

/** A save at Kazakhstan's attention in a position as wanted, the powers held by random bots. */
export function saveAt(wanted: Wanted, options: Partial<Options> = {}): string {
  for (let n = 1; n <= SEEDS; n++) {
    const found = played(`position ${n}`, options, (state) => {
      const asked = menu(state, 'KZ')
      return asked?.decision === 'attention' && wanted(view(state, 'KZ'), asked)
    })
    if (found) return found
  }
  throw new Error(`no game of ${SEEDS} comes to the position wanted: is it still to be had with these cards?`)
}

/** A save of a game played to its last round, and ended as wanted. */
export function finishedSave(wanted: (state: State) => boolean = () => true): string {
  const isThere = (state: State) => state.outcome?.ending === 'completed' && wanted(state)
  for (let n = 1; n <= SEEDS; n++) {
    const found = played(`finished ${n}`, {}, isThere)
    if (found) return found
  }
  throw new Error(`no random game of ${SEEDS} lasts to its last round and ends as wanted`)
}

/** A game played at random until it is as wanted, as a save; nothing where it never is. */
function played(
  seed: string,
  options: Partial<Options>,
  isThere: (state: State) => boolean,
): string | undefined {
  const beginning: Beginning = {
    scenario: pivots(),
    options: { ...STANDARD, ...options },
    seed,
    seats: { KZ: 'person', RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' },
  }
  const state = setup(beginning.scenario, beginning.options, seed)
  const moves: Move[] = []
  const rng = seeded(`player of ${seed}`)
  for (const { seat, menu: asked } of turnsOf(state)) {
    if (isThere(state)) break
    const move = { seat, choice: randomItems(asked, rng).map((item) => item.id) }
    mustApply(state, move)
    moves.push(move)
  }
  return isThere(state) ? encode(recordOf(beginning, moves, state)) : undefined
}

function pivots(): Scenario {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('the scenario pivots is gone')
  return scenario
}

/** Kinds of items on a menu, each as often as it stands there. */
export function count(asked: Menu, kind: Menu['items'][number]['kind']): number {
  return asked.items.filter((item) => item.kind === kind).length
}

/** Whether the game goes on after this round if Kazakhstan does nothing in it. */
export function survives(seen: View): boolean {
  const foreseen = preview(seen, [])
  return typeof foreseen !== 'string' && foreseen.ending === undefined
}
