/** Every number that a screen shows of a table. */
import { DOMAINS, type Figure, POWERS, SEATS, type Table, TRACKS } from '../../src/game/index.ts'

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
