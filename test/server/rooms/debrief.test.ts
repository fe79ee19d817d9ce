// The debrief of a class is made from its records alone: it finds where tables were made to part, and weighs it.
import { beforeAll, describe, expect, it } from 'vitest'
import { type Choice, sameQuestion } from '../../../src/game/index.ts'
import type { Debrief, Moment, RoomWay } from '../../../src/game/wire/index.ts'
import type { ClassRecords } from '../../../src/server/rooms/debrief/class-records.ts'
import { type Debriefed, debriefOf } from '../../../src/server/rooms/debrief/debrief.ts'
import type { Judges } from '../../../src/server/rooms/debrief/judging.ts'
import { choicesAt, type Made, playedTables } from '../../../src/server/rooms/debrief/played.ts'
import { type Instead, simulatedClass, withItems } from '../../../src/tools/room/simulated-class.ts'
import { isGate } from '../../support/extent.ts'
import { quickJudges } from './support/quick-judges.ts'

const TABLES = 6

const quick = quickJudges()
/** Where what the search says does not matter. */
const quickest = quickJudges('least')

/** Tables that are made to answer otherwise, by the part of a question. */
const PLANTED: readonly {
  readonly round: number
  readonly item: string
  readonly is: (table: number) => boolean
  /** Whether it is clearly worth less than what others answered. */
  readonly costs: boolean
}[] = [
  { round: 1, item: 'take:us-oil-majors', is: (table) => table % 2 === 0, costs: true },
  { round: 2, item: 'respond:wait', is: (table) => table % 3 === 0, costs: false },
  { round: 3, item: 'take:us-partnership-dialogue', is: (table) => table > TABLES / 2, costs: true },
]

/** Does what is planted; leaves what is planted for others; and each table has one whim of its own. */
const planted: Instead = ({ table, menu, choice }) => {
  if (menu.decision !== 'attention') return choice
  const here = PLANTED.filter(({ round }) => round === menu.round)
  const wanted = here.filter(({ is }) => is(table)).map(({ item }) => item)
  const unwanted = here.filter(({ is }) => !is(table)).map(({ item }) => item)
  const groups = menu.items.filter(({ id }) => wanted.includes(id)).flatMap((item) => item.groups)
  const rivals = menu.items.filter((item) => item.groups.some((group) => groups.includes(group)))
  const whim = menu.items[(table * 7 + menu.round) % menu.items.length]
  const whims = menu.round === 1 + (table % 4) && whim?.kind === 'take' ? [whim.id] : []
  return withItems(menu, [...choice, ...whims], wanted, [...unwanted, ...rivals.map(({ id }) => id)])
}

function classOf(way: RoomWay, more: Partial<Parameters<typeof simulatedClass>[0]> = {}): ClassRecords {
  return simulatedClass({
    ...{
      way,
      scenario: 'pivots',
      seed: 'class',
      pupils: TABLES,
      players: ['expert'],
      bot: 'tuned',
      rounds: 3,
    },
    ...more,
  })
}

async function made(records: ClassRecords, judges = quick): Promise<Debriefed> {
  const debriefed = await debriefOf(records, { judges })
  if (!debriefed) throw new Error('no table has a game')
  return debriefed
}

const answerWith = ({ answers }: Moment, id: string) =>
  answers.findIndex(({ items }) => items.some((item) => item.id === id))

