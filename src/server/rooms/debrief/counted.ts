/** How a class answered: for each part of each question, who gave which answer, and how far the class parted there. */
import type { MenuItem } from '../../../game/index.ts'
import type { ClassRecords } from './class-records.ts'
import { answerTo, type Part, partsOf } from './parts.ts'
import { choicesAt, type Made, madeAt, type PlayedTable } from './played.ts'

/** Somebody's answer to a question: a table's, or a pupil's by its vote. */
export interface Given {
  /** The number of the table, or of the pupil; of a hand that was counted, one below 0. */
  readonly who: number
  readonly made: Made
}

/** A part of a question, and all that was answered to it. */
export interface Counted {
  readonly key: string
  readonly part: Part
  readonly round: number
  readonly decision: Made['menu']['decision']
  /** By the answer's id: its items, and who gave it, in the order of their numbers. */
  readonly answers: ReadonlyMap<
    string,
    { readonly items: readonly MenuItem[]; readonly by: readonly number[] }
  >
  readonly given: readonly Given[]
  /**
   * 0-1: the part of the class that was asked, times the chance that two of those, drawn at random, answered otherwise,
   * beside what it would be if all answers were as frequent. 0 where all did the same, 1 where none is more frequent.
   */
  readonly parting: number
}

/** Who answered what for Kazakhstan: each table by a pupil's choice; in a delegation each pupil by its vote or hand. */
export function givenIn(records: ClassRecords, tables: readonly PlayedTable[]): Given[] {
  return records.plan.way === 'delegation' ? votesIn(records, tables) : choicesIn(tables)
}

function choicesIn(tables: readonly PlayedTable[]): Given[] {
  return tables.flatMap((table) =>
    choicesAt(table)
      .filter(({ seat, by }) => seat === 'KZ' && by !== undefined)
      .map((made) => ({ who: table.table, made })),
  )
}

function votesIn({ proposals }: ClassRecords, tables: readonly PlayedTable[]): Given[] {
  // Whose a hand is, is not known: in each question they are numbered by themselves.
  const counted = new Map<string, number>()
  return proposals.flatMap(({ table: number, turn, choice, votes, hands }): Given[] => {
    const table = tables.find((one) => one.table === number)
    const step = table ? stepOf(table, turn) : -1
    if (!table || step < 0) return []
    const question = `${number} ${step} ${turn.seat}`
    const before = counted.get(question) ?? 0
    counted.set(question, before + hands)
    const raised = Array.from({ length: hands }, (_, at) => -(before + at + 1))
    return [...votes, ...raised].flatMap((who) => {
      const made = madeAt(table, step, turn.seat, choice, who)
      return made ? [{ who, made }] : []
    })
  })
}

/** The moment at which a question was asked; -1: it was not. */
function stepOf({ states }: PlayedTable, { round, decision }: { round: number; decision: string }): number {
  return states.findIndex((state) => state.round === round && state.decision === decision)
}

/** Every part that was answered, in the order of the game. */
export function countedIn(given: readonly Given[]): Counted[] {
  const whole = new Set(given.map(({ who }) => who)).size
  const byKey = new Map<string, { part: Part; given: Given[] }>()
  for (const one of given)
    for (const part of partsOf(one.made.menu)) {
      const known = byKey.get(part.key)
      if (known) known.given.push(one)
      else byKey.set(part.key, { part, given: [one] })
    }
  return [...byKey.values()].map(({ part, given: own }) => counted(part, own, whole)).sort(inOrder)
}

const ORDER = ['pledge', 'offers', 'attention']

function inOrder(a: Counted, b: Counted): number {
  const byDecision = ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision)
  return a.round - b.round || byDecision || (a.key < b.key ? -1 : 1)
}

function counted(part: Part, given: Given[], whole: number): Counted {
  const inNumber = [...given].sort((a, b) => a.who - b.who)
  const answers = new Map<string, { items: readonly MenuItem[]; by: number[] }>()
  for (const { who, made } of inNumber) {
    const { id, items } = answerOf(part, made)
    const known = answers.get(id)
    if (known) known.by.push(who)
    else answers.set(id, { items, by: [who] })
  }
  const { round, decision } = (given[0] as Given).made.menu
  return {
    key: part.key,
    part,
    round,
    decision,
    answers,
    given: inNumber,
    parting: partingOf(answers, whole),
  }
}

/** What somebody answered, in the items of its own menu. */
function answerOf({ key }: Part, { menu, choice }: Made): { id: string; items: readonly MenuItem[] } {
  const own = partsOf(menu).find((part) => part.key === key)
  if (!own) return { id: '', items: [] }
  const id = answerTo(own, choice)
  return { id, items: own.items.filter((item) => id.split(' ').includes(item.id)) }
}

function partingOf(answers: ReadonlyMap<string, { by: readonly number[] }>, whole: number): number {
  const counts = [...answers.values()].map(({ by }) => by.length)
  const asked = counts.reduce((sum, count) => sum + count, 0)
  const alike = counts.reduce((sum, count) => sum + (count / asked) ** 2, 0)
  return counts.length < 2 ? 0 : ((asked / whole) * (1 - alike)) / (1 - 1 / counts.length)
}
