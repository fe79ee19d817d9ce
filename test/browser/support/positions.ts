/** Saves made by the rules themselves: a position is looked for, so that no change of the cards loses it. */
import { randomItems } from '../../../src/game/bots/index.ts'
import {
  type CardId,
  type Choice,
  card,
  checkChoice,
  type EventCard,
  type Menu,
  type MenuItem,
  menu,
  type OfferCard,
  type Options,
  POWERS,
  type PressureCard,
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
  const isThere = atAttention(wanted)
  for (let n = 1; n <= SEEDS; n++) {
    const found = played(`position ${n}`, options, isThere)
    if (found) return found
  }
  throw new Error(`no game of ${SEEDS} comes to the position wanted: is it still to be had with these cards?`)
}

/** A save at Kazakhstan's attention as wanted, after powers that lay as many offers as they may. */
export function crowdedSave(wanted: Wanted): string {
  const isThere = atAttention(wanted)
  for (let n = 1; n <= SEEDS; n++) {
    const found = played(`crowded ${n}`, {}, isThere, (asked) => laying(asked, ['offer']))
    if (found) return found
  }
  throw new Error(`no game of ${SEEDS} is as crowded as wanted: is it still to be had with these cards?`)
}

/**
 * A save at Kazakhstan's attention as wanted, in the only round of a game that begins with this crisis and with contracts
 * that give every power its leverage; powers lay as many cards as they may, those of the kinds named first before others.
 * Of many such tables, the one with the most in a column to read.
 */
export function crisisSave(crisis: EventCard, kinds: readonly MenuItem['kind'][], wanted: Wanted): string {
  const deep = { security: 3, economy: 3, diplomacy: 3 }
  const { start, rounds, ...scenario } = pivots()
  const own: Scenario = {
    ...scenario,
    ...{ id: 'one-crisis', from: 1991, to: 2021, always: [crisis.id], verdicts: [1] },
    rounds: rounds.slice(0, 1).map((round) => ({ ...round, era: crisis.era })),
    start: { ...start, memberships: [], contract: { ...start.contract, RU: deep, CN: deep, US: deep } },
  }
  let fullest: { save: string; words: number } | undefined
  for (let n = 1; n <= SEEDS; n++) {
    let words = 0
    const isFuller = (state: State) => {
      words = fullestColumn(state)
      return words > (fullest?.words ?? -1) && atAttention(wanted)(state)
    }
    const save = played(`${crisis.id} ${n}`, {}, isFuller, (asked) => laying(asked, kinds), own)
    if (save) fullest = { save, words }
  }
  if (fullest) return fullest.save
  throw new Error(
    `no game of ${SEEDS} with ${crisis.id} is as wanted: is it still to be had with these cards?`,
  )
}

/** How much there is to read on the cards of the power with the most, by what they do. */
function fullestColumn({ laid }: State): number {
  const words = (id: CardId): number => {
    const {
      demand,
      resisted = [],
      strings = [],
    } = { demand: [], ...card(id) } as Partial<PressureCard & OfferCard>
    return JSON.stringify([demand, resisted, strings]).length
  }
  const sums = POWERS.map((power) =>
    laid.reduce((sum, one) => (one.power === power ? sum + words(one.card) : sum), 0),
  )
  return Math.max(...sums)
}

/** Whether Kazakhstan is asked for its attention in a position as wanted. */
function atAttention(wanted: Wanted): (state: State) => boolean {
  return (state) => {
    const asked = menu(state, 'KZ')
    return asked?.decision === 'attention' && wanted(view(state, 'KZ'), asked)
  }
}

/** As many cards as may be laid together, by the order of the kinds and the menu; nothing where none are asked. */
function laying(asked: Menu, kinds: readonly MenuItem['kind'][]): Choice | undefined {
  if (asked.decision !== 'offers') return undefined
  const laid: string[] = []
  for (const wanted of kinds) {
    for (const { kind, id } of asked.items) {
      if (kind === wanted && checkChoice(asked, [...laid, id]) === undefined) laid.push(id)
    }
  }
  return laid
}

/** A save of a game played to its last round, and ended as wanted. */
export function finishedSave(
  wanted: (state: State) => boolean = () => true,
  options: Partial<Options> = {},
): string {
  const isThere = (state: State) => state.outcome?.ending === 'completed' && wanted(state)
  for (let n = 1; n <= SEEDS; n++) {
    const found = played(`finished ${n}`, options, isThere)
    if (found) return found
  }
  throw new Error(`no random game of ${SEEDS} lasts to its last round and ends as wanted`)
}

/** A game played until it is as wanted, at random where `chosen` gives nothing, as a save; nothing where it never is. */
function played(
  seed: string,
  options: Partial<Options>,
  isThere: (state: State) => boolean,
  chosen: (asked: Menu) => Choice | undefined = () => undefined,
  scenario = pivots(),
): string | undefined {
  const beginning: Beginning = {
    scenario,
    options: { ...STANDARD, ...options },
    seed,
    seats: { KZ: 'person', RU: 'bot:random', CN: 'bot:random', US: 'bot:random', EU: 'bot:random' },
  }
  const state = setup(beginning.scenario, beginning.options, seed)
  const moves: Move[] = []
  const rng = seeded(`player of ${seed}`)
  for (const { seat, menu: asked } of turnsOf(state)) {
    if (isThere(state)) break
    const move = { seat, choice: chosen(asked) ?? randomItems(asked, rng).map((item) => item.id) }
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
