/** Whether facts tell the whole of every number that a screen shows, and what each change of one stands on. */
import {
  causesOf,
  DOMAINS,
  type Fact,
  type Figure,
  figureName,
  isCited,
  POWERS,
  SEATS,
  type State,
  sumOf,
  type Table,
  TRACKS,
} from '../game/index.ts'

/** Every number that a screen shows of a table. */
export function everyFigure(table: Table): Figure[] {
  const laid = table.laid.filter(({ kind }) => kind === 'offer')
  return [
    ...TRACKS.map((track): Figure => ({ of: 'track', track })),
    ...SEATS.map((seat): Figure => ({ of: 'score', seat })),
    ...POWERS.flatMap((power): Figure[] => [
      ...(['trust', 'interest', 'expectation', 'pledge'] as const).map((of) => ({ of, power })),
      ...(['weight', 'leverage'] as const).map((of) => ({ of, power })),
      ...DOMAINS.map((domain) => ({ of: 'contract', power, domain }) as const),
    ]),
    ...DOMAINS.flatMap((domain) => (['paid', 'need', 'net'] as const).map((of) => ({ of, domain }))),
    ...laid.flatMap(({ card }) => (['price', 'benefit'] as const).map((of) => ({ of, card }))),
    ...(['oil', 'attention', 'dependence', 'routes', 'dominance', 'verdict'] as const).map((of) => ({ of })),
  ]
}

/**
 * What is wrong with the causes of a state's numbers, each a line: one that is not what it began with and what facts told of
 * since, or the sum of its parts; and one with a cause that goes back to nothing. `log`: all facts since the game began.
 */
export function unequalFigures(state: State, log: readonly Fact[]): string[] {
  return everyFigure(state).flatMap((figure) => {
    const { value, start, changes, parts, causes } = causesOf(state, log, figure)
    const sum = changes.reduce((all, { by }) => all + by, start) + sumOf(parts)
    const name = figureName(figure)
    const loose = causes.find(({ origin, parents }) => origin === undefined && parents.length === 0)
    return [
      ...(sum === value ? [] : [`${name} is ${value}, its causes come to ${sum}`]),
      ...(loose === undefined ? [] : [`a cause of ${name} goes back to nothing: ${loose.id}`]),
    ]
  })
}

/** The changes that cite neither a card, nor a rule's text, nor that the rule is the game's own. */
export function uncitedChanges(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => isChange(fact) && !isCited(fact.because, fact))
}

function isChange(fact: Fact): boolean {
  return 'from' in fact || CHANGES.includes(fact.kind)
}

const CHANGES: readonly Fact['kind'][] = ['score', 'route', 'condition', 'lapsed', 'joined', 'left', 'laid']
