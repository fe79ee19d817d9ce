/** What lies behind points 8 and 9 as tables, for the terminal and the page alike: pressures, and decisions by round. */
import { type DecisionRow, type DecisionsPart, NEAR } from './parts/decisions.ts'
import type { PressureRow, PressuresPart } from './parts/pressures.ts'
import type { Measured } from './points/point.ts'
import { WAYS } from './weighed-pressures.ts'
import { percent, range } from './words.ts'

export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Every pressure: how often it was laid, and how often each answer to it was right, with its interval. */
function pressureTable({ player, games, rows }: PressuresPart): Table {
  return {
    title: `pressures, and how often each answer is right (${games} games of ${player})`,
    head: ['pressure', 'laid', ...WAYS.flatMap((way) => [way, '95 %'])],
    rows: rows.map(pressureCells),
  }
}

function pressureCells({ card, laid, right }: PressureRow): string[] {
  const shares = WAYS.map((way) => right[way])
  const cells = shares.flatMap((share) =>
    share && laid > 0 ? [percent(share.mean), range(100 * share.low, 100 * share.high, 1)] : ['', ''],
  )
  return [card, `${laid}`, ...cells]
}

/** Every seat, and what its decisions of each round are worth to it. */
function decisionTable({ player, games, rows }: DecisionsPart): Table {
  const rounds = rows[0]?.rounds.map(({ round }) => `round ${round}`) ?? []
  return {
    title: `what a decision is worth in points: below the best plan lie a random one / nothing / a different one (${games} games of ${player})`,
    head: ['seat', 'decisions', `different within ${NEAR}`, ...rounds],
    rows: rows.map(decisionCells),
  }
}

function decisionCells({ seat, decisions, near, rounds }: DecisionRow): string[] {
  const worths = rounds.map(({ random, nothing, different }) =>
    [random, nothing, different].map((points) => points.toFixed(1)).join(' / '),
  )
  return [seat, `${decisions}`, percent(near.mean), ...worths]
}

/** The tables of what was measured. */
export function depthTables({ pressures, decisions }: Measured): Table[] {
  return [...(pressures ? [pressureTable(pressures)] : []), ...(decisions ? [decisionTable(decisions)] : [])]
}
