// The analysis on the replay screen: points of the graph, words for whatever is found, and a way that stops and goes on.
import { isDeepStrictEqual } from 'node:util'
import { signal } from '@preact/signals'
import { beforeAll, describe, expect, it } from 'vitest'
import { broughtBy, compared } from '../../../src/client/screens/replay/analysis/brought.ts'
import { around, decisionAt, decisionsIn } from '../../../src/client/screens/replay/analysis/decisions.ts'
import { besideOf, graphOf, pointAt } from '../../../src/client/screens/replay/analysis/graph.ts'
import { judged, pointsOf } from '../../../src/client/screens/replay/analysis/judged.ts'
import { isOfToday, newLooking, together } from '../../../src/client/screens/replay/analysis/looking.ts'
import { turnPlace } from '../../../src/client/screens/replay/analysis/turn-place.ts'
import {
  judgedWords,
  progressText,
  spreadsOf,
  standingText,
  turningName,
  turningText,
} from '../../../src/client/screens/replay/analysis/words.ts'
import type { AnalysisState } from '../../../src/client/session/analysis/analysis.ts'
import type { AnalysisRequest } from '../../../src/client/session/analysis/messages.ts'
import { replayOf, sessionOf } from '../../../src/client/session/replay.ts'
import { GAME_TEXT, loadText } from '../../../src/client/text/index.ts'
import { timelineOf } from '../../../src/client/timeline/steps.ts'
import {
  type Appraisal,
  type Confirmation,
  type Outlook,
  standingOf,
  TURNING_KINDS,
  type TurningPoint,
  withAppraisals,
} from '../../../src/game/analysis/index.ts'
import { type Fact, forSeats, LEVELS, SEATS, type Seat } from '../../../src/game/index.ts'
import { type RecordFile, TODAY } from '../../../src/game/record/index.ts'
import { randomFile } from '../../support/analysis.ts'

function gameOf(seed: string) {
  const replay = replayOf(randomFile(seed), TODAY)
  if ('refused' in replay) throw new Error(replay.refused)
  return replay
}

const replay = gameOf('analysis panel')
const first = replay.moves[0]
if (!first) throw new Error('the game has no choice')
const { seat: asked } = first

function outlook(step: number, margins: Partial<Record<Seat, number>>): Outlook {
  return { step, margins: forSeats((seat) => margins[seat] ?? 0), se: forSeats(() => 0.05) }
}

function appraisal(more: Partial<Appraisal> = {}): Appraisal {
  const choice = { choice: [], margin: 0 }
  return {
    ...{ step: 0, seat: asked, round: 1, decision: 'pledge', played: choice, best: choice },
    ...{ loss: 0, edge: 0, se: 0.05, worlds: 100, others: 7 },
    ...more,
  }
}

function confirmation(loss: number, stands: boolean): Confirmation {
  return { step: 0, seat: asked, round: 1, decision: 'pledge', loss, se: 0.04, worlds: 100, stands }
}

beforeAll(() => loadText([...GAME_TEXT, 'analysis', 'replay']))

describe('the graph of margins', () => {
  it('has a point for each outlook in the order of the game, as far along as the scrub bar has it', () => {
    const { points, lines } = graphOf([outlook(20, { KZ: 1 }), outlook(0, {}), outlook(10, { KZ: -1 })], 40)
    expect(points.map(({ step, x }) => [step, x])).toEqual([
      [0, 0],
      [10, 25],
      [20, 50],
    ])
    expect(lines.KZ).toBe('0,50 25,100 50,0')
    expect(lines.RU).toBe('0,50 25,50 50,50')
  })

  it('grows for what lies beyond a margin of 1, and marks 0 and 1 where they lie then', () => {
    const { zero, units, points } = graphOf([outlook(0, { CN: 3, EU: -1 })], 4)
    expect([zero, ...units]).toEqual([75, 50, 100])
    expect([points[0]?.y.CN, points[0]?.y.EU]).toEqual([0, 100])
  })

  it('gives of a place the last point before it', () => {
    const graph = graphOf([outlook(0, {}), outlook(4, {}), outlook(9, {})], 9)
    expect([0, 3, 4, 8, 9].map((step) => pointAt(graph, step)?.step)).toEqual([0, 0, 4, 4, 9])
    expect(pointAt(graphOf([], 9), 3)).toBeUndefined()
  })
})

describe('two lines side by side', () => {
  it('are drawn in one box, the longer as wide as that, and say where each has come to', () => {
    const own = [outlook(0, {}), outlook(10, { KZ: 1 })]
    const lines = besideOf(own, [outlook(0, {}), outlook(20, { KZ: -1, RU: 9 })], 'KZ')
    expect(lines).toEqual({ zero: 50, own: '0,50 50,0', other: '0,50 100,100', ends: { own: 1, other: -1 } })
    expect(besideOf(own, [], 'KZ').ends.other).toBeUndefined()
  })
})

