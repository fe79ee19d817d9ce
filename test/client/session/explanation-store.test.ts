// Bots' reasons kept beside a save: they come back as they were, are read by nobody before, and can do no harm.
import { describe, expect, it } from 'vitest'
import { readExplanations, writeExplanations } from '../../../src/client/session/explanation-store.ts'
import type { Explanation } from '../../../src/client/session/explanations.ts'
import { type LocalGame, type LocalSession, startLocal } from '../../../src/client/session/local.ts'
import { clarify, obfuscate } from '../../../src/client/session/obfuscate.ts'
import { TERMS } from '../../../src/game/bots/index.ts'
import { SCENARIOS, type Seat, STANDARD, setup } from '../../../src/game/index.ts'
import { type GameRecord, type Holder, recordOf } from '../../../src/game/record/index.ts'
import type { BotRequest, BotRunner } from '../../../src/game/thinking/index.ts'
import { answer, until } from '../../support/session.ts'

function pivots() {
  const scenario = SCENARIOS.pivots
  if (!scenario) throw new Error('pivots is gone')
  return scenario
}

const BOT: Holder = 'bot:expert'
const AGAINST_BOTS = { KZ: 'person', RU: 'bot:expert/discipline', CN: BOT, US: BOT, EU: BOT } as const
const AS_CHINA = { KZ: BOT, RU: BOT, CN: 'person', US: BOT, EU: BOT } as const

const beginning = { scenario: pivots(), options: STANDARD, seed: 'kept', seats: AGAINST_BOTS }
const record: GameRecord = recordOf(beginning, [], setup(beginning.scenario, STANDARD, beginning.seed))

const whys: readonly Explanation[] = [
  {
    round: 1,
    seat: 'RU',
    decision: 'offers',
    reasons: [
      { term: 'aim', by: 3.25 },
      { term: 'trust', power: 'RU', by: 2 },
      { term: 'track', track: 'security', by: -0.5 },
    ],
    erred: true,
    idle: false,
    school: 'discipline',
  },
  { round: 2, seat: 'CN', decision: 'offers', reasons: [], erred: false, idle: true },
]
const [first] = whys

describe('reasons kept with a record', () => {
  it('come back as they were, the school by the bot’s name', () => {
    expect(readExplanations(writeExplanations(whys, record), record, 2)).toEqual(whys)
  })

  it('cannot be read as they lie there', () => {
    const text = writeExplanations(whys, record)
    const words = [...TERMS.filter((term) => term.length > 4), 'reasons', 'seat', 'offers', record.hash]
    const lying = `${text} ${atob(text)}`
    expect(words.filter((word) => lying.includes(word))).toEqual([])
  })

  it('stay small in a long game: 60 turns with every reason there is', () => {
    const most = { term: 'character', power: 'RU', track: 'sovereignty', by: -12.34 } as const
    const full = { ...(first as Explanation), reasons: Array.from({ length: 24 }, () => most) }
    expect(writeExplanations(Array(60).fill(full), record).length).toBeLessThan(200_000)
  })

  it('are not those of another position, nor of another deal', () => {
    const text = writeExplanations(whys, record)
    expect(readExplanations(text, { ...record, hash: 'another' }, 2)).toEqual([])
    expect(readExplanations(text, { ...record, seed: 'another' }, 2)).toEqual([])
  })

  it('are none where the text is missing, cut short, garbled or another thing', () => {
    const text = writeExplanations(whys, record)
    for (let length = 0; length < text.length; length++)
      expect(readExplanations(text.slice(0, length), record, 2), `the first ${length} letters`).toEqual([])
    const others = [
      'null',
      '7',
      '[]',
      '{}',
      `{"hash":"${record.hash}"}`,
      `{"hash":"${record.hash}","whys":7}`,
    ]
    for (const other of others)
      expect(readExplanations(obfuscate(other, record.seed), record, 2), other).toEqual([])
    for (const other of [undefined, '', '{}', '…', text.toLowerCase()])
      expect(readExplanations(other, record, 2), String(other)).toEqual([])
  })

  const broken: readonly [string, unknown][] = [
    ['nothing', null],
    ['a list', []],
    ['of nobody', { ...first, seat: 'XX' }],
    ['of a person', { ...first, seat: 'KZ', decision: 'attention' }],
    ['on what its seat is not asked', { ...first, decision: 'attention' }],
    ['on nothing', { ...first, decision: 'news' }],
    ['of a round to come', { ...first, round: 3 }],
    ['of round 0', { ...first, round: 0 }],
    ['of half a round', { ...first, round: 1.5 }],
    ['without its marks', { ...first, erred: undefined }],
    ['without reasons', { ...first, reasons: 'many' }],
    ['with too many reasons', { ...first, reasons: Array(41).fill({ term: 'oil', by: 1 }) }],
    ['with a reason that is none', { ...first, reasons: ['oil'] }],
    ['with an unknown term', { ...first, reasons: [{ term: 'whim', by: 1 }] }],
    ['with an unknown power', { ...first, reasons: [{ term: 'trust', power: 'KZ', by: 1 }] }],
    ['with an unknown track', { ...first, reasons: [{ term: 'track', track: 'luck', by: 1 }] }],
    ['without points', { ...first, reasons: [{ term: 'oil', by: '1' }] }],
  ]

  it.each(broken)('lose one %s, and no other', (_what, one) => {
    const text = obfuscate(JSON.stringify({ hash: record.hash, whys: [one, whys[1]] }), record.seed)
    expect(readExplanations(text, record, 2)).toEqual([whys[1]])
  })

  it('say one thing a turn, and bring nothing along', () => {
    const twice = [
      { ...first, idle: true },
      { ...first, hand: ['ru-base'] },
    ]
    const text = obfuscate(JSON.stringify({ hash: record.hash, whys: twice }), record.seed)
    expect(readExplanations(text, record, 2)).toEqual([first])
  })
})

