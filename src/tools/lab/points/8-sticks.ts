/** Point 8: sticks bite. */
import type { LaidPart } from '../parts/laid-over.ts'
import type { PressureRow, PressuresPart } from '../parts/pressures.ts'
import type { Way } from '../weighed-pressures.ts'
import {
  atLeast,
  atMost,
  type Figure,
  type Measured,
  ofGames,
  type Point,
  pointOf,
  type Verdict,
} from './point.ts'

const POLICY = 0.96
const NEVER_PRESSING = -0.15
const ROUNDS = 0.5
const RIGHT = 0.1

/** Ways that each pressure should make right at times, and how they are called. */
const ANSWERS: readonly (readonly [Way, string])[] = [
  ['comply', 'complying'],
  ['part', 'resisting in part'],
  ['full', 'resisting in full'],
]

const HEAD = {
  point: 8,
  title: 'Sticks bite: no unbending way with pressures is free, nor is never pressing',
  note:
    'Kazakhstan by search, and each power by search, against the players of the run, in the same games with and without ' +
    'the policy. Rounds and answers: games of the powers’ player at all seats. Each time a pressure is laid, complying, ' +
    'resisting in part, in full and leaving it unanswered, each with the best plan around it by the tuned heuristic, are ' +
    'followed to the end of the game in the same worlds; the right one is worth most. Counted are the pressures whose ' +
    `interval for the way lies wholly below ${RIGHT}; while some reach over it, or were not laid often enough to ` +
    'say, the figure is open. A pressure met in full by one cube leaves no resisting in part.',
} as const

export function sticks({ sticks: policies, pressures }: Measured): Point {
  const figures = [...(policies ? ofPolicies(policies) : []), ...(pressures ? ofPressures(pressures) : [])]
  const open = [
    ...(policies ? [] : ['unbending ways with pressures']),
    ...(pressures ? [] : ['rounds with a pressure', 'right answers to each pressure']),
  ]
  return pointOf(HEAD, figures, open)
}

function ofPolicies({ games, rows }: LaidPart): Figure[] {
  const figures = rows.map(({ seat, policy, share, spreads }) =>
    seat === 'KZ'
      ? atMost(`KZ ${policy}, of search`, share, POLICY)
      : atMost(`${seat} ${policy}, in spreads`, spreads, NEVER_PRESSING),
  )
  return ofGames(games, figures)
}

function ofPressures({ games, rounds, rows }: PressuresPart): Figure[] {
  const answers = ANSWERS.map(([way, words]) => rightAnswers(rows, way, words))
  return ofGames(games, [atLeast('rounds with a pressure', rounds, ROUNDS), ...answers])
}

function rightAnswers(rows: readonly PressureRow[], way: Way, words: string): Figure {
  const judged = rows.map((row) => ({ row, verdict: verdictOn(row, way) }))
  const failing = judged.filter(({ verdict }) => verdict === 'fails')
  const isOpen = judged.some(({ verdict }) => verdict === 'open')
  return {
    what: `pressures to which ${words} is right in fewer than ${100 * RIGHT} %`,
    value: failing.length,
    wanted: '0',
    verdict: failing.length > 0 ? 'fails' : isOpen ? 'open' : 'holds',
    names: failing.map(({ row }) => `${row.card} (laid ${row.laid})`),
  }
}

/** A way that the card does not leave is no fault of it; a card that was not laid says nothing. */
function verdictOn({ laid, right }: PressureRow, way: Way): Verdict {
  const share = right[way]
  if (laid === 0) return 'open'
  return share ? atLeast('', share, RIGHT).verdict : 'holds'
}
