/** Whether every sum is told with its parts, and the parts come to it: in facts, and in what a screen may ask a table for. */
import {
  DOMAINS,
  expectationParts,
  type Fact,
  leverage,
  leverageParts,
  lineParts,
  netOf,
  netParts,
  type Part,
  POWERS,
  ROUND_SCORE,
  type RoundRow,
  type State,
  sumOf,
  TRACK_OF,
  takenParts,
  timesCounted,
  unresistedParts,
  verdictOf,
  verdictParts,
  weight,
  weightParts,
} from '../../src/game/index.ts'
import { roundScore } from '../../src/game/kernel.ts'
import { uncitedChanges, unequalFigures } from '../../src/tools/told-numbers.ts'
import { must } from './broken.ts'

/** Every number of a finished game is what it began with and what facts told of since, or the sum of its parts. */
export function checkCauses(state: State, log: readonly Fact[]): void {
  const [wrong] = unequalFigures(state, log)
  must(wrong === undefined, wrong ?? '')
}

/** Every change of a number cites its card, its rule, or that the rule is the game's own. */
export function checkCited(facts: readonly Fact[]): void {
  const [loose] = uncitedChanges(facts)
  must(loose === undefined, `${loose?.kind} by ${loose?.because.rule} ${loose?.because.card} cites nothing`)
}

/** Every fact that tells of a sum. */
export function checkSums(facts: readonly Fact[], row: RoundRow | undefined): void {
  for (const [at, fact] of facts.entries()) {
    if (fact.kind === 'score') mustSum(fact.parts, fact.by, `what ${fact.seat} scores`)
    if (fact.kind === 'verdict') mustSum(fact.parts, fact.points, 'the verdict')
    if (fact.kind === 'expectation' && fact.because.rule === 'standing')
      mustSum(fact.parts, fact.to, `what ${fact.power} expects`)
    if (fact.kind === 'net') checkNet(fact, facts[at + 1])
    if (fact.kind === 'attended') checkAttended(fact, facts.slice(0, at))
  }
  if (row && facts.some(({ kind }) => kind === 'net')) checkCubes(row, facts)
}

function mustSum(parts: readonly Part[] | undefined, sum: number, what: string): void {
  must(parts !== undefined, `${what} is told without its parts`)
  must(sumOf(parts) === sum, `the parts of ${what} come to ${sumOf(parts)}, and it is ${sum}`)
  const mute = parts.find(({ by }) => by === 0)
  must(mute === undefined, `a part of ${what} says nothing: ${JSON.stringify(mute)}`)
}

/** The track moves by what is paid less what is needed and the surfeit, or is asked to. */
function checkNet(net: Fact & { kind: 'net' }, next: Fact | undefined): void {
  mustSum(net.pays, net.paid, `what contracts pay in ${net.domain}`)
  mustSum(net.needs, net.need, `what is needed in ${net.domain}`)
  const by = net.paid - net.need - net.surfeit
  if (by === 0) return
  const moved = next?.kind === 'track' && next.track === TRACK_OF[net.domain] ? next : undefined
  const asked = moved && (moved.asked ?? moved.to - moved.from)
  must(asked === by, `the net benefit of ${net.domain} is ${by}, and its track is asked to move by ${asked}`)
}

/** Cubes that count toward a power: its offers taken, the response that names it, the envoy. */
function checkAttended({ power, cubes, envoy }: Fact & { kind: 'attended' }, before: readonly Fact[]): void {
  const spent = before.flatMap((fact) => {
    if (fact.kind === 'taken') return fact.power === power ? [fact.cubes] : []
    return fact.kind === 'responded' && fact.power === power ? [fact.cubes] : []
  })
  const sum = spent.reduce((all, one) => all + one, envoy ? 1 : 0)
  must(sum === cubes, `${power} got ${cubes} cubes, and the facts tell of ${sum}`)
}

/** The row of history tells of the same cubes. */
function checkCubes({ cubes }: RoundRow, facts: readonly Fact[]): void {
  let home = 0
  for (const fact of facts) {
    if (fact.kind === 'attended')
      must(cubes[fact.power] === fact.cubes, `the history has ${cubes[fact.power]} cubes for ${fact.power}`)
    if (fact.kind === 'launched' || fact.kind === 'resisted') home += fact.cubes
    if (fact.kind === 'responded' && fact.power === undefined) home += fact.cubes
  }
  must(cubes.home === home, `the history has ${cubes.home} cubes at home, the facts tell of ${home}`)
}

/** Every sum that a screen may ask the table for. */
export function checkFigures(state: State): void {
  for (const power of POWERS) {
    mustSum(leverageParts(state, power), leverage(state, power), `the leverage of ${power}`)
    mustSum(weightParts(state, power), weight(state, power), `the weight of ${power}`)
    const times = timesCounted(state)
    mustSum(lineParts(state, power), times * ROUND_SCORE[power](state), `the lines of ${power}`)
    const laid = [...takenParts(state, power), ...unresistedParts(state, power)]
    const score = [...lineParts(state, power), ...laid]
    mustSum(score, roundScore(state, power), `the round of ${power}`)
    must(sumOf(expectationParts(state, power)) >= 0, `${power} expects less than nothing`)
  }
  for (const domain of DOMAINS) {
    const { pays, needs } = netParts(state, domain)
    const { paid, need } = netOf(state, domain)
    mustSum(pays, paid, `what contracts pay in ${domain}`)
    mustSum(needs, need, `what is needed in ${domain}`)
  }
  mustSum(verdictParts(state), verdictOf(state), 'a verdict now')
}