describe.runIf(isGate)('a duplicate class with planted differences', () => {
  const records = classOf('duplicate', { instead: planted })
  let debrief: Debrief
  let debriefed: Debriefed

  beforeAll(async () => {
    debriefed = await made(records)
    debrief = debriefed.debrief
  }, 180_000)

  it('shows the three moments that were planted, in the order of the game', () => {
    expect(debrief.moments.map(({ round }) => round)).toEqual(PLANTED.map(({ round }) => round))
    for (const [at, { item }] of PLANTED.entries())
      expect(answerWith(debrief.moments[at] as Moment, item), item).toBeGreaterThanOrEqual(0)
  })

  it('counts who answered what: every table once, those that were made to under the planted answer', () => {
    for (const [at, { item, is }] of PLANTED.entries()) {
      const moment = debrief.moments[at] as Moment
      const all = moment.answers.flatMap(({ by = [] }) => by)
      expect([...all].sort((a, b) => a - b)).toEqual([...new Set(all)].sort((a, b) => a - b))
      const tables = records.tables.map(({ table }) => table).filter((table) => all.includes(table))
      expect(moment.answers[answerWith(moment, item)]?.by).toEqual(tables.filter(is))
    }
  })

  it('holds each answer against the one that most gave, with an error, and says which of the planted ones cost', () => {
    for (const [at, { item, costs }] of PLANTED.entries()) {
      const moment = debrief.moments[at] as Moment
      const { worth } = moment
      const most = Math.max(...moment.answers.map(({ by = [] }) => by.length))
      expect(worth && moment.answers[worth.base]?.by).toHaveLength(most)
      expect(worth?.answers[worth.base]).toEqual({ by: 0, se: 0 })
      const others = worth?.answers.flatMap((one, place) => (one && place !== worth.base ? [one] : [])) ?? []
      for (const { se } of others) expect(se).toBeGreaterThan(0)
      const own = worth?.answers[answerWith(moment, item)]
      const usual = worth?.answers.filter((_, place) => place !== answerWith(moment, item)) ?? []
      const best = Math.max(...usual.map((one) => one?.by ?? Number.NEGATIVE_INFINITY))
      expect((own?.by ?? Number.NaN) < best, item).toBe(costs)
    }
  })

  it('says what the texts report with its places, and what was done in fact where history was asked the same', () => {
    for (const { told } of debrief.moments) {
      expect(told?.sources.length).toBeGreaterThan(0)
      for (const { at } of told?.sources ?? []) expect(at.length).toBeGreaterThan(0)
    }
    const crisis = debrief.moments[1]
    expect(crisis?.asked).toEqual({ about: 'crisis', card: 'ukraine-crisis' })
  })

  it('draws every table over the years of the scenario, and the record of history over the same', () => {
    const { atlas } = debrief
    expect(atlas.tables.map(({ table }) => table)).toEqual(records.tables.map(({ table }) => table))
    for (const line of [...atlas.tables, ...(atlas.history ? [atlas.history] : [])]) {
      expect(line.years[0]).toBe(atlas.from)
      expect(line.years.at(-1)).toBeLessThanOrEqual(atlas.to)
      for (const values of Object.values(line.values)) expect(values).toHaveLength(line.years.length)
    }
    // Three rounds were played, and the start is one more.
    expect(atlas.tables[0]?.years).toHaveLength(4)
    // Points are counted from 1991 there.
    expect(atlas.history?.values.score).toBeUndefined()
    expect(atlas.history?.values['track-sovereignty']).toHaveLength(4)
  })

  it('leaves a game where most hung on the answer, to be played on otherwise', () => {
    const { whatIf } = debrief
    const moment = debrief.moments[whatIf?.moment ?? -1]
    expect(whatIf && moment?.worth?.answers[whatIf.instead]?.by).not.toBeUndefined()
    expect(whatIf?.played).not.toBe(whatIf?.instead)
    for (const { margins } of whatIf?.foreseen ?? []) expect(margins).toHaveLength(4)
    expect(whatIf?.foreseen).toHaveLength(2)
  })

  it('gives each pupil its own game, and places in it where something else was clearly worth more', () => {
    expect([...debriefed.own.keys()]).toEqual(records.pupils.map(({ pupil }) => pupil))
    const places = [...debriefed.own.values()].flatMap((own) => own.places)
    expect(places.length).toBeGreaterThan(0)
    for (const { loss, se, played, best } of places) {
      expect(loss).toBeGreaterThan(2 * se)
      expect(played).not.toEqual(best)
    }
  })

  it('names nobody: pupils are numbers', () => {
    expect(JSON.stringify(debrief)).not.toMatch(/"(?:nick|noun|number|label)"/)
  })
})

describe('the same records', () => {
  it('give the same debrief, part by part, each telling more than the one before', async () => {
    const records = classOf('duplicate', { pupils: 3, rounds: 1, instead: planted })
    const parts: Debriefed[] = []
    const options = { judges: quickest, onPart: (part: Debriefed) => void parts.push(part) }
    const once = await debriefOf(records, options)
    const again = await made(records, quickest)
    expect({ ...once, own: [...(once?.own ?? [])] }).toEqual({ ...again, own: [...again.own] })
    expect(parts[0]?.debrief.atlas).toEqual(again.debrief.atlas)
    expect(parts[0]?.debrief.moments).toEqual([])
  }, 60_000)

  it('ask the search once about what is the same at several tables', async () => {
    const records = classOf('duplicate', { pupils: 3, rounds: 2, players: ['novice'] })
    const asked: string[] = []
    const judges: Judges = {
      ask(job) {
        asked.push(JSON.stringify(job))
        return quickest.ask(job)
      },
      close: () => undefined,
    }
    const one = await debriefOf(records, { judges })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).toHaveLength(new Set(asked).size)
    expect([...(one?.own.values() ?? [])].map(({ places }) => places)).toEqual(
      [1, 2, 3].map(() => one?.own.get(1)?.places),
    )
  }, 60_000)

  it('give one without worth where the search fails', async () => {
    const records = classOf('duplicate', { pupils: 4, rounds: 2, instead: planted })
    const judges = { ask: () => Promise.reject(new Error('lost')), close: () => undefined }
    const debriefed = await debriefOf(records, { judges })
    expect(debriefed?.debrief.moments.length).toBeGreaterThan(0)
    for (const { worth, answers } of debriefed?.debrief.moments ?? []) {
      expect(worth).toBeUndefined()
      expect(answers.flatMap(({ by = [] }) => by).length).toBeGreaterThan(1)
    }
    expect(debriefed?.debrief.whatIf).toBeUndefined()
  })
})