describe('an obfuscated text', () => {
  it('is made clear by its key and by no other', () => {
    const text = 'Қазақстан, 2011'
    expect(clarify(obfuscate(text, 'a'), 'a')).toBe(text)
    expect(() => clarify(obfuscate(text, 'a'), 'b')).toThrow()
  })
})

describe('a game gone on with', () => {
  /** Bots that play nothing, each for a reason that says which time it was asked; `held` never answer. */
  function bots(held: readonly Seat[] = []) {
    let times = 0
    const asked: BotRequest[] = []
    const runner: BotRunner = {
      choose: (request) => {
        asked.push(request)
        if (held.includes(request.menu.seat)) return new Promise(() => undefined)
        times += 1
        const plan = { choice: [], score: 70, margin: 0, reasons: [{ term: 'oil', by: times } as const] }
        return Promise.resolve({ choice: [], plans: [plan] })
      },
      close: () => undefined,
    }
    return { runner, asked }
  }

  function start(game: Partial<LocalGame> & Pick<LocalGame, 'runner'>): LocalSession {
    const session = startLocal({ ...beginning, ...game })
    if ('refused' in session) throw new Error(session.refused)
    return session
  }

  it('tells the reasons it told before', async () => {
    const before = start({ runner: bots().runner })
    await answer(before, [])
    await until(before, ({ decision }) => decision === 'attention')
    await answer(before, [])
    const saved = before.record()
    const after = start({
      runner: bots().runner,
      record: saved,
      reasons: before.reasons(saved),
    })
    expect(before.explanations()).toHaveLength(4)
    expect(after.explanations()).toEqual(before.explanations())
    expect(after.reasons(saved), 'and keeps them for the visit after').toBe(before.reasons(saved))
    before.close()
    after.close()
  })

  it('goes on without them where they are broken', () => {
    const before = start({ runner: bots().runner })
    const saved = before.record()
    const after = start({
      runner: bots().runner,
      record: saved,
      reasons: 'not obfuscated at all',
    })
    expect(after.explanations()).toEqual([])
    expect(after.moments.peek()).toEqual(before.moments.peek())
    before.close()
    after.close()
  })

  it('tells what was thought before the last visit’s end only when it is out, and no bot’s first thought of two', async () => {
    // China is a person's. The European Union had not chosen yet, and is asked again.
    const before = start({ seats: AS_CHINA, runner: bots(['EU']).runner })
    await until(before, ({ waiting }) => waiting.length === 2)
    const saved = before.record()
    const early: Explanation = {
      round: 1,
      seat: 'EU',
      decision: 'offers',
      reasons: [{ term: 'oil', by: 99 }],
      erred: false,
      idle: true,
    }
    const kept = readExplanations(before.reasons(saved), saved, 1)
    const { runner, asked } = bots()
    const after = start({
      seats: AS_CHINA,
      runner,
      record: saved,
      reasons: writeExplanations([...kept, early], saved),
    })
    expect(asked.map(({ menu }) => menu.seat)).toEqual(['EU'])
    expect(after.explanations()).toEqual([])
    await until(after, ({ waiting }) => waiting.length === 1)
    await answer(after, [])
    await until(after, ({ round }) => round === 2)
    const told = after.explanations().map(({ seat, decision, reasons }) => [seat, decision, reasons[0]?.by])
    expect(told).toEqual([
      ['KZ', 'pledge', 1],
      ['RU', 'offers', 2],
      ['US', 'offers', 3],
      ['EU', 'offers', 1],
      ['KZ', 'attention', 2],
    ])
    before.close()
    after.close()
  })
})
