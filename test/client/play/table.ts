// A table to test screens on: the first round of a scenario with chosen cards laid.
import {
  type CardId,
  card,
  type Laid,
  type Menu,
  menuOf,
  SCENARIOS,
  STANDARD,
  type State,
  setup,
  type View,
  view,
} from '../../../src/game/index.ts'

/** Kazakhstan's attention in round 1 of pivots, with these cards on the table and `change` made. */
export function attentionView(cards: readonly CardId[], change: (state: State) => void = () => {}): View {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('no scenario pivots')
  const state = setup(scenario, STANDARD, 'table')
  state.decision = 'attention'
  state.waiting = ['KZ']
  state.conditions = []
  state.laid = cards.map(laidAsPrinted)
  change(state)
  return view(state, 'KZ')
}

export function menuFor(seen: View): Menu {
  const menu = menuOf(seen)
  if (!menu) throw new Error('nothing is asked')
  return menu
}

function laidAsPrinted(id: CardId): Laid {
  const printed = card(id)
  if (printed.kind !== 'offer' && printed.kind !== 'pressure') throw new Error(`${id} cannot be laid`)
  const { price, benefit } = printed.kind === 'offer' ? printed : { price: 0, benefit: 0 }
  const { power, kind, domain } = printed
  return { card: id, power, kind, domain, price, benefit, sweetened: false, taken: false }
}