describe('a delegation', () => {
  it.runIf(isGate)(
    'parts by votes: pupils are counted at one table',
    async () => {
      const records = classOf('delegation', { pupils: 6, rounds: 2, instead: planted })
      const { debrief } = await made(records)
      const [first] = debrief.moments
      expect(first?.counted).toBe('pupils')
      expect(first && answerWith(first, 'take:us-oil-majors')).toBeGreaterThanOrEqual(0)
      expect(first?.answers.flatMap(({ by = [] }) => by).sort()).toEqual([1, 2, 3, 4, 5, 6])
      expect(debrief.atlas.tables).toHaveLength(1)
    },
    60_000,
  )

  it.runIf(isGate)(
    'parts by hands that were counted as by votes, whosever they were',
    async () => {
      const records = classOf('delegation', { pupils: 6, rounds: 2, instead: planted })
      const proposals = records.proposals.map((one) => ({
        ...one,
        by: 0,
        votes: [],
        hands: one.votes.length,
      }))
      const [byVote, byHand] = [
        await made(records, quickest),
        await made({ ...records, pupils: [], proposals }, quickest),
      ]
      const counts = ({ debrief }: typeof byVote) =>
        debrief.moments.map(({ counted, answers }) => [counted, answers.map(({ by = [] }) => by.length)])
      expect(counts(byHand)[0]).toEqual(counts(byVote)[0])
      expect(counts(byHand)[0]?.[0]).toBe('pupils')
    },
    60_000,
  )

  it.runIf(isGate)(
    'has moments where nobody has a phone: the class chose by shows of hands',
    async () => {
      const records = classOf('delegation', { pupils: 2, rounds: 3, players: ['novice'] })
      const tables = records.tables.map((table) => ({ ...table, madeBy: table.madeBy.map(() => undefined) }))
      const { debrief } = await made({ ...records, tables, pupils: [], proposals: [] })
      expect(debrief.moments.length).toBeGreaterThan(0)
      for (const { why, answers } of debrief.moments) {
        expect(why).toBe('swung')
        expect(answers[0]?.by).toEqual([1])
      }
    },
    60_000,
  )

  it('has moments without any vote: where a choice moved what could be expected', async () => {
    const records = classOf('delegation', { pupils: 2, rounds: 3, players: ['novice'] })
    const { debrief } = await made({ ...records, proposals: [] })
    expect(debrief.moments.length).toBeGreaterThan(0)
    for (const { why, asked, worth } of debrief.moments) {
      expect(why).toBe('swung')
      expect(asked).toEqual({ about: 'plan' })
      expect(worth?.answers[1]?.by).toBeGreaterThan(0)
    }
  }, 60_000)
})

describe('a class of two tables', () => {
  /** Each table's choices, as they were made. */
  const choicesIn = ({ tables }: ClassRecords) => playedTables({ tables }).map(choicesAt)

  /** Whether a choice is the answer at this place: all of it, and nothing of the others. */
  const isAnswer = ({ answers }: Moment, at: number, choice: Choice) =>
    answers.every(({ items }, other) =>
      other === at
        ? items.every(({ id }) => choice.includes(id))
        : !items.some(({ id }) => choice.includes(id)),
    )

  it.runIf(isGate)(
    'counts both where both did the same, whichever moment is shown',
    async () => {
      const records = classOf('duplicate', { pupils: 2, players: ['novice'] })
      const { debrief } = await made(records)
      expect(debrief.moments.map(({ why }) => why)).toEqual(['swung', 'swung', 'swung'])
      for (const { answers } of debrief.moments) expect(answers.map(({ by }) => by)).toEqual([[1, 2], []])
    },
    60_000,
  )

  it.runIf(isGate)(
    'counts one where only one did it, and under the other answer whoever did that',
    async () => {
      const records = classOf('duplicate', { pupils: 2, rounds: 4, players: ['novice', 'expert'] })
      const { debrief } = await made(records, quickest)
      const [first, second] = choicesIn(records)
      const swung = debrief.moments.filter(({ why }) => why === 'swung')
      expect(swung.length).toBeGreaterThan(0)
      for (const moment of swung) {
        const choiceOf = (all: readonly Made[] = []) =>
          all.find(({ seat, menu }) => seat === moment.seat && sameQuestion(menu, { ...moment }))?.choice ??
          []
        const by = [first, second].map(choiceOf)
        for (const [at, answer] of moment.answers.entries())
          expect(answer.by).toEqual(by.flatMap((choice, n) => (isAnswer(moment, at, choice) ? [n + 1] : [])))
      }
    },
    60_000,
  )
})

describe('full tables', () => {
  it('are gone through with the choices of every seat, and each pupil has places of its own seat', async () => {
    const records = classOf('full', { pupils: 10, rounds: 1, players: ['novice', 'expert'] })
    const { debrief, own } = await made(records, quickest)
    expect(debrief.atlas.tables).toHaveLength(2)
    expect(debrief.moments.length).toBeGreaterThan(0)
    for (const { pupil, seat } of records.pupils) expect(own.get(pupil)?.seat).toBe(seat)
  }, 60_000)
})
