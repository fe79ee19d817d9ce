// An analysis on the page: findings as they come, an end that is always told, and a place to run it wherever there is one.
import { describe, expect, it } from 'vitest'
import puzzles from '../../../assets/puzzles/puzzles.json' with { type: 'json' }
import { analysing } from '../../../src/client/session/analysis/analysing.ts'
import { startAnalysis } from '../../../src/client/session/analysis/analysis.ts'
import { startAnswer, startContinuations, startLedger } from '../../../src/client/session/analysis/asked.ts'
import type {
  AnalysisRequest,
  AnalysisThread,
  FromAnalyst,
} from '../../../src/client/session/analysis/messages.ts'
import { type AnalysisWorker, inSlices, inWorker } from '../../../src/client/session/analysis/threads.ts'
import { randomFile } from '../../support/analysis.ts'
import { isGate } from '../../support/extent.ts'
import { fakeTimer } from '../../support/timer.ts'

/** One decision, and the moments on both sides of it. */
const request: AnalysisRequest = { file: randomFile('on the page', 1) }

/** A thread that says what the test wants. */
class FakeThread implements AnalysisThread {
  ended = false
  hear: (message: FromAnalyst) => void = () => undefined
  lost: (detail: string) => void = () => undefined

  begin(_: AnalysisRequest, hear: (message: FromAnalyst) => void, lost: (detail: string) => void): void {
    this.hear = hear
    this.lost = lost
  }

  end(): void {
    this.ended = true
  }
}

function begun() {
  const thread = new FakeThread()
  const timer = fakeTimer()
  const run = startAnalysis(request, { thread, timer })
  return { thread, timer, run }
}

const messages = [...analysing(request)].filter((one): one is FromAnalyst => one !== undefined)

describe('an analysis on the page', () => {
  it('adds each finding to what there is, and says how many there will be', () => {
    const { thread, run } = begun()
    const phases: string[] = []
    run.state.subscribe(({ found, of, phase }) => void phases.push(`${found} of ${of} ${phase}`))
    for (const message of messages) thread.hear(message)
    expect(phases.slice(0, 3)).toEqual(['0 of 0 running', '0 of 3 running', '1 of 3 running'])
    expect(phases.at(-1)).toBe('3 of 3 done')
    const { outlooks, appraisals } = run.state.peek()
    expect([outlooks.length, appraisals.length, thread.ended]).toEqual([2, 1, true])
  })

  it('ends where it is when it is stopped, and hears nothing more', () => {
    const { thread, run, timer } = begun()
    for (const message of messages.slice(0, 2)) thread.hear(message)
    run.stop()
    for (const message of messages.slice(2)) thread.hear(message)
    run.stop()
    expect(run.state.peek()).toMatchObject({ phase: 'stopped', found: 1, of: 3 })
    expect([thread.ended, timer.waiting()]).toEqual([true, 0])
  })

  it('is given up where its thread falls silent, sooner once it has spoken; what was found stays', () => {
    const { thread, timer, run } = begun()
    timer.pass(14_999)
    for (const message of messages.slice(0, 2)) thread.hear(message)
    timer.pass(4999)
    thread.hear({ kind: 'alive' })
    timer.pass(4999)
    expect(run.state.peek().phase).toBe('running')
    timer.pass(1)
    expect(run.state.peek()).toMatchObject({ phase: 'failed', failure: { why: 'silent' }, found: 1 })
    expect([thread.ended, timer.waiting()]).toEqual([true, 0])
  })

  it('is given up where it takes longer than any game takes', () => {
    const { thread, timer, run } = begun()
    for (let second = 0; second < 350; second++) {
      thread.hear({ kind: 'alive' })
      timer.pass(1000)
    }
    expect(run.state.peek()).toMatchObject({ phase: 'failed', failure: { why: 'late' } })
  })

  it('tells that its thread was lost', () => {
    const { thread, run } = begun()
    thread.lost('out of memory')
    expect(run.state.peek()).toMatchObject({
      phase: 'failed',
      failure: { why: 'silent', detail: 'out of memory' },
    })
  })
})

describe('what an analysis says', () => {
  it('refuses a record that is no game of today’s rules', () => {
    const file = { ...request.file, rules: { version: 8 } }
    expect([...analysing({ file })]).toEqual([{ kind: 'failed', why: 'refused', detail: '8' }])
  })

  it('tells a failure instead of throwing it', () => {
    const file = { ...request.file, moves: undefined } as unknown as AnalysisRequest['file']
    expect([...analysing({ file })].at(-1)).toMatchObject({ kind: 'failed' })
  })
})

/** A worker that does what the test says. */
class FakeWorker implements AnalysisWorker {
  onmessage: AnalysisWorker['onmessage'] = null
  onerror: AnalysisWorker['onerror'] = null
  readonly heard: AnalysisRequest[] = []
  ended = false

  postMessage(asked: AnalysisRequest): void {
    this.heard.push(asked)
  }

  terminate(): void {
    this.ended = true
  }

  say(data: FromAnalyst): void {
    this.onmessage?.({ data } as MessageEvent)
  }

  die(): void {
    this.onerror?.({ message: 'died' } as ErrorEvent)
  }
}