describe('the choice at a place', () => {
  it('is the seat’s own where several are asked at once, and none where it waits', () => {
    for (const seat of SEATS) {
      for (const at of decisionsIn(replay, seat)) {
        expect(decisionAt(replay, seat, { step: at.step })).toEqual(at)
        const { before, after } = around(replay, seat, { step: at.step })
        expect(after).toEqual(at)
        expect(before === undefined || before.step < at.step).toBe(true)
      }
    }
    expect(decisionAt(replay, 'KZ', { step: replay.states.length - 1 })).toBeUndefined()
  })
})

describe('what is said of a choice', () => {
  it('calls nothing a mistake that does not stand, and what stands by its grade', () => {
    const verdicts: [Appraisal, Confirmation | undefined][] = [
      [appraisal(), undefined],
      [appraisal({ edge: 0.4 }), undefined],
      [appraisal({ loss: 0.03 }), undefined],
      [appraisal({ loss: 0.09 }), undefined],
      [appraisal({ loss: 0.15 }), undefined],
      [appraisal({ loss: 0.9 }), undefined],
      [appraisal({ loss: 0.9 }), confirmation(0.02, false)],
      [appraisal({ loss: 0.4 }), confirmation(0.3, true)],
      [appraisal({ loss: 0.4 }), confirmation(0.4, true)],
      [appraisal({ loss: 1.3 }), confirmation(1.2, true)],
    ]
    expect(verdicts.map(([one, second]) => judged(one, second).verdict)).toEqual([
      ...['best', 'only-best', 'even', 'unsure', 'better', 'better'],
      ...['fell', 'slip', 'mistake', 'blunder'],
    ])
  })

  it('has a sentence and a few words for every verdict, in points of the seat’s score', () => {
    const spreads = spreadsOf(replay)
    const said = judgedWords(appraisal({ loss: 1.3 }), confirmation(1.2, true), spreads)
    const points = pointsOf(1.2, asked, spreads)
    expect(points).toBeGreaterThan(1)
    expect(said.sentence).toContain(`A blunder: what the search prefers is worth about ${points} points more`)
    expect(said.short).toBe(`a blunder that cost about ${points} points`)
    expect(said.figure).toBe('(1.2 ± 0.04)')
    for (const [loss, edge] of [
      [0, 0],
      [0, 0.4],
      [0.03, 0],
      [0.09, 0],
      [0.3, 0],
    ] as const) {
      const words = judgedWords(appraisal({ loss, edge }), undefined, spreads)
      expect(words.sentence).toMatch(/\.$/)
      expect(words.short).not.toBe('')
    }
  })
})

const bare = { kind: 'oil', from: 0, to: 99, because: { rule: 'oil-income' } } as Fact

