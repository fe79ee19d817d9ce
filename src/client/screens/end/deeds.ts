/** What a seat did, by round: of the game that was played from its facts, of the logged one from its choices. Pure. */
import type { CardId, Choice, Fact, Seat } from '../../../game/vocabulary.ts'

/** What is compared; promises and envoys name no card and are left out. */
export const DEED_KINDS = ['respond', 'initiative', 'take', 'comply', 'resist', 'offer', 'pressure'] as const
export type DeedKind = (typeof DEED_KINDS)[number]

export interface Deed {
  kind: DeedKind
  /** The card; of an answer to a crisis, the answer. */
  id: string
}

/** A round as it went for one seat. */
export interface RoundDone {
  round: number
  /** Its news. */
  event: CardId
  deeds: readonly Deed[]
}

export const nameOf = ({ kind, id }: Deed): string => `${kind}:${id}`

/** What a seat did in each round of a game, from all that was told of it. */
export function deedsIn(log: readonly Fact[], seat: Seat): RoundDone[] {
  const rounds: { round: number; event: CardId; deeds: Deed[] }[] = []
  for (const fact of log) {
    if (fact.kind === 'round') rounds.push({ round: fact.round, event: fact.event, deeds: [] })
    const deed = deedOf(fact, seat)
    if (deed) rounds.at(-1)?.deeds.push(deed)
  }
  return rounds.map((round) => ({ ...round, deeds: inOrder(round.deeds) }))
}

function deedOf(fact: Fact, seat: Seat): Deed | undefined {
  const { card } = fact.because
  if (fact.kind === 'laid' || fact.kind === 'pressed') {
    const kind = fact.kind === 'laid' ? 'offer' : 'pressure'
    return card !== undefined && fact.power === seat ? { kind, id: card } : undefined
  }
  if (seat !== 'KZ') return undefined
  if (fact.kind === 'responded') {
    // To stand aside is to do nothing.
    return fact.cubes + fact.oil > 0 ? { kind: 'respond', id: fact.response } : undefined
  }
  // A pressure that is met with no cube is borne, not resisted.
  if (fact.kind === 'resisted' && fact.cubes === 0) return undefined
  const kind = KIND_OF[fact.kind]
  return kind && card !== undefined ? { kind, id: card } : undefined
}

const KIND_OF: Readonly<Partial<Record<Fact['kind'], DeedKind>>> = {
  launched: 'initiative',
  taken: 'take',
  complied: 'comply',
  resisted: 'resist',
}

/** An offer all the same. */
const SWEETENED = 'sweeten'

/** What a choice does, as far as it is compared. */
export function deedsOf(choice: Choice): Deed[] {
  const deeds = choice.flatMap((item): Deed[] => {
    const [name = '', id = ''] = item.split(':')
    const kind = name === SWEETENED ? 'offer' : DEED_KINDS.find((one) => one === name)
    return kind ? [{ kind, id }] : []
  })
  return inOrder(deeds)
}

function inOrder(deeds: readonly Deed[]): Deed[] {
  return [...deeds].sort((one, other) => DEED_KINDS.indexOf(one.kind) - DEED_KINDS.indexOf(other.kind))
}