function inFakeWorker() {
  const worker = new FakeWorker()
  const fallback = new FakeThread()
  const heard: FromAnalyst[] = []
  const lost: string[] = []
  const thread = inWorker(() => worker, fallback)
  thread.begin(
    request,
    (one) => void heard.push(one),
    (detail) => void lost.push(detail),
  )
  return { worker, fallback, heard, lost, thread }
}

describe('where an analysis runs', () => {
  it('is a worker, which is ended with it', () => {
    const { worker, heard, thread } = inFakeWorker()
    worker.say({ kind: 'alive' })
    expect([worker.heard, heard]).toEqual([[request], [{ kind: 'alive' }]])
    thread.end()
    worker.say({ kind: 'done' })
    expect([worker.ended, heard.length]).toEqual([true, 1])
  })

  it('is the page where no worker can be started, or its script does not run', () => {
    const { worker, fallback, heard } = inFakeWorker()
    worker.die()
    fallback.hear({ kind: 'alive' })
    expect([worker.ended, heard]).toEqual([true, [{ kind: 'alive' }]])
    const page = new FakeThread()
    const none = inWorker(() => {
      throw new Error('no workers here')
    }, page)
    none.begin(
      request,
      (one) => void heard.push(one),
      () => undefined,
    )
    page.hear({ kind: 'done' })
    expect(heard.at(-1)).toEqual({ kind: 'done' })
  })

  it('is lost where a worker dies that had begun', () => {
    const { worker, lost } = inFakeWorker()
    worker.say({ kind: 'alive' })
    worker.die()
    expect(lost).toEqual(['died'])
  })

  it.runIf(isGate)('comes to the same on the page’s own thread, a few milliseconds at a time', () => {
    const turns: (() => void)[] = []
    const heard: FromAnalyst[] = []
    inSlices((run) => void turns.push(run)).begin(
      request,
      (one) => void heard.push(one),
      () => undefined,
    )
    let taken = 0
    for (let turn = turns.shift(); turn && taken < 10_000; turn = turns.shift(), taken++) turn()
    expect(heard.filter(({ kind }) => kind !== 'alive')).toEqual(messages)
    expect(taken).toBeGreaterThan(1)
  })
})

describe('what else is asked of an analyst', () => {
  const file = randomFile('asked')

  it('is how a game goes on from a moment of it, so many times, each to its end, and the same each time', () => {
    const order = { wants: 'continuations', file, step: file.moves.length - 3, count: 2, seed: 'x' } as const
    const outcomes = () =>
      [...analysing(order)].flatMap((one) => (one?.kind === 'outcome' ? [one.outcome] : []))
    expect(outcomes()).toHaveLength(2)
    expect(outcomes()).toEqual(outcomes())
    expect([...analysing({ ...order, step: 999 })].at(-1)).toMatchObject({ kind: 'failed', why: 'failed' })
  })

  it('comes as it is reckoned, and stays where it is stopped', () => {
    const thread = new FakeThread()
    const order = { wants: 'continuations', file, step: file.moves.length - 3, count: 2, seed: 'x' } as const
    const { state, stop } = startContinuations(order, { thread, timer: fakeTimer() })
    const heard = [...analysing(order)].filter((one): one is FromAnalyst => one !== undefined)
    for (const message of heard.slice(0, 2)) thread.hear(message)
    stop()
    for (const message of heard.slice(2)) thread.hear(message)
    expect([state.peek().phase, state.peek().found.length, thread.ended]).toEqual(['stopped', 1, true])
  })

  it('is a seat’s ledger; of a game that is not over there is none', () => {
    const thread = new FakeThread()
    const order = { wants: 'ledger', file: randomFile('asked', 4), seat: 'KZ' } as const
    const { state } = startLedger(order, { thread, timer: fakeTimer() })
    for (const message of analysing(order)) if (message) thread.hear(message)
    expect(state.peek()).toEqual({ phase: 'done', found: undefined })
  })
})

describe('an answer to a puzzle', () => {
  const puzzle = puzzles[0]
  if (!puzzle) throw new Error('there are no puzzles')

  it('is the plan itself, or worth less', () => {
    const said = (answer: readonly string[]) =>
      [...analysing({ wants: 'answer', puzzle, answer })].filter(Boolean)
    expect(said(puzzle.choice)).toEqual([
      { kind: 'begun', of: 1 },
      { kind: 'answered', answered: { solved: true, loss: 0, se: 0 } },
      { kind: 'done' },
    ])
    const other = said([]).find((one) => one?.kind === 'answered')
    expect(other).toMatchObject({ answered: { solved: false } })
    expect(other).toEqual(said([]).find((one) => one?.kind === 'answered'))
  })

  it('of a puzzle that is none fails, with the reason', () => {
    const none = { ...puzzle, link: '#r=AAAA' }
    const said = [...analysing({ wants: 'answer', puzzle: none, answer: [] })]
    expect(said).toEqual([expect.objectContaining({ kind: 'failed', why: 'refused' })])
  })

  it('is nothing until it is known', () => {
    const thread = new FakeThread()
    const { state } = startAnswer({ wants: 'answer', puzzle, answer: [] }, { thread, timer: fakeTimer() })
    thread.hear({ kind: 'begun', of: 1 })
    expect(state.peek()).toEqual({ phase: 'running', found: undefined })
    const answered = { solved: false, loss: 1, se: 0.1 }
    thread.hear({ kind: 'answered', answered })
    thread.hear({ kind: 'done' })
    expect(state.peek()).toEqual({ phase: 'done', found: answered })
  })
})