describe('words for turning points', () => {
  const carded = { ...bare, because: { rule: 'offer', card: 'cn-all-round-partner' } } as Fact

  it('are there for every kind, with and without a card and a power, each unlike the others', () => {
    const names = TURNING_KINDS.map((kind) => turningName({ kind, fact: bare }))
    expect(names.filter((name) => !/\.$/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(TURNING_KINDS.length)
    for (const kind of TURNING_KINDS) {
      const all = [carded, { ...carded, power: 'CN' } as Fact].map((fact) => turningName({ kind, fact }))
      expect(all.filter((name) => !/\.$/.test(name))).toEqual([])
    }
  })

  it('say what changed, whose outlook moved, and how far', () => {
    const point: TurningPoint = {
      ...{ step: 6, seat: 'KZ', from: 0.44, to: -1.21, kind: 'late-hedge', fact: carded, told: 6 },
    }
    expect(turningText(point)).toMatch(/^A late hedge: “.+”\. Kazakhstan falls from 0\.4 to −1\.2\.$/)
  })
})

describe('the place of a turning point', () => {
  it('is the line that tells the fact it is named by, or the end of its step where no line does', () => {
    const timeline = timelineOf(sessionOf(replay, 'open').moments.peek())
    const step = timeline.findIndex(({ lines }) => lines.length > 2)
    const fact = timeline[step]?.lines[2]?.head
    if (!fact) throw new Error('nothing is told')
    const first = timeline[step]?.lines.findIndex(({ facts }) =>
      facts.some((one) => isDeepStrictEqual(one, fact)),
    )
    expect(turnPlace(timeline, { fact, told: step })).toEqual({ step, line: (first ?? 0) + 1 })
    expect(turnPlace(timeline, { fact: bare, told: step })).toEqual({ step })
  })
})

describe('words for the summary', () => {
  it('say between which levels a loss stands, below a novice, or as good as a master', () => {
    for (const loss of [0, 0.01, 0.1, 0.25, 0.4, 3]) {
      const words = standingText({ standing: standingOf('KZ', loss), decisions: 12 })
      expect(words).toMatch(
        /^Played (between \w+ and \w+|below \w+|as well as \w+ or better), over 12 choices\.$/,
      )
      expect(LEVELS.some((level) => words.includes(level))).toBe(true)
    }
    expect(standingText({ standing: standingOf('KZ', 0.2), decisions: 1 })).toBe(
      'Played between seasoned and expert, over 1 choice.',
    )
  })

  it('say how far it has come', () => {
    expect(progressText({ phase: 'running', found: 0, of: 0 })).toBe('It begins…')
    expect(progressText({ phase: 'running', found: 37, of: 84 })).toBe('Looked at 37 of 84')
    expect(progressText({ phase: 'running', found: 84, of: 84 })).toContain('again')
    expect(progressText({ phase: 'stopped', found: 37, of: 84 })).toBe('Stopped at 37 of 84')
    expect(progressText({ phase: 'failed', found: 37, of: 84 })).toBe('It ended at 37 of 84')
  })
})

it('is had of games of the rules of today alone', () => {
  expect(isOfToday(replay)).toBe(true)
  expect(isOfToday({ rules: { ...replay.rules, version: replay.rules.version - 1 } })).toBe(false)
})

describe('an analysis that is stopped', () => {
  const state = (more: Partial<AnalysisState>): AnalysisState => ({
    ...{ phase: 'running', found: 0, of: 9, outlooks: [], appraisals: [], confirmations: [], ledgers: [] },
    ...more,
  })

  it('goes on with what it had: nothing is lost, and nothing counted twice', () => {
    const before = state({
      phase: 'stopped',
      outlooks: [outlook(0, {}), outlook(3, {})],
      appraisals: [appraisal()],
    })
    const after = together(before, state({ outlooks: [outlook(0, { KZ: 1 })] }))
    expect([after.phase, after.found, after.of]).toEqual(['running', 3, 9])
    expect(after.outlooks.find(({ step }) => step === 0)?.margins.KZ).toBe(1)
    expect(together(before, state({})).outlooks).toBe(before.outlooks)
  })

  it('asks for the chosen seat first, for no seat whose secrets are none of one’s business, and for nothing known', () => {
    const requests: AnalysisRequest[] = []
    const runs = [signal(state({})), signal(state({}))]
    let stopped = 0
    let added: readonly (readonly string[])[] = []
    const setFindings = (add: (file: RecordFile) => RecordFile) => {
      added = [
        ...added,
        add(replay.file).analysis?.flatMap(({ decisions }) => decisions.map(({ seat }) => seat)) ?? [],
      ]
    }
    const looking = newLooking({ replay, allowed: ['KZ', 'RU', 'observer'], setFindings }, (request) => {
      requests.push(request)
      const run = runs[requests.length - 1]
      if (!run) throw new Error('begun too often')
      return {
        state: run,
        stop: () => {
          stopped += 1
          run.value = { ...run.peek(), phase: 'stopped' }
        },
      }
    })
    looking.goOn('RU')
    looking.goOn('RU')
    const [run] = runs
    if (run) run.value = state({ found: 1, appraisals: [appraisal()] })
    looking.stop()
    expect([stopped, looking.state.peek().phase]).toEqual([1, 'stopped'])
    looking.goOn('RU')
    expect(requests.map(({ seats, known }) => [seats, known?.length])).toEqual([
      [['RU', 'KZ'], 0],
      [['RU', 'KZ'], 1],
    ])
    expect(looking.state.peek()).toMatchObject({ phase: 'running', found: 1, of: 9 })
    expect([added[0], added.at(-1)], 'what goes into a file').toEqual([[], [asked]])
  })
})

describe('what a file says of its choices', () => {
  const withOne = (found: Appraisal) => {
    const brought = replayOf(withAppraisals(replay.file, [found]), TODAY)
    if ('refused' in brought) throw new Error(brought.refused)
    return brought
  }
  const brought = withOne(appraisal())

  it('is shown to those who may know of the choice', () => {
    expect(broughtBy({ replay: brought, allowed: [asked] })).toMatchObject([{ at: { step: 0 }, seat: asked }])
    expect(broughtBy({ replay: brought, allowed: ['observer'] })).toEqual([])
    expect(broughtBy({ replay, allowed: [asked] })).toEqual([])
  })

  it('is left out where it fits no choice of the game', () => {
    expect(broughtBy({ replay: withOne(appraisal({ step: 999 })), allowed: [asked] })).toEqual([])
  })

  it('is not believed where something else is found', () => {
    const said = broughtBy({ replay: brought, allowed: [asked] })
    expect(compared(said, [])).toEqual({ found: 0, wrong: 0 })
    expect(compared(said, [appraisal()])).toEqual({ found: 1, wrong: 0 })
    expect(compared(said, [appraisal({ se: 0.06 })])).toEqual({ found: 1, wrong: 1 })
  })
})
