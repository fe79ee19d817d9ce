/** Facts as lines a person can read: tests compare them, golden playthroughs are made of them. */
import type { Fact, Part, Rule } from '../game/vocabulary.ts'

/** One fact: what happened, and why. `contract CN economy 3 -> 4 because offer cn-bright-path` */
export function line(fact: Fact): string {
  const { rule, card } = fact.because
  return `${words(fact)} because ${card === undefined ? rule : `${rule} ${card}`}`
}

/** One fact with the parts it is made of, if it is a sum: `score RU +2, now 4 because score: +1 line RU.security, ...`. */
export function wholeLine(fact: Fact): string {
  if (fact.kind === 'net') return [line(fact), ...sum(fact.pays), ...sum(fact.needs)].join('')
  return 'parts' in fact ? [line(fact), ...sum(fact.parts)].join('') : line(fact)
}

/** The lines of facts; of these rules only, if any are named. */
export function told(facts: readonly Fact[], ...rules: readonly Rule[]): string[] {
  return facts.filter((fact) => rules.length === 0 || rules.includes(fact.because.rule)).map(line)
}

function words(fact: Fact): string {
  switch (fact.kind) {
    case 'track':
      return `${fact.track} ${change(fact)}`
    case 'oil':
      return `treasury ${change(fact)}`
    case 'trust':
    case 'interest':
      return `${fact.kind} ${fact.power} ${change(fact)}`
    case 'expectation':
      return `expectation ${fact.power} ${change(fact)}`
    case 'benefit':
      return `benefit of ${fact.offer} ${change(fact)}`
    case 'contract':
      return `contract ${fact.power} ${fact.domain} ${change(fact)}`
    case 'attention':
    case 'dependence':
      return `${fact.kind} ${change(fact)}`
    case 'score':
      return `score ${fact.seat} ${signed(fact.by)}, now ${fact.total}`
    case 'route':
      return `route ${fact.route} opens`
    case 'condition':
      return `condition until round ${fact.until}`
    case 'lapsed':
      return 'condition lapses'
    case 'joined':
    case 'left':
      return `${fact.kind} ${fact.institution}`
    default:
      return deedWords(fact)
  }
}

type Deed = Exclude<
  Fact,
  {
    kind:
      | 'track'
      | 'oil'
      | 'trust'
      | 'interest'
      | 'expectation'
      | 'benefit'
      | 'contract'
      | 'attention'
      | 'dependence'
      | 'score'
      | 'route'
      | 'condition'
      | 'lapsed'
      | 'joined'
      | 'left'
  }
>

function deedWords(fact: Deed): string {
  switch (fact.kind) {
    case 'round':
      return `round ${fact.round} of era ${fact.era}: ${fact.event}`
    case 'agenda':
      return `agenda ${fact.domain}`
    case 'pledged':
      return `pledged ${fact.cubes} to ${fact.power}`
    case 'unpledged':
      return `the pledge of ${fact.cubes} to ${fact.power} is over`
    case 'laid':
      return `laid by ${fact.power} at ${fact.price}${fact.sweetened ? ', sweetened' : ''}`
    case 'pressed':
      return `pressed by ${fact.power} at strength ${fact.strength}`
    case 'passed':
      return `passed ${fact.power}`
    case 'responded':
      return `responded ${fact.response} for ${cost(fact)}`
    case 'launched':
      return `launched for ${cost(fact)}`
    case 'taken':
      return `taken from ${fact.power} in ${fact.domain} for ${cubes(fact.cubes)}`
    case 'spurned':
      return `spurned ${fact.power} in ${fact.domain}`
    case 'complied':
      return `complied with ${fact.power}`
    case 'resisted':
      return `resisted ${fact.power} with ${fact.cubes} of ${fact.strength}`
    case 'promise':
      return `promise to ${fact.power} ${fact.kept ? 'kept' : 'broken'}: ${fact.cubes} of ${fact.promised}`
    case 'attended': {
      const envoy = fact.envoy ? ', and an envoy' : ''
      return `attended ${fact.power} with ${fact.cubes} of ${fact.expected}${envoy}`
    }
    case 'net': {
      const { domain, paid, need, surfeit, quiet, vectors } = fact
      return `net ${domain}: ${paid} - ${need} - ${surfeit}${quiet ? ', quiet border' : ''}${vectors ? ', every vector' : ''}`
    }
    case 'aim':
      return `aim ${fact.power} ${fact.aim} ${fact.met ? 'met' : 'missed'}`
    case 'verdict':
      return `verdict after round ${fact.round}: ${fact.points}`
    case 'ended':
      return `ended ${fact.ending}${fact.by ? ` by ${fact.by}` : ''}`
    case 'drew':
    case 'discarded':
      return `${fact.kind} ${fact.card} (${fact.only} alone knows)`
  }
}

function change({ from, to, asked }: { from: number; to: number; asked?: number }): string {
  return `${from} -> ${to}${asked === undefined ? '' : ` of ${signed(asked)}`}`
}

/** Parts as they add up: `: +2 weight RU, -1 condition csto`; nothing where there are none. */
function sum(parts: readonly Part[] = []): string[] {
  if (parts.length === 0) return []
  return [
    `: ${parts.map(({ why, by, ...of }) => [signed(by), why, ...Object.values(of)].join(' ')).join(', ')}`,
  ]
}

function signed(by: number): string {
  return by > 0 ? `+${by}` : `${by}`
}

function cubes(count: number): string {
  return count === 1 ? '1 cube' : `${count} cubes`
}

function cost(fact: { cubes: number; oil: number }): string {
  return fact.oil > 0 ? `${cubes(fact.cubes)} and ${fact.oil} oil` : cubes(fact.cubes)
}
